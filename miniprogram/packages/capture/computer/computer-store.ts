import { makeAutoObservable, observable, when } from 'mobx-miniprogram'
import type { ApplicationId } from '../../../model/application'
import type { ExportJob, ExportTools, MadeFile } from '../../../model/capture-work'
import type { Attempt, OptionalAttempt } from '../../../model/problem'
import { failed, ok } from '../../../model/result'
import type { ApplicationStore } from '../../../stores/application-store'
import type { BackupPhone } from '../../../stores/backup/backup-phone'
import type { PhotoStore } from '../../../stores/photo-store'
import { filesJobs, type FilesJob } from '../export/files-jobs'
import type { CapturePhone } from '../stores/capture-phone'
import type { LentFiles } from '../stores/lent-files'
import {
  FIRST,
  makePage,
  pageRoomBytes,
  VIEWER,
  type Cursor,
  type MadeComputerPage,
  type PagePlan,
} from './make-page'
import { zipPage, type ZippedPage } from './zip-page'

/** The page that was begun and not made: the pages before it are sent. */
interface NextPage {
  readonly from: Cursor
  readonly part: number
}

export type ComputerState =
  | { readonly kind: 'idle'; readonly next?: NextPage }
  /** `keyShare`: how far the key is, from 0 to 1; then one material after the other. */
  | {
      readonly kind: 'making'
      readonly keyShare: number
      readonly done: number
      readonly total: number
    }
  | { readonly kind: 'zipping' }
  | { readonly kind: 'made'; readonly isSent: boolean }

/** What of it needs words. */
export type ComputerNaming = Pick<PagePlan, 'contents' | 'fileName' | 'material' | 'limits'>

interface ComputerNames {
  readonly page: string
  readonly zip: string
}

export interface ComputerDeps {
  readonly applications: Pick<ApplicationStore, 'find'>
  readonly photos: Pick<PhotoStore, 'open' | 'closeAll'>
  readonly phone: BackupPhone & Pick<CapturePhone, 'deletePlain'>
  readonly lent: Pick<LentFiles, 'toSheet' | 'areOut'>
  exportMaterial: (job: ExportJob, tools: ExportTools) => Attempt<readonly MadeFile[]>
}

type Work = Omit<PagePlan, 'from' | 'part' | 'today'>
type Making = Extract<ComputerState, { kind: 'making' }>

const idleBefore = (next: NextPage | undefined): ComputerState => ({ kind: 'idle', ...(next && { next }) })

/** Makes the pages for the computer and hands them out, one part after the other; none stays on the phone. */
export class ComputerStore {
  state: ComputerState = { kind: 'idle' }
  page: MadeComputerPage | undefined = undefined
  /** Of the page in hand, from 1. */
  part = 1
  /** What one page may take, in bytes; undefined until it was looked up. */
  roomBytes: number | undefined = undefined
  /** The page in hand inside an archive. */
  zipped: ZippedPage | undefined = undefined
  private work: Work | undefined = undefined
  private isStopped = false

  constructor(private readonly deps: ComputerDeps) {
    makeAutoObservable<this, 'deps' | 'work' | 'isStopped'>(this, {
      state: observable.ref,
      page: observable.ref,
      deps: false,
      zipped: observable.ref,
      work: false,
      isStopped: false,
    })
  }

  /** The materials that become files, and those that first need a look. */
  jobs(id: ApplicationId): readonly FilesJob[] {
    const application = this.deps.applications.find(id)
    return application ? filesJobs(application, this.deps.phone.today()) : []
  }

  /** Looks how much room there is. A page of before that was never sent is in nobody's way. */
  async look(): Attempt {
    await this.deps.phone.emptyOutbox()
    const used = await this.deps.phone.usedBytes()
    if (!used.ok) return used
    this.setRoom(pageRoomBytes(used.value, this.deps.phone))
    return ok(undefined)
  }

  /** Makes the first page. Does nothing while another is being made. */
  async make(
    id: ApplicationId,
    passphrase: string,
    hasFiles: boolean,
    naming: ComputerNaming,
  ): OptionalAttempt {
    if (this.isAtWork) return undefined
    const jobs = hasFiles ? this.jobs(id).filter(({ hasFindings }) => !hasFindings) : []
    this.work = { jobs, passphrase, ...naming }
    return this.makeOne(FIRST, 1)
  }

  /** The page in hand was handed out: on to the next. */
  async makeNext(): OptionalAttempt {
    if (this.isAtWork) return undefined
    const { state, page, part } = this
    const rest = page?.rest ? { from: page.rest, part: part + 1 } : undefined
    const next = state.kind === 'idle' ? state.next : rest
    return next && this.makeOne(next.from, next.part)
  }

