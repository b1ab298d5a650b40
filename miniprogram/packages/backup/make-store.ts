import { makeAutoObservable, observable } from 'mobx-miniprogram'
import { itemAt } from '../../model/list'
import type { Attempt, OptionalAttempt, Problem } from '../../model/problem'
import { ok, type Result } from '../../model/result'
import type { BackupPhone } from '../../stores/backup/backup-phone'
import type { PhotoStore } from '../../stores/photo-store'
import type { UnclaimedStore } from '../../stores/unclaimed-store'
import {
  chosenOf,
  contentsOf,
  mostListBytes,
  spread,
  withoutUnreadable,
  type BackupSet,
  type BackupChoice,
  type Holdings,
} from './backup-set'
import { makePart, type MadePart } from './make-part'
import { partWith, type UnclaimedFile } from './backup-parts'
import { triedTwice } from './tried-twice'

/** What is being done for a file. `share`: from 0 to 1. */
export type Doing =
  | { readonly kind: 'looking'; readonly done: number; readonly total: number }
  | { readonly kind: 'key'; readonly share: number }
  | { readonly kind: 'sealing'; readonly doneBytes: number; readonly totalBytes: number }

export type MakeState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly doing: Doing }
  | { readonly kind: 'made'; readonly sizeBytes: number; readonly isSent: boolean }
  /** The files before were handed out, this one could not be made: it can be tried again. */
  | { readonly kind: 'between' }

export interface MakeStoreDeps {
  readonly phone: BackupPhone
  readonly photos: Pick<PhotoStore, 'bytesOf' | 'unsealed'>
  readonly unclaimed: Pick<UnclaimedStore, 'ids' | 'look'>
  holdings: () => Omit<Holdings, 'unclaimed'>
  /** Asks the phone once more for what it did not give. */
  readAgain: () => Promise<void>
}

/** Undefined: stopped. */
type PartAttempt = Attempt<MadePart | undefined>

/** What a backup would hold and how large it gets. */
export interface Estimate {
  readonly pages: number
  readonly unclaimed: number
  readonly parts: number
  readonly sizeBytes: number
  readonly problem?: Problem
}

/** What did not open and is not in the backup. */
export interface LeftOut {
  readonly pages: number
  readonly unclaimed: number
}

const NOTHING_LEFT_OUT: LeftOut = { pages: 0, unclaimed: 0 }

/** Makes backup files and hands them out, one part after the other; none stays on the phone. */
export class MakeStore {
  state: MakeState = { kind: 'idle' }
  /** How much of the user folder is free; undefined until it was looked up. */
  roomBytes: number | undefined = undefined
  leftOut = NOTHING_LEFT_OUT
  /** Which part is in hand, from 0. */
  part = 0
  private backup: BackupSet | undefined = undefined
  /** How large the sealed files of photos without a record are, by name. */
  private unclaimedBytes: ReadonlyMap<string, number> = new Map()
  private made: MadePart | undefined = undefined
  private passphrase = ''
  private isStopped = false
  private running: Promise<unknown> = Promise.resolve()

  constructor(private readonly deps: MakeStoreDeps) {
    makeAutoObservable<
      this,
      'deps' | 'made' | 'backup' | 'passphrase' | 'isStopped' | 'running' | 'unclaimedBytes'
    >(this, {
      state: observable.ref,
      leftOut: observable.ref,
      backup: observable.ref,
      unclaimedBytes: observable.ref,
      deps: false,
      made: false,
      passphrase: false,
      isStopped: false,
      running: false,
    })
  }

  get isMaking(): boolean {
    return this.state.kind === 'making'
  }

  /** Of how many files the backup is. */
  get parts(): number {
    return this.backup?.parts.length ?? 1
  }

  /** Whether this was the last of its files. */
  get isLastPart(): boolean {
    return this.part + 1 >= this.parts
  }

  /** How many photos without a record the phone holds. */
  get unclaimed(): number {
    return this.deps.unclaimed.ids.length
  }

