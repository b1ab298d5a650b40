import { engineAnswer, type EngineRequest } from './messages'

/** What WeChat gives a worker's global scope; its typings cover the page's side only. */
declare const worker: {
  onMessage: (listener: (message: EngineRequest) => void) => void
  postMessage: (message: object) => void
}

worker.onMessage((message) => worker.postMessage(engineAnswer(message)))
