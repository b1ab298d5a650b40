import { makeAutoObservable, observable } from 'mobx-miniprogram'
import type { Capture } from '../../../model/application'
import type { ExportJob, ExportTools, MadeFile } from '../../../model/capture-work'
import type { Delivery } from '../../../model/material'
import type { Attempt, OptionalAttempt } from '../../../model/problem'
import { ok } from '../../../model/result'
import type { PhotoStore } from '../../../stores/photo-store'
import type { CapturePhone } from '../stores/capture-phone'
import type { MaterialInHand } from '../stores/material-in-hand'
import type { OneAtATime } from '../stores/one-at-a-time'
import type { LentFiles } from '../stores/lent-files'

/** Names the plain copies that are handed out as they lie, so that they stay until the files go. */
const FILES_VIEWER = 'files'

interface FileStoreDeps {
  readonly material: MaterialInHand
  readonly work: OneAtATime
  readonly photos: Pick<PhotoStore, 'open' | 'closeAll'>
  readonly lent: Pick<LentFiles, 'toSheet' | 'toViewer'>
  readonly phone: Pick<CapturePhone, 'sendFile' | 'saveToAlbum' | 'showFile' | 'deletePlain'>
  /** Whether a page that shows the files is on the screen. */
  isShown: () => boolean
  exportMaterial: (job: ExportJob, tools: ExportTools) => Attempt<readonly MadeFile[]>
}

/** The portal's files made of the pages: plain on the phone until the pages change or are covered. */
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
  make(baseName: string, delivery: Delivery): OptionalAttempt {
    const { partedPages: pages, findings, limitBytes } = this.deps.material
    if (!limitBytes || pages.length === 0 || findings.length > 0) return Promise.resolve(undefined)
    return this.deps.work.run({ kind: 'making-files', done: 0, total: pages.length }, async () => {
      this.isStopped = false
      await this.drop()
      const job = { pages, delivery, limitBytes, baseName }
      const made = await this.deps.exportMaterial(job, this.tools())
      if (!made.ok) return made
      this.keep(made.value)
      if (!made.value.some(({ isPlainCopy }) => isPlainCopy)) await this.deps.photos.closeAll(FILES_VIEWER)
      if (this.isStopped) await this.drop()
      return ok(undefined)
    })
  }

  stop(): void {
    this.isStopped = true
  }

  /** Takes the plain files away, and the pages' own plain copies that are handed out as they lie. */
  async drop(): Promise<void> {
    const own = this.files.filter(({ isPlainCopy }) => !isPlainCopy)
    this.keep([])
    await Promise.all(own.map(({ path }) => this.deps.phone.deletePlain(path)))
    await this.deps.photos.closeAll(FILES_VIEWER)
  }

  /**
   * Each answers true when it was done, false when the student closed WeChat's sheet.
   * @inTap
   */
  send(index: number): OptionalAttempt<boolean> {
    const { phone, lent } = this.deps
    return this.handOut(index, ({ path, name }) => lent.toSheet(() => phone.sendFile(path, name)))
  }

  saveToAlbum(index: number): OptionalAttempt<boolean> {
    const { phone, lent } = this.deps
    return this.handOut(index, ({ path }) => lent.toSheet(() => phone.saveToAlbum(path)))
  }

  look(index: number): OptionalAttempt<boolean> {
    const { phone, lent, isShown } = this.deps
    return this.handOut(index, ({ path, format }) =>
      lent.toViewer(
        () => phone.showFile(path, format),
        () => !isShown(),
      ),
    )
  }

  /** @atOnce use */
  private handOut<T>(index: number, use: (file: MadeFile) => Promise<T>): Promise<T | undefined> {
    const file = this.files[index]
    return file ? this.deps.work.run({ kind: 'handing-out' }, () => use(file)) : Promise.resolve(undefined)
  }

  private keep(files: readonly MadeFile[]): void {
    this.files = files
  }

  private tools(): ExportTools {
    return {
      open: (page: Capture) => this.deps.photos.open(page, FILES_VIEWER),
      onProgress: (done, total) => this.deps.work.become({ kind: 'making-files', done, total }),
      isStopped: () => this.isStopped,
    }
  }
}
