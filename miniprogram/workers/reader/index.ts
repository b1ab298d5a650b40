import { answerTo, type Request } from './messages'

/** What WeChat gives a worker's global scope; its typings cover the page's side only. */
declare const worker: {
  onMessage: (listener: (message: Request) => void) => void
  postMessage: (message: object) => void
}

worker.onMessage((message) => worker.postMessage(answerTo(message)))
