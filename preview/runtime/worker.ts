import { report } from './errors'
import { program } from './loader'

type Listener = (message: unknown) => void

let running: WxWorker | undefined

/** What wx.createWorker gives: messages are copied, one worker at a time. */
class WxWorker {
  private readonly worker: Worker

  constructor(address: string) {
    this.worker = new Worker(address)
    this.worker.onerror = (event) => report(`worker: ${event.message}`)
  }

  postMessage(message: object): void {
    this.worker.postMessage(message)
  }

  onMessage(listener: Listener): void {
    this.worker.onmessage = (event) => listener(event.data)
  }

  onError(listener: (error: { message: string }) => void): void {
    this.worker.onerror = (event) => listener({ message: event.message })
  }

  // A browser does not kill a worker to save memory.
  onProcessKilled(): void {}

  terminate(): void {
    this.worker.terminate()
    running = undefined
  }
}

/** wx.createWorker: the path is absolute in the package and lies in the workers folder. */
export const createWorker = (path: string): WxWorker => {
  if (!program.workers || !path.startsWith(`${program.workers.replace(/\/$/, '')}/`)) {
    throw new Error(`createWorker:fail ${path} is not in the workers folder`)
  }
  if (running) throw new Error('createWorker:fail there is a worker already, terminate it first')
  running = new WxWorker(`/__preview/worker/${path.replace(/\.ts$/, '.js')}`)
  return running
}