  /** Looks how much room there is. An earlier backup that was never sent is in nobody's way. */
  async look(): Attempt {
    // What was left in the middle of its work takes its file away itself.
    await this.running
    const { phone, unclaimed, readAgain } = this.deps
    await readAgain()
    await phone.emptyOutbox()
    const looked = await unclaimed.look()
    if (!looked.ok) return looked
    const sizes = await Promise.all(
      unclaimed.ids.map(async (id) => [id, (await phone.sealedFileBytes(id)) ?? 0] as const),
    )
    const used = await phone.usedBytes()
    if (!used.ok) return used
    this.setRoom(Math.max(0, phone.USER_FILES_LIMIT_BYTES - used.value), new Map(sizes))
    return ok(undefined)
  }

  /** What a backup of this would be, before it is made. */
  estimate(choice: BackupChoice): Estimate {
    const unopened = this.deps.unclaimed.ids.map((id) => ({
      id,
      note: {},
      sizeBytes: this.unclaimedBytes.get(id) ?? 0,
    }))
    const holdings = chosenOf({ ...this.deps.holdings(), unclaimed: unopened }, choice)
    const pages = holdings.applications.reduce((sum, { captures }) => sum + captures.length, 0)
    const planned = spread(holdings, this.mostBytes)
    const sizeBytes = this.deps.phone.backupSizeBytes(mostListBytes(holdings) + partWith(holdings).filesBytes)
    const what = { pages, unclaimed: holdings.unclaimed.length, sizeBytes }
    return planned.ok
      ? { ...what, parts: planned.value.length }
      : { ...what, parts: 1, problem: planned.problem }
  }

  /** Makes the first file. Does nothing while another is being made. */
  async make(choice: BackupChoice, passphrase: string): OptionalAttempt {
    if (this.isMaking) return undefined
    this.passphrase = passphrase
    this.begin(undefined)
    return this.run({ kind: 'looking', done: 0, total: 0 }, async () => {
      const planned = await this.plan(choice)
      if (!planned.ok || !planned.value) return planned as Result<undefined, Problem>
      this.begin(planned.value)
      return this.makeOne()
    })
  }

  /** The file in hand is done with: on to the next part. */
  async makeNext(): OptionalAttempt {
    const { kind } = this.state
    if (kind !== 'between' && (kind !== 'made' || this.isLastPart)) return undefined
    if (kind === 'made') this.setPart(this.part + 1)
    return this.run({ kind: 'key', share: 0 }, () => this.makeOne())
  }

  /**
   * True when it was sent, false when the student closed WeChat's sheet.
   * @inTap
   */
  send(fileName: string): OptionalAttempt<boolean> {
    return this.handOut(({ path }) => this.deps.phone.sendFile(path, fileName))
  }

  /** @inTap */
  keepInFavorites(fileName: string): OptionalAttempt<boolean> {
    return this.handOut(({ path }) => this.deps.phone.addToFavorites(path, fileName))
  }

  /** No more of it: what was made goes, and the passphrase is forgotten. */
  async stop(): Promise<void> {
    this.isStopped = true
    if (this.isMaking) await this.running
    else await this.forget()
  }

  private async forget(): Promise<void> {
    this.passphrase = ''
    await this.drop()
    this.begin(undefined)
    this.show({ kind: 'idle' })
  }

  /** However the task ends, its button can be tapped again; what was stopped leaves nothing behind. */
  private run(first: Doing, task: () => PartAttempt): Attempt {
    this.isStopped = false
    this.show({ kind: 'making', doing: first })
    const running = this.ran(task)
    this.running = running.then(
      () => undefined,
      () => undefined,
    )
    return running
  }

  private async ran(task: () => PartAttempt): Attempt {
    try {
      await this.drop()
      const outcome = await task()
      this.made = outcome.ok ? outcome.value : undefined
      if (this.isStopped) return ok(await this.forget())
      if (this.made) this.show({ kind: 'made', sizeBytes: this.made.sizeBytes, isSent: false })
      return outcome.ok ? ok(undefined) : outcome
    } finally {
      if (this.isMaking) this.show({ kind: this.part > 0 ? 'between' : 'idle' })
    }
  }

