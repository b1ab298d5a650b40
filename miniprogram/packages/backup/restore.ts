import { filesOf, type Application, type ApplicationId } from '../../model/application'
import type { Problem } from '../../model/problem'
import { failed, ok, type Result } from '../../model/result'
import type { ApplicationStore } from '../../stores/application-store'
import type { BackupPhone } from '../../stores/backup/backup-phone'
import type { PhotoStore } from '../../stores/photo-store'
import { mergedApplication, withNewNames } from './merged-application'
import type { OpenBackup } from './open-backup'

/** What becomes of one degree of the backup. */
export const RESTORE_WAYS = ['add', 'merge', 'replace', 'keep-both', 'skip'] as const
export type RestoreWay = (typeof RESTORE_WAYS)[number]

export interface RestoreTools {
  readonly phone: BackupPhone
  readonly applications: Pick<
    ApplicationStore,
    'applications' | 'find' | 'adopt' | 'remove' | 'forget' | 'discardFiles'
  >
  readonly photos: Pick<PhotoStore, 'seal' | 'bytesOf'>
  /** What is restored beside the degrees: the person's details, a form in hand. */
  readonly extras: readonly Extra[]
  onProgress(doneBytes: number, totalBytes: number): void
  isStopped(): boolean
}

export interface Extra {
  apply(): Done
  undo(): Promise<unknown>
}

/** `stopped`: the student wanted no more of it, and nothing was changed. */
export type RestoreOutcome = 'restored' | 'stopped'

type Done = Promise<Result<void, Problem>>

interface Plan {
  readonly application: Application
  readonly way: Exclude<RestoreWay, 'skip'>
  /** What the phone has of it. */
  readonly onPhone: Application | undefined
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index])

/** One restoring: files first, then the records that name them. What fails or is stopped leaves nothing behind. */
export class Restore {
  /** From the file's name in the backup to its name on this phone. */
  private readonly names = new Map<string, string>()
  private readonly written: string[] = []
  private readonly adopted: { readonly id: ApplicationId; readonly before: Application | undefined }[] = []
  private readonly applied: Extra[] = []
  private taken: ReadonlySet<string> = new Set()

  constructor(
    private readonly backup: OpenBackup,
    private readonly ways: ReadonlyMap<ApplicationId, RestoreWay>,
    private readonly tools: RestoreTools,
  ) {}

  async run(): Promise<Result<RestoreOutcome, Problem>> {
    const plans = this.plans()
    const ended = await this.endDeletions(plans)
    const room = ended.ok ? await this.checkRoom(plans) : ended
    const files = room.ok ? await this.restoreFiles(plans) : room
    const isStopped = files.ok && this.tools.isStopped()
    const records = files.ok && !isStopped ? await this.restoreRecords(plans) : files
    if (records.ok && !isStopped) {
      await this.discardReplaced(plans)
      return ok('restored')
    }
    await this.takeBack()
    return records.ok ? ok('stopped') : records
  }

  private plans(): readonly Plan[] {
    return this.backup.contents.applications.flatMap((application) => {
      const onPhone = this.tools.applications.find(application.id)
      const way = this.ways.get(application.id) ?? 'skip'
      return way === 'skip' ? [] : [{ application, way, onPhone }]
    })
  }

  /** A degree deleted a moment ago goes for good first: its end must not take files of the same names along. */
  private async endDeletions(plans: readonly Plan[]): Done {
    for (const { application, onPhone } of plans) {
      const token = { kind: 'application', applicationId: application.id } as const
      const ended = onPhone ? ok(undefined) : await this.tools.applications.forget(token)
      if (!ended.ok) return ended
    }
    return ok(undefined)
  }

  /** The files in the backup that this degree needs: a page that stays as it is on the phone needs none. */
  private wanted({ application, way, onPhone }: Plan): readonly string[] {
    const kept = new Set(way === 'merge' ? onPhone?.captures.map(({ id }) => id) : [])
    return application.captures.filter(({ id }) => !kept.has(id)).flatMap(filesOf)
  }

  /** Those of them that will take room. */
  private missing(plan: Plan): readonly string[] {
    const there = new Set(plan.way === 'replace' ? plan.onPhone?.captures.flatMap(filesOf) : [])
    return this.wanted(plan).filter((file) => !there.has(file))
  }

  private async checkRoom(plans: readonly Plan[]): Done {
    const { phone } = this.tools
    const missing = new Set(plans.flatMap((plan) => this.missing(plan)))
    const neededBytes = this.backup.contents.files
      .filter(({ id }) => missing.has(id))
      .reduce((sum, { sizeBytes }) => sum + phone.sealedSizeBytes(sizeBytes), 0)
    const used = await phone.usedBytes()
    if (!used.ok) return used
    const roomBytes = Math.max(0, phone.USER_FILES_LIMIT_BYTES - used.value)
    return neededBytes <= roomBytes ? ok(undefined) : failed({ kind: 'no-room', neededBytes, roomBytes })
  }

