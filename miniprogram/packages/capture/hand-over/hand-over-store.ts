import { makeAutoObservable, observable } from 'mobx-miniprogram'
import type { ApplicationId } from '../../../model/application'
import type { ExportJob, ExportTools, MadeFile } from '../../../model/capture-work'
import type { MaterialId } from '../../../model/material'
import type { Attempt, OptionalAttempt } from '../../../model/problem'
import { failed, ok } from '../../../model/result'
import { fileLimits } from '../../../rules/facts/official-numbers'
import type { ApplicationStore } from '../../../stores/application-store'
import type { BackupPhone } from '../../../stores/backup/backup-phone'
import type { CapturePhone } from '../stores/capture-phone'
import type { LentFiles } from '../stores/lent-files'
import type { PhotoStore } from '../../../stores/photo-store'
import { filesJobs, numbered, type FilesJob } from '../export/files-jobs'
import { utf8, ZipWriter } from './zip-writer'

export interface HandOverFile extends MadeFile {
  readonly material: MaterialId
  readonly isSent: boolean
}

export interface Archive {
  readonly path: string
  readonly sizeBytes: number
  readonly isSent: boolean
}

export type HandOverState =
  | { readonly kind: 'idle'; readonly wereTakenAway?: boolean }
  | { readonly kind: 'making'; readonly done: number; readonly total: number }
  | { readonly kind: 'made' }

/** What of it needs words: names and the list come from the page. */
export interface HandOverNaming {
  /** Of a material's files, in the portal's terms. */
  fileName: (material: MaterialId) => string
  readonly archiveName: string
  readonly coverName: string
  cover: (files: readonly { readonly material: MaterialId; readonly name: string }[]) => string
}

export interface HandOverDeps {
  readonly applications: Pick<ApplicationStore, 'find'>
  readonly photos: Pick<PhotoStore, 'open' | 'closeAll'>
  readonly phone: Pick<BackupPhone, 'newPlainFile' | 'today'> &
    Pick<CapturePhone, 'deletePlain' | 'readFile' | 'sendFile' | 'saveToAlbum' | 'showFile'>
  readonly lent: Pick<LentFiles, 'toSheet' | 'toViewer'>
  /** Whether the page is on the screen. */
  isShown: () => boolean
  exportMaterial: (job: ExportJob, tools: ExportTools) => Attempt<readonly MadeFile[]>
}

const VIEWER = 'hand-over'
/** UTF-8 with its mark: old editors on Windows would show signs otherwise. */
const BYTE_ORDER_MARK = '\ufeff'

/** All finished files of one degree: made one material after the other, packed into one archive, gone when the page is covered. */
export class HandOverStore {
  state: HandOverState = { kind: 'idle' }
  files: readonly HandOverFile[] = []
  archive: Archive | undefined = undefined
  private isStopped = false
  private naming: HandOverNaming | undefined = undefined

  constructor(private readonly deps: HandOverDeps) {
    makeAutoObservable<this, 'deps' | 'isStopped' | 'naming'>(this, {
      state: observable.ref,
      files: observable.ref,
      archive: observable.ref,
      deps: false,
      isStopped: false,
      naming: false,
    })
  }

  jobs(id: ApplicationId): readonly FilesJob[] {
    const application = this.deps.applications.find(id)
    return application ? filesJobs(application, this.deps.phone.today()) : []
  }

  async make(id: ApplicationId, naming: HandOverNaming): OptionalAttempt {
    if (this.isMaking) return undefined
    this.isStopped = false
    this.naming = naming
    const jobs = this.jobs(id).filter(({ hasFindings }) => !hasFindings)
    this.show({ kind: 'making', done: 0, total: jobs.length })
    const made: HandOverFile[] = []
    try {
      await this.drop()
      return await this.makeNow(jobs, naming, made)
    } finally {
      if (this.isMaking) {
        await this.dropFiles(made, undefined)
        this.show({ kind: 'idle' })
      }
    }
  }

  private get isMaking(): boolean {
    return this.state.kind === 'making'
  }

  /** `made`: the files so far. */
  private async makeNow(jobs: readonly FilesJob[], naming: HandOverNaming, made: HandOverFile[]): Attempt {
    const files = await this.makeFiles(jobs, naming, made)
    const archive = files.ok && !this.isStopped ? await this.pack(files.value, naming) : undefined
    const isMade = files.ok && archive?.ok && !this.isStopped
    if (isMade) this.keep(files.value, archive.value)
    else await this.dropFiles(files.ok ? files.value : [], archive?.ok ? archive.value.path : undefined)
    this.show({ kind: isMade ? 'made' : 'idle' })
    if (!files.ok) return files
    return archive && !archive.ok ? archive : ok(undefined)
  }

  /**
   * Everything in one file. True when it was sent, false when the student closed WeChat's sheet.
   * @inTap
   */
  async sendArchive(): OptionalAttempt<boolean> {
    const { archive, naming } = this
    if (!archive || !naming) return undefined
    const { phone, lent } = this.deps
    const sent = await lent.toSheet(() => phone.sendFile(archive.path, naming.archiveName))
    if (sent.ok && sent.value && this.archive === archive) this.setArchive({ ...archive, isSent: true })
    return sent
  }

