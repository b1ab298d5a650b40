import { makeAutoObservable, observable } from 'mobx-miniprogram'
import type { Application, ApplicationId } from '../../model/application'
import type { DegreeDraft } from '../../model/degree-draft'
import type { Problem } from '../../model/problem'
import type { Profile } from '../../model/profile'
import { failed, ok, type Result } from '../../model/result'
import type { BackupPhone } from '../../stores/backup/backup-phone'
import type { PhotoStore } from '../../stores/photo-store'
import { listBytes, type Contents } from './contents'
import { makePart, type MadePart } from './make-part'
import { filesWithSizes, partWith, plannedParts, withoutUnreadable, type Part } from './plan'

/** All that a backup can hold. */
export interface Holdings {
  readonly applications: readonly Application[]
  readonly profile: Profile | undefined
  readonly draft: DegreeDraft | undefined
}

/** Everything, or one degree. */
export type Choice = 'everything' | ApplicationId

export type MakeState =
  | { readonly kind: 'idle' }
  /** `keyShare`: how far the key is, from 0 to 1. */
  | {
      readonly kind: 'making'
      readonly keyShare: number
      readonly doneBytes: number
      readonly totalBytes: number
    }
  | { readonly kind: 'made'; readonly sizeBytes: number; readonly isSent: boolean }

export interface MakeStoreDeps {
  readonly phone: BackupPhone
  readonly photos: Pick<PhotoStore, 'bytesOf'>
  holdings(): Holdings
}

type Done = Promise<Result<void, Problem>>

/** Beside the photos: room for the phone's own files and for what is photographed meanwhile. */
const SPARE_BYTES = 1_000_000

const pageIds = ({ applications }: Pick<Part, 'applications'>): readonly string[] =>
  applications.flatMap(({ captures }) => captures.map(({ id }) => id))

/** What one file would hold and how large it gets. */
export interface Estimate {
  readonly pages: number
  readonly parts: number
  readonly sizeBytes: number
  readonly problem?: Problem
}

/** Makes backup files and hands them out, one part after the other; none stays on the phone. */
export class MakeStore {
  state: MakeState = { kind: 'idle' }
  /** How much of the user folder is free; undefined until it was looked up. */
  roomBytes: number | undefined = undefined
  /** Which part is in hand, from 0, and of how many. */
  part = 0
  parts = 1
  /** Photos that could not be opened and are not in the file. */
  leftOut = 0
  private made: MadePart | undefined
  private planned: readonly Part[] = []
  private passphrase = ''
  private choice: Choice = 'everything'
  /** What the parts of one backup have in common. */
  private set: Pick<Contents, 'set' | 'madeAtMs'> = { madeAtMs: 0 }
  private isStopped = false

  constructor(private readonly deps: MakeStoreDeps) {
    makeAutoObservable<this, 'deps' | 'made' | 'planned' | 'passphrase' | 'choice' | 'set' | 'isStopped'>(
      this,
      {
        state: observable.ref,
        deps: false,
        made: false,
        planned: false,
        passphrase: false,
        choice: false,
        set: false,
        isStopped: false,
      },
    )
  }

  get isMaking(): boolean {
    return this.state.kind === 'making'
  }

  /** Looks how much room there is. An earlier backup that was never sent is in nobody's way. */
  async look(): Done {
    await this.deps.phone.emptyOutbox()
    const used = await this.deps.phone.usedBytes()
    if (!used.ok) return used
    this.setRoom(Math.max(0, this.deps.phone.USER_FILES_LIMIT_BYTES - used.value))
    return ok(undefined)
  }

  /** What a backup of this would be, before it is made. */
  estimate(choice: Choice): Estimate {
    const { applications } = this.chosen(choice)
    const pages = applications.reduce((sum, { captures }) => sum + captures.length, 0)
    const filesBytes = applications
      .flatMap(({ captures }) => captures.flatMap(filesWithSizes))
      .reduce((sum, file) => sum + file.sizeBytes, 0)
    const planned = this.plan(choice)
    const listed = listBytes(this.contentsOf(choice, [], 0, 1)).length
    const sizeBytes = this.deps.phone.backupSizeBytes(listed + filesBytes)
    return planned.ok
      ? { pages, parts: planned.value.length, sizeBytes }
      : { pages, parts: 1, sizeBytes, problem: planned.problem }
  }

  /** Makes the first file. Does nothing while another is being made. */
  async make(choice: Choice, passphrase: string): Promise<Result<void, Problem> | undefined> {
    if (this.isMaking) return undefined
    this.choice = choice
    this.passphrase = passphrase
    const planned = this.plan(choice)
    if (!planned.ok) return planned
    this.set = { madeAtMs: this.deps.phone.now() }
    this.begin(planned.value)
    return this.makeOne()
  }

  /** The file in hand is done with: on to the next part. */
  async makeNext(): Promise<Result<void, Problem> | undefined> {
    if (this.isMaking || this.part + 1 >= this.parts) return undefined
    this.setPart(this.part + 1)
    return this.makeOne()
  }

  /** Whether this was the last of its files. */
  get isLastPart(): boolean {
    return this.part + 1 >= this.parts
  }