  /** Goes through the whole backup, also through what is not wanted: so it is known to be whole before anything changes. */
  private async restoreFiles(plans: readonly Plan[]): Done {
    const sealed = await this.tools.phone.listSealed()
    if (!sealed.ok) return sealed
    this.taken = new Set(sealed.value)
    const owners = new Map(plans.flatMap((plan) => this.wanted(plan).map((file) => [file, plan] as const)))
    const reader = await this.backup.files()
    if (!reader.ok) return reader
    const { files } = this.backup.contents
    const totalBytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
    let doneBytes = 0
    for (const { id, sizeBytes } of files) {
      if (this.tools.isStopped()) return ok(undefined)
      const bytes = await reader.value.take(sizeBytes)
      if (!bytes.ok) return bytes
      const owner = owners.get(id)
      const restored = owner ? await this.restoreFile(id, bytes.value, owner) : ok(undefined)
      if (!restored.ok) return restored
      doneBytes += sizeBytes
      this.tools.onProgress(doneBytes, totalBytes)
    }
    return reader.value.isAtEnd() ? ok(undefined) : failed({ kind: 'backup-damaged' })
  }

  private async restoreFile(id: string, bytes: Uint8Array, plan: Plan): Done {
    if (await this.isThere(id, bytes, plan)) {
      this.names.set(id, id)
      return ok(undefined)
    }
    // The name it had, where it is free: so the same page is known again when another part is merged.
    const isFree = plan.way !== 'keep-both' && !this.taken.has(id)
    const sealed = await this.tools.photos.seal(bytes, isFree ? id : undefined)
    if (!sealed.ok) return sealed
    this.names.set(id, sealed.value.id)
    this.written.push(sealed.value.id)
    return ok(undefined)
  }

  /** Whether this very file lies here and no other degree stands on it. */
  private async isThere(id: string, bytes: Uint8Array, { way, application }: Plan): Promise<boolean> {
    if (way === 'keep-both' || !this.taken.has(id)) return false
    const isOthers = this.tools.applications.applications.some(
      (other) => other.id !== application.id && other.captures.flatMap(filesOf).includes(id),
    )
    if (isOthers) return false
    const there = await this.tools.photos.bytesOf(id)
    return there.ok && isSame(there.value, bytes)
  }

  private async restoreRecords(plans: readonly Plan[]): Done {
    for (const extra of this.tools.extras) {
      this.applied.push(extra)
      const applied = await extra.apply()
      if (!applied.ok) return applied
    }
    for (const plan of plans) {
      const application = await this.applicationOf(plan)
      if (!application.ok) return application
      const adopted = await this.tools.applications.adopt(application.value)
      if (!adopted.ok) return adopted
      this.adopted.push({ id: application.value.id, before: adopted.value })
    }
    return ok(undefined)
  }

  private async applicationOf({ application, way }: Plan): Promise<Result<Application, Problem>> {
    const named = withNewNames(application, (id) => this.names.get(id) ?? id)
    // Looked up once more: a page may have been added while the files were written.
    const onPhone = this.tools.applications.find(application.id)
    if (way === 'merge' && onPhone) return ok(mergedApplication(onPhone, named, this.backup.contents.order))
    if (way !== 'keep-both') return ok(named)
    const id = await this.tools.phone.randomId()
    return id.ok ? ok({ ...named, id: id.value }) : id
  }

  /** Everything is there; what the replaced degrees had besides can go. What fails now, the next starts' clean-up takes. */
  private async discardReplaced(plans: readonly Plan[]): Promise<void> {
    for (const { way, onPhone } of plans) {
      if (way === 'replace' && onPhone) await this.tools.applications.discardFiles(onPhone.id)
    }
  }

  private async takeBack(): Promise<void> {
    for (const extra of this.applied) await extra.undo()
    let isTakenBack = true
    for (const { id, before } of [...this.adopted].reverse()) {
      const undone = before ? await this.tools.applications.adopt(before) : await this.deleteAdopted(id)
      isTakenBack &&= undone.ok
    }
    // A record that could not be put back still names these files.
    if (isTakenBack) for (const file of this.written) await this.tools.phone.deleteSealed(file)
  }

  private async deleteAdopted(id: ApplicationId): Promise<Result<unknown, Problem>> {
    const removed = await this.tools.applications.remove(id)
    return removed.ok ? this.tools.applications.forget(removed.value) : removed
  }
}
