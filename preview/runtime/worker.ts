import { ASKS_FOR_ITS_END } from '../package-format'
import { asyncApi } from './async-api'
import { choice } from './choice'
import { report } from './errors'
import { program } from './loader'

type Listener = (message: unknown) => void

let running: WxWorker | undefined
let isDownloaded = false
/** For tests: a phone without network, or one that cannot make a second thread. */
let refusal: 'download' | 'create' | 'experimental' | 'post' | undefined
/** For tests: a worker that never answers, or a WeChat that cannot tell of its end. */
let isMute = false
let tellsOfItsEnd = choice.phone.tellsOfWorkerEnd

/** What wx.createWorker gives: messages are copied, one worker at a time. */
class WxWorker {
  private readonly worker: Worker
  private tellKilled: () => void = () => undefined

  constructor(
    address: string,
    private readonly isExperimental: boolean,
  ) {
    this.worker = new Worker(address)
    this.worker.onerror = (event) => report(`worker: ${event.message}`)
    if (!tellsOfItsEnd) Object.assign(this, { onProcessKilled: undefined })
  }

  postMessage(message: object): void {
    if (refusal === 'post') throw new Error('postMessage:fail')
    if (!isMute) this.worker.postMessage(message)
  }

  onMessage(listener: Listener): void {
    this.worker.onmessage = ({ data }) => {
      if (data !== ASKS_FOR_ITS_END) listener(data)
      else if (this.isExperimental) this.kill()
    }
  }

  onError(listener: (error: { message: string }) => void): void {
    this.worker.onerror = (event) => {
      report(`worker: ${event.message}`) // the app may go on without it, but it is a bug
      listener({ message: event.message })
    }
  }

  onProcessKilled(listener: () => void): void {
    this.tellKilled = listener
  }

  terminate(): void {
    this.worker.terminate()
    if (running === this) running = undefined
  }

  /** As iOS does with an experimental worker when memory is short. */
  kill(): void {
    this.terminate()
    this.tellKilled()
  }
}

/** wx.createWorker: the path is absolute in the package and lies in the workers folder. */
export const createWorker = (path: string, options: { useExperimentalWorker?: boolean } = {}): WxWorker => {
  if (!program.workers || !path.startsWith(`${program.workers.replace(/\/$/, '')}/`)) {
    throw new Error(`createWorker:fail ${path} is not in the workers folder`)
  }
  if (program.areWorkersApart && !isDownloaded) {
    report('createWorker: the workers are a subpackage, wx.preDownloadSubpackage comes first')
    throw new Error('createWorker:fail the workers package is not there')
  }
  if (running) {
    report('createWorker: there is a worker already, terminate it first') // the app may swallow the error below
    throw new Error('createWorker:fail there is a worker already, terminate it first')
  }
  const isExperimental = options.useExperimentalWorker ?? false
  const isRefused = refusal === 'create' || (refusal === 'experimental' && isExperimental)
  if (isRefused) throw new Error('createWorker:fail no memory')
  running = new WxWorker(`/__preview/worker/${path.replace(/\.ts$/, '.js')}`, isExperimental)
  return running
}

/** wx.preDownloadSubpackage; WeChat has it for workers only. */
export const preDownloadSubpackage = asyncApi('preDownloadSubpackage', ({ packageType }) => {
  if (packageType !== 'workers') throw new Error(`packageType ${String(packageType)} is not supported`)
  if (!program.areWorkersApart) throw new Error('app.json has no workers subpackage')
  if (refusal === 'download') throw new Error('network is not there')
  isDownloaded = true
})

/** For tests, in `window.__preview.worker`. */
export const workerControl = {
  kill: (): void => running?.kill(),
  mute: (isOn: boolean): void => void (isMute = isOn),
  withoutProcessKilled: (isOn: boolean): void => void (tellsOfItsEnd = !isOn),
  refuse: (what: typeof refusal): void => {
    refusal = what
    if (what === 'download') isDownloaded = false
  },
  isRunning: (): boolean => running !== undefined,
}