  /** True when it was sent, false when the student closed WeChat's sheet. */
  send(fileName: string): Promise<Result<boolean, Problem> | undefined> {
    return this.handOut(({ path }) => this.deps.phone.sendToChat(path, fileName))
  }

  keepInFavorites(fileName: string): Promise<Result<boolean, Problem> | undefined> {
    return this.handOut(({ path }) => this.deps.phone.addToFavorites(path, fileName))
  }

  /** No more of it: what was made goes, and the passphrase is forgotten. */
  async stop(): Promise<void> {
    this.isStopped = true
    this.passphrase = ''
    if (this.isMaking) return
    await this.drop()
    this.begin([])
    this.show({ kind: 'idle' })
  }

  private async makeOne(): Done {
    this.isStopped = false
    this.show(this.making)
    await this.drop()
    const named = await this.nameSet()
    if (!named.ok) {
      this.show({ kind: 'idle' })
      return named
    }
    for (;;) {
      const part = this.planned[this.part]
      const making = this.making
      this.show(making)
      await this.deps.phone.breathe()
      const contents = this.contentsOf(this.choice, part.files, this.part, this.planned.length, part)
      const outcome = await makePart(contents, this.passphrase, {
        ...this.deps,
        onKeyProgress: (keyShare) => this.show({ ...making, keyShare }),
        onProgress: (doneBytes) => this.show({ ...making, keyShare: 1, doneBytes }),
        isStopped: () => this.isStopped,
      })
      if (outcome.ok && outcome.value.kind === 'unreadable') {
        this.leaveOut(outcome.value.id)
        continue
      }
      const made = outcome.ok && outcome.value.kind === 'made' ? outcome.value.part : undefined
      this.made = made
      this.show(made ? { kind: 'made', sizeBytes: made.sizeBytes, isSent: false } : { kind: 'idle' })
      return outcome.ok ? ok(undefined) : failed(outcome.problem)
    }
  }

  private get making(): MakeState & { readonly kind: 'making' } {
    return { kind: 'making', keyShare: 0, doneBytes: 0, totalBytes: this.planned[this.part].filesBytes }
  }

  /** One random name for all parts of this backup. */
  private async nameSet(): Done {
    if (this.set.set !== undefined) return ok(undefined)
    const set = await this.deps.phone.randomId()
    if (set.ok) this.set = { ...this.set, set: set.value }
    return set.ok ? ok(undefined) : set
  }

  private async handOut(
    use: (made: MadePart) => Promise<Result<boolean, Problem>>,
  ): Promise<Result<boolean, Problem> | undefined> {
    const { made, state } = this
    if (!made || state.kind !== 'made') return undefined
    const used = await use(made)
    if (used.ok && used.value && this.made === made) this.show({ ...state, isSent: true })
    return used
  }

  private chosen(choice: Choice): Holdings {
    const holdings = this.deps.holdings()
    return choice === 'everything'
      ? holdings
      : {
          ...holdings,
          applications: holdings.applications.filter(({ id }) => id === choice),
          draft: undefined,
        }
  }

  /** No file may be larger than WeChat allows, nor than what is free. */
  private plan(choice: Choice): Result<readonly Part[], Problem> {
    const { phone } = this.deps
    const mostBytes = Math.min(phone.ONE_FILE_LIMIT_BYTES, this.roomBytes ?? phone.USER_FILES_LIMIT_BYTES)
    const listed = listBytes(this.contentsOf(choice, [], 0, 1)).length
    // Sealing adds 16 bytes to 64 KB.
    const roomBytes = Math.floor((mostBytes - SPARE_BYTES - listed) * 0.999)
    return roomBytes > 0
      ? plannedParts(this.chosen(choice).applications, roomBytes)
      : failed({ kind: 'no-room', neededBytes: SPARE_BYTES + listed, roomBytes: this.roomBytes ?? 0 })
  }

  private contentsOf(
    choice: Choice,
    files: Contents['files'],
    part: number,
    parts: number,
    share?: Part,
  ): Contents {
    const { applications, profile, draft } = this.chosen(choice)
    return {
      ...this.set,
      part: part + 1,
      parts,
      pagesOfParts: this.planned.map((planned) => pageIds(planned).length),
      // As planned: what was found not to open stands in no part.
      order: (share ? this.planned : [{ applications }]).flatMap(pageIds),
      applications: share?.applications ?? applications,
      ...(profile ? { profile } : {}),
      ...(draft ? { draft } : {}),
      files,
    }
  }

  private leaveOut(id: string): void {
    this.leftOut += 1
    const unreadable = new Set([id])
    this.planned = this.planned.map(({ applications }) =>
      partWith(applications.map((application) => withoutUnreadable(application, unreadable))),
    )
  }

  private begin(planned: readonly Part[]): void {
    this.planned = planned
    this.parts = planned.length
    this.part = 0
    this.leftOut = 0
  }

  private async drop(): Promise<void> {
    const { made } = this
    this.made = undefined
    await made?.discard()
  }

  private setPart(part: number): void {
    this.part = part
  }

  private setRoom(roomBytes: number): void {
    this.roomBytes = roomBytes
  }

  private show(state: MakeState): void {
    this.state = state
  }
}
