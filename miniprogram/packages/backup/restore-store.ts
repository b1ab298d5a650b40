import { makeAutoObservable, observable } from 'mobx-miniprogram'
import type { Application, ApplicationId } from '../../model/application'
import type { Filled } from '../../model/list'
import type { Attempt, OptionalAttempt } from '../../model/problem'
import { ok } from '../../model/result'
import type { BackupPhone } from '../../stores/backup/backup-phone'
import type { FormStore } from '../../stores/form-store'
import { findBackup, openBackup, type FoundBackup, type OpenBackup } from './open-backup'
import type { Contents } from './contents'
import { missingParts, partName } from './missing-parts'
import { mergedProfile, type ProfileWay } from './merged-profile'
import { Restore, type RestoreOutcome } from './restore'
import type { Extra, RestoreTools, RestoreWay, UnclaimedWay } from './restore-plan'

export type RestoreState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'found' }
  /** `keyShare`: how far the key is, from 0 to 1. */
  | { readonly kind: 'opening'; readonly keyShare: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'restoring'; readonly doneBytes: number; readonly totalBytes: number }
  | { readonly kind: 'restored'; readonly unopened: number; readonly standing: number }

export interface RestoreStoreDeps {
  readonly phone: BackupPhone
  readonly applications: RestoreTools['applications']
  readonly photos: RestoreTools['photos']
  readonly unclaimed: RestoreTools['unclaimed']
  readonly profile: Pick<FormStore<'profile'>, 'form' | 'change'>
  readonly draft: Pick<FormStore<'draft'>, 'form' | 'change'>
}

/** What can become of a degree, the kindest first. */
export const waysFor = (isOnPhone: boolean, isReadOnly: boolean): Filled<RestoreWay> => {
  if (isReadOnly) return ['keep-both', 'skip']
  return isOnPhone ? ['merge', 'replace', 'keep-both', 'skip'] : ['add', 'skip']
}

/** Brings a backup back: which file, with which passphrase, what of it and how. */
export class RestoreStore {
  state: RestoreState = { kind: 'idle' }
  file: { readonly name: string; readonly sizeBytes: number } | undefined = undefined
  backup: OpenBackup | undefined = undefined
  profileWay: ProfileWay = 'merge'
  unclaimedWay: UnclaimedWay = 'add'
  private ways: ReadonlyMap<ApplicationId, RestoreWay> = new Map()
  /** The parts that were restored in this run of the app, whatever became of their pages since. */
  private restoredParts: ReadonlySet<string> = new Set()
  private found: FoundBackup | undefined = undefined
  private isStopped = false
  /** The page was closed while something was under way. */
  private isLeft = false

  constructor(private readonly deps: RestoreStoreDeps) {
    makeAutoObservable<this, 'deps' | 'ways' | 'restoredParts' | 'found' | 'isStopped' | 'isLeft'>(this, {
      state: observable.ref,
      file: observable.ref,
      backup: observable.ref,
      ways: observable.ref,
      restoredParts: observable.ref,
      deps: false,
      found: false,
      isStopped: false,
      isLeft: false,
    })
  }

  get isBusy(): boolean {
    return this.state.kind === 'opening' || this.state.kind === 'restoring'
  }

  wayOf(application: Application): RestoreWay {
    return this.ways.get(application.id) ?? this.waysOf(application)[0]
  }

  waysOf({ id }: Application): Filled<RestoreWay> {
    return waysFor(this.deps.applications.find(id) !== undefined, this.deps.applications.isReadOnly(id))
  }

  /** Asks for a file out of a chat and looks whether it is a backup. */
  async choose(): OptionalAttempt {
    if (this.isBusy) return undefined
    const chosen = await this.deps.phone.chooseOneFromChat()
    if (!chosen.ok) return chosen
    if (!chosen.value) return undefined
    const found = await findBackup(chosen.value.path, this.deps.phone)
    if (!found.ok) return found
    if (this.isBusy) return undefined
    this.found = found.value
    this.setFile(chosen.value.name ?? '', found.value.sizeBytes)
    return ok(undefined)
  }

  async open(passphrase: string): OptionalAttempt {
    const { found } = this
    if (!found || this.isBusy) return undefined
    this.isStopped = false
    this.show({ kind: 'opening', keyShare: 0 })
    const opened = await openBackup(found, passphrase, this.deps.phone, {
      onProgress: (keyShare) => this.showKey(found, keyShare),
      isStopped: () => this.isStopped || this.found !== found,
    })
    if (this.found !== found) return undefined
    if (opened.ok && opened.value) this.setBackup(opened.value)
    this.show({ kind: opened.ok && opened.value ? 'open' : 'found' })
    return opened.ok ? ok(undefined) : opened
  }

