import { readerAnswer, type ReaderRequest } from './messages'

/** What WeChat gives a worker's global scope; its typings cover the page's side only. */
declare const worker: {
  onMessage: (listener: (message: ReaderRequest) => void) => void
  postMessage: (message: object) => void
}

worker.onMessage((message) => worker.postMessage(readerAnswer(message)))