  /** Opens the photos without a record, which nobody tells the size of, and spreads everything over files. */
  private async plan(choice: BackupChoice): Attempt<BackupSet | undefined> {
    await this.deps.readAgain()
    const looked = await this.deps.unclaimed.look()
    if (!looked.ok) return looked
    const set = await this.deps.phone.randomId()
    if (!set.ok) return set
    const unclaimed = choice === 'everything' ? await this.openedUnclaimed() : ok([])
    if (!unclaimed.ok) return unclaimed
    if (this.isStopped) return ok(undefined)
    const holdings = chosenOf({ ...this.deps.holdings(), unclaimed: unclaimed.value }, choice)
    const parts = spread(holdings, this.mostBytes)
    return parts.ok
      ? ok({ ...holdings, set: set.value, madeAtMs: this.deps.phone.now(), parts: parts.value })
      : parts
  }

  private async openedUnclaimed(): Attempt<readonly UnclaimedFile[]> {
    const { ids } = this.deps.unclaimed
    const opened: UnclaimedFile[] = []
    for (const [done, id] of ids.entries()) {
      if (this.isStopped) break
      this.doing({ kind: 'looking', done, total: ids.length })
      const photo = await triedTwice(() => this.deps.photos.unsealed(id))
      if (!photo.ok && photo.problem.kind !== 'file-unreadable') return photo
      if (photo.ok) opened.push({ id, note: photo.value.note, sizeBytes: photo.value.bytes.length })
      else this.leaveOut('unclaimed')
    }
    return ok(opened)
  }

  private async makeOne(): PartAttempt {
    while (this.backup) {
      const { backup } = this
      const totalBytes = itemAt(backup.parts, this.part).filesBytes
      this.doing({ kind: 'key', share: 0 })
      await this.deps.phone.breathe()
      const outcome = await makePart(contentsOf(backup, this.part), this.passphrase, {
        ...this.deps,
        onKeyProgress: (share) => this.doing({ kind: 'key', share }),
        onProgress: (doneBytes) => this.doing({ kind: 'sealing', doneBytes, totalBytes }),
        isStopped: () => this.isStopped,
      })
      if (!outcome.ok) return outcome
      if (outcome.value.kind !== 'unreadable')
        return ok(outcome.value.kind === 'made' ? outcome.value.part : undefined)
      const { id } = outcome.value
      this.leaveOut(backup.unclaimed.some((photo) => photo.id === id) ? 'unclaimed' : 'pages')
      this.setBackup(withoutUnreadable(backup, id))
    }
    return ok(undefined)
  }

  /** @atOnce use */
  private async handOut(use: (made: MadePart) => Attempt<boolean>): OptionalAttempt<boolean> {
    const { made, state } = this
    if (!made || state.kind !== 'made') return undefined
    const used = await use(made)
    if (used.ok && used.value && this.made === made) this.show({ ...state, isSent: true })
    return used
  }

  /** No file may be larger than WeChat allows, nor than what is free. */
  private get mostBytes(): number {
    const { phone } = this.deps
    return Math.min(phone.ONE_FILE_LIMIT_BYTES, this.roomBytes ?? phone.USER_FILES_LIMIT_BYTES)
  }

  private leaveOut(what: keyof LeftOut): void {
    this.leftOut = { ...this.leftOut, [what]: this.leftOut[what] + 1 }
  }

  private begin(backup: BackupSet | undefined): void {
    this.backup = backup
    this.part = 0
    if (!backup) this.leftOut = NOTHING_LEFT_OUT
  }

  private setBackup(backup: BackupSet): void {
    this.backup = backup
  }

  private async drop(): Promise<void> {
    const { made } = this
    this.made = undefined
    await made?.discard()
  }

  private setPart(part: number): void {
    this.part = part
  }

  private setRoom(roomBytes: number, unclaimedBytes: ReadonlyMap<string, number>): void {
    this.roomBytes = roomBytes
    this.unclaimedBytes = unclaimedBytes
  }

  private doing(doing: Doing): void {
    this.show({ kind: 'making', doing })
  }

  private show(state: MakeState): void {
    this.state = state
  }
}