  /** @inTap */
  send(index: number): OptionalAttempt<boolean> {
    return this.handOut(index, ({ path, name }) => this.deps.phone.sendFile(path, name))
  }

  saveToAlbum(index: number): OptionalAttempt<boolean> {
    return this.handOut(index, ({ path }) => this.deps.phone.saveToAlbum(path))
  }

  async look(index: number): OptionalAttempt<boolean> {
    const file = this.files[index]
    const { phone, lent, isShown } = this.deps
    if (!file) return undefined
    return lent.toViewer(
      () => phone.showFile(file.path, file.format),
      () => !isShown(),
    )
  }

  stop(): void {
    this.isStopped = true
  }

  /** The page is covered: the files go, and what was made is told when it comes back. */
  async cover(): Promise<void> {
    if (this.state.kind !== 'made') return
    await this.drop()
    this.show({ kind: 'idle', wereTakenAway: true })
  }

  async leave(): Promise<void> {
    this.isStopped = true
    if (this.state.kind === 'making') return
    await this.drop()
    this.show({ kind: 'idle' })
  }

  private async makeFiles(
    jobs: readonly FilesJob[],
    naming: HandOverNaming,
    all: HandOverFile[],
  ): Attempt<readonly HandOverFile[]> {
    for (const [done, { material, pages, rule }] of jobs.entries()) {
      if (this.isStopped) return ok(all)
      this.show({ kind: 'making', done, total: jobs.length })
      const job = {
        pages,
        delivery: rule.delivery,
        limitBytes: fileLimits(rule, this.deps.phone.today()),
        baseName: naming.fileName(material),
      }
      const made = await this.deps.exportMaterial(job, {
        open: (page) => this.deps.photos.open(page, VIEWER),
        onProgress: () => {},
        isStopped: () => this.isStopped,
      })
      if (!made.ok) {
        await this.dropFiles(all, undefined)
        return made
      }
      all.push(...made.value.map((file) => ({ ...file, material, isSent: false })))
    }
    return ok(all)
  }

  private async pack(files: readonly HandOverFile[], naming: HandOverNaming): Attempt<Archive> {
    const archive = await this.deps.phone.newPlainFile('hand-over.zip')
    if (!archive.ok) return archive
    const packed = await this.packInto(archive.value.append, files, naming).catch(async (bug: unknown) => {
      await archive.value.discard()
      throw bug
    })
    if (packed.ok) return ok({ path: archive.value.path, sizeBytes: packed.value, isSent: false })
    await archive.value.discard()
    return packed
  }

  private async packInto(
    append: (bytes: Uint8Array) => Attempt,
    files: readonly HandOverFile[],
    naming: HandOverNaming,
  ): Attempt<number> {
    const zip = new ZipWriter(this.deps.phone.today())
    const named = files.map((file, index) => ({ ...file, name: numbered(index, file.name, files.length) }))
    const cover = zip.file(naming.coverName, utf8(`${BYTE_ORDER_MARK}${naming.cover(named)}`))
    let sizeBytes = 0
    const write = async (bytes: Uint8Array) => {
      sizeBytes += bytes.length
      return append(bytes)
    }
    const begun = await write(cover)
    if (!begun.ok) return begun
    for (const { path, name } of named) {
      const bytes = await this.deps.phone.readFile(path)
      if (!bytes.ok) return bytes
      const written = await write(zip.file(name, bytes.value))
      if (!written.ok) return written
    }
    const ended = await write(zip.end())
    return ended.ok ? ok(sizeBytes) : failed(ended.problem)
  }

  /** @atOnce use */
  private async handOut(
    index: number,
    use: (file: HandOverFile) => Attempt<boolean>,
  ): OptionalAttempt<boolean> {
    const file = this.files[index]
    if (!file) return undefined
    const used = await this.deps.lent.toSheet(() => use(file))
    if (used.ok && used.value) this.tick(file)
    return used
  }

  private async drop(): Promise<void> {
    const { files, archive } = this
    this.keep([], undefined)
    await this.dropFiles(files, archive?.path)
  }

  private async dropFiles(files: readonly HandOverFile[], archivePath: string | undefined): Promise<void> {
    const own = files.filter(({ isPlainCopy }) => !isPlainCopy).map(({ path }) => path)
    await Promise.all(
      [...own, ...(archivePath ? [archivePath] : [])].map((path) => this.deps.phone.deletePlain(path)),
    )
    await this.deps.photos.closeAll(VIEWER)
  }

  private tick(file: HandOverFile): void {
    this.files = this.files.map((other) => (other.path === file.path ? { ...other, isSent: true } : other))
  }

  private setArchive(archive: Archive): void {
    this.archive = archive
  }

  private keep(files: readonly HandOverFile[], archive: Archive | undefined): void {
    this.files = files
    this.archive = archive
  }

  private show(state: HandOverState): void {
    this.state = state
  }
}
