import { makeAutoObservable, observable } from 'mobx-miniprogram'
import type { Capture } from '../../../model/application'
import type { ExportJob, ExportTools, MadeFile } from '../../../model/capture-work'
import type { Delivery } from '../../../model/material'
import type { Problem } from '../../../model/problem'
import { ok, type Result } from '../../../model/result'
import type { PhotoStore } from '../../../stores/photo-store'
import type { CapturePhone } from '../stores/capture-phone'
import type { MaterialInHand } from '../stores/material-in-hand'
import type { OneAtATime } from '../stores/one-at-a-time'
import { CAPTURE_VIEWER } from '../stores/page-pictures'

interface FileStoreDeps {
  readonly material: MaterialInHand
  readonly work: OneAtATime
  readonly photos: Pick<PhotoStore, 'open'>
  readonly phone: Pick<CapturePhone, 'sendToChat' | 'saveToAlbum' | 'showFile' | 'deletePlain'>
  exportMaterial(job: ExportJob, tools: ExportTools): Promise<Result<readonly MadeFile[], Problem>>
}

/** The portal's files made of the pages: plain on the phone until the pages change or the last page closes. */
export class FileStore {
  files: readonly MadeFile[] = []
  private isStopped = false

  constructor(private readonly deps: FileStoreDeps) {
    makeAutoObservable<this, 'deps' | 'isStopped'>(this, {
      files: observable.ref,
      deps: false,
      isStopped: false,
    })
  }

  /** `baseName` in the portal's terms. Does nothing without pages or while something is wrong with them. */
  make(baseName: string, delivery: Delivery): Promise<Result<void, Problem> | undefined> {
    const { pages, findings, rule } = this.deps.material
    if (pages.length === 0 || findings.length > 0) return Promise.resolve(undefined)
    return this.deps.work.run({ kind: 'making-files', done: 0, total: pages.length }, async () => {
      this.isStopped = false
      await this.drop()
      const job = { pages, delivery, limitBytes: rule?.maxBytesPerFile, baseName }
      const made = await this.deps.exportMaterial(job, this.tools())
      if (!made.ok) return made
      this.keep(made.value)
      if (this.isStopped) await this.drop()
      return ok(undefined)
    })
  }

  stop(): void {
    this.isStopped = true
  }

  /** Takes the plain files away. A page's own plain copy, handed out as it lies, belongs to the photo store. */
  async drop(): Promise<void> {
    const own = this.files.filter(({ isPlainCopy }) => !isPlainCopy)
    this.keep([])
    await Promise.all(own.map(({ path }) => this.deps.phone.deletePlain(path)))
  }

  /** Each answers true when it was done, false when the student closed WeChat's sheet. */
  send(index: number): Promise<Result<boolean, Problem> | undefined> {
    return this.handOut(index, ({ path, name }) => this.deps.phone.sendToChat(path, name))
  }

  saveToAlbum(index: number): Promise<Result<boolean, Problem> | undefined> {
    return this.handOut(index, ({ path }) => this.deps.phone.saveToAlbum(path))
  }

  look(index: number): Promise<Result<boolean, Problem> | undefined> {
    return this.handOut(index, ({ path, format }) => this.deps.phone.showFile(path, format))
  }

  private handOut<T>(index: number, use: (file: MadeFile) => Promise<T>): Promise<T | undefined> {
    const file = this.files[index]
    return file ? this.deps.work.run({ kind: 'handing-out' }, () => use(file)) : Promise.resolve(undefined)
  }

  private keep(files: readonly MadeFile[]): void {
    this.files = files
  }

  private tools(): ExportTools {
    return {
      open: (page: Capture) => this.deps.photos.open(page, CAPTURE_VIEWER),
      onProgress: (done, total) => this.deps.work.become({ kind: 'making-files', done, total }),
      isStopped: () => this.isStopped,
    }
  }
}