  /** The other parts of the chosen backup that are not on this phone, from 1; undefined where that is not known. */
  get missing(): readonly number[] | undefined {
    const contents = this.backup?.contents
    const { applications, unclaimed } = this.deps
    return (
      contents &&
      missingParts(contents, {
        applications: applications.applications,
        unclaimed: unclaimed.ids,
        restored: this.restoredParts,
      })
    )
  }

  setWay(id: ApplicationId, way: RestoreWay): void {
    this.ways = new Map(this.ways).set(id, way)
  }

  setProfileWay(way: ProfileWay): void {
    this.profileWay = way
  }

  setUnclaimedWay(way: UnclaimedWay): void {
    this.unclaimedWay = way
  }

  /** Undefined: there was nothing to restore, or the student stopped it. */
  async restore(): OptionalAttempt<RestoreOutcome> {
    const { backup } = this
    if (!backup || this.isBusy) return undefined
    this.isStopped = false
    const { applications } = backup.contents
    this.show({ kind: 'restoring', doneBytes: 0, totalBytes: backup.sizeBytes })
    const degrees = new Map(applications.map((application) => [application.id, this.wayOf(application)]))
    const ways = { degrees, unclaimed: this.unclaimedWay }
    const restoring = new Restore(backup, ways, {
      ...this.deps,
      extras: this.extras(backup),
      onProgress: (doneBytes, totalBytes) => this.show({ kind: 'restoring', doneBytes, totalBytes }),
      isStopped: () => this.isStopped,
    })
    try {
      const outcome = await restoring.run()
      const isRestored = outcome.ok && outcome.value.kind === 'restored'
      if (isRestored) this.keepPart(backup.contents)
      if (isRestored && !this.isLeft) this.show(outcome.value)
      return outcome
    } finally {
      if (this.isLeft) this.reset()
      else if (this.isBusy) this.show({ kind: 'open' })
    }
  }

  stop(): void {
    this.isStopped = true
  }

  /** The page closes. What is under way ends first: it takes back what it did, or is too far to be stopped. */
  leave(): void {
    this.isStopped = true
    this.found = undefined
    if (this.state.kind === 'restoring') this.isLeft = true
    else this.reset()
  }

  /** Everything is deleted from the phone: no part that was restored before counts as being there. */
  forget(): void {
    this.restoredParts = new Set()
  }

  private extras({ contents }: OpenBackup): readonly Extra[] {
    const { profile, draft } = this.deps
    const form = contents.draft
    return [
      ...changes(profile, (onPhone) => mergedProfile(onPhone, contents.profile, this.profileWay)),
      // A form in hand on this phone is never pushed aside, and one for a degree that is not here leads nowhere.
      ...changes(draft, (onPhone) => (onPhone || form?.editing ? undefined : form)),
    ]
  }

  private keepPart({ set, part }: Contents): void {
    if (set !== undefined) this.restoredParts = new Set([...this.restoredParts, partName(set, part)])
  }

  private showKey(found: FoundBackup, keyShare: number): void {
    if (this.found === found && this.state.kind === 'opening') this.show({ kind: 'opening', keyShare })
  }

  private setFile(name: string, sizeBytes: number): void {
    this.backup = undefined
    this.ways = new Map()
    this.profileWay = 'merge'
    this.unclaimedWay = 'add'
    this.file = { name, sizeBytes }
    this.state = { kind: 'found' }
  }

  private setBackup(backup: OpenBackup): void {
    this.backup = backup
  }

  private reset(): void {
    this.isLeft = false
    this.backup = undefined
    this.file = undefined
    this.ways = new Map()
    this.state = { kind: 'idle' }
  }

  private show(state: RestoreState): void {
    this.state = state
  }
}

/** What changes a form, where there is something to change, and puts it back unless it was changed again meanwhile. */
const changes = <T extends object>(
  store: {
    readonly form: T | undefined
    change: (change: (newest: T | undefined) => T | undefined) => Attempt
  },
  next: (newest: T | undefined) => T | undefined,
): readonly Extra[] => {
  if (!next(store.form)) return []
  let before: { readonly form: T | undefined } | undefined
  let written: T | undefined
  // Always a copy, so that it is written in any case: what failed may lie on the disk.
  const extra: Extra = {
    apply: () =>
      store.change((newest) => {
        const form = before ? newest : (next(newest) ?? newest)
        before ??= { form: newest }
        written = form && { ...form }
        return written
      }),
    undo: () => store.change((newest) => (newest === written ? before?.form && { ...before.form } : newest)),
  }
  return [extra]
}
