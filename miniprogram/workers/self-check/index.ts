/** Not released. Sends back what it gets; told to end, it has WeChat play what iOS does when memory is short. */
interface Message {
  readonly isEnd?: boolean
}

declare const worker: {
  onMessage: (listener: (message: Message) => void) => void
  postMessage: (message: Message) => void
  /** Documented for the experimental worker of iOS (api/worker/Worker.testOnProcessKilled.html). */
  readonly testOnProcessKilled?: () => void
}

worker.onMessage((message) => {
  if (message.isEnd && worker.testOnProcessKilled) worker.testOnProcessKilled()
  else worker.postMessage(message)
})

export {}