  /**
   * True when it was sent, false when the student closed WeChat's sheet.
   * @inTap
   */
  send(names: ComputerNames): OptionalAttempt<boolean> {
    return this.handOut(this.page, ({ path }) => this.deps.phone.sendFile(path, names.page))
  }

  /** @inTap */
  keepInFavorites(names: ComputerNames): OptionalAttempt<boolean> {
    return this.handOut(this.page, ({ path }) => this.deps.phone.addToFavorites(path, names.page))
  }

  /** Puts the same page inside an archive, to be sent by a tap of its own. */
  async zip(names: ComputerNames): OptionalAttempt {
    const { page, state } = this
    if (!page || this.zipped || state.kind !== 'made') return undefined
    this.isStopped = false
    this.show({ kind: 'zipping' })
    const zipped = await zipPage(
      page,
      names.page,
      this.deps.phone.today(),
      this.deps.phone,
      () => this.isStopped,
    ).catch((bug: unknown) => {
      if (this.page === page) this.show(state)
      throw bug
    })
    if (this.page !== page) {
      if (zipped.ok) await zipped.value?.discard()
      return undefined
    }
    this.show(state)
    if (!zipped.ok) return zipped
    this.keepZipped(zipped.value)
    return ok(undefined)
  }

  /** @inTap */
  sendZipped(names: ComputerNames): OptionalAttempt<boolean> {
    return this.handOut(this.zipped, ({ path }) => this.deps.phone.sendFile(path, names.zip))
  }

  get isAtWork(): boolean {
    return this.state.kind === 'making' || this.state.kind === 'zipping'
  }

  stop(): void {
    this.isStopped = true
  }

  /** What was made goes, once no sheet of WeChat has it. */
  async drop(): Promise<void> {
    this.isStopped = true
    this.work = undefined
    if (this.state.kind === 'making') return
    const { page, zipped } = this
    this.keep(undefined)
    this.keepZipped(undefined)
    this.show({ kind: 'idle' })
    await when(() => !this.deps.lent.areOut)
    // What was made since lies in its place.
    if (this.page || this.isAtWork) return
    await page?.discard()
    await zipped?.discard()
  }

  private async makeOne(from: Cursor, part: number): Attempt {
    const { work } = this
    if (!work) return failed({ kind: 'unexpected', code: 'no-work' })
    const making: Making = { kind: 'making', keyShare: 0, done: from.job, total: work.jobs.length }
    const next = () => (part > 1 && this.work === work ? { from, part } : undefined)
    this.isStopped = false
    this.show(making)
    try {
      return await this.madeOne(work, { from, part }, making, next)
    } finally {
      if (this.state.kind === 'making') {
        await this.deps.photos.closeAll(VIEWER)
        this.show(idleBefore(next()))
      }
    }
  }

  private async madeOne(
    work: Work,
    { from, part }: NextPage,
    making: Making,
    next: () => NextPage | undefined,
  ): Attempt {
    await this.zipped?.discard()
    this.keepZipped(undefined)
    const made = await makePage(
      { ...work, from, part, today: this.deps.phone.today() },
      {
        ...this.deps,
        onKeyProgress: (keyShare) => this.show({ ...making, keyShare }),
        onJob: (done) => this.show({ ...making, keyShare: 1, done }),
        isStopped: () => this.isStopped,
      },
    )
    const page = made.ok ? made.value : undefined
    if (page && this.isStopped) await page.discard()
    const isKept = page !== undefined && !this.isStopped
    this.keep(isKept ? page : undefined, part)
    this.show(isKept ? { kind: 'made', isSent: false } : idleBefore(next()))
    return made.ok ? ok(undefined) : made
  }

  /** @atOnce use */
  private async handOut<T>(
    file: T | undefined,
    use: (file: T) => Attempt<boolean>,
  ): OptionalAttempt<boolean> {
    const { page, state } = this
    if (!file || state.kind !== 'made') return undefined
    const used = await this.deps.lent.toSheet(() => use(file))
    if (used.ok && used.value && this.page === page) this.show({ ...state, isSent: true })
    return used
  }

  private keep(page: MadeComputerPage | undefined, part = 1): void {
    this.page = page
    this.part = part
  }

  private keepZipped(zipped: ZippedPage | undefined): void {
    this.zipped = zipped
  }

  private setRoom(roomBytes: number): void {
    this.roomBytes = roomBytes
  }

  private show(state: ComputerState): void {
    this.state = state
  }
}
