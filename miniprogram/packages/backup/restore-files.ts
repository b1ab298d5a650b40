import { filesOf, type Application } from '../../model/application'
import { areSameBytes } from '../../model/bytes'
import type { Attempt } from '../../model/problem'
import { failed, ok } from '../../model/result'
import { photoNotesOf, type PhotoNote } from '../../stores/photo-note'
import type { UnclaimedPhoto } from './contents'
import { missingPages } from './merged-application'
import type { OpenBackup } from './open-backup'
import { filesWithSizes } from './backup-parts'
import type { RestorePlan, RestoreTools } from './restore-plan'
import { triedTwice } from './tried-twice'

const sumOf = (sizes: readonly { readonly sizeBytes: number }[]): number =>
  sizes.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)

/** What is sealed with a file, for the day its record is lost. */
const noteOf = (file: string, { application }: RestorePlan): PhotoNote | undefined => {
  const capture = application.captures.find((page) => filesOf(page).includes(file))
  return capture && photoNotesOf(application.id, capture).get(file)
}

/** What is wanted of a backup. */
export interface Wanted {
  readonly plans: readonly RestorePlan[]
  readonly unclaimed: readonly UnclaimedPhoto[]
}

/**
 * Brings the files of a backup onto the phone, each under a name of its own: no file that lies here is written over or
 * deleted, also where it does not open. What is said to be here was opened.
 */
export class RestoredFiles {
  /** The sealed files that this restoring wrote. */
  readonly written: string[] = []
  /** Files without a record in the backup, which a degree here names and which did not open: brought under a new name. */
  readonly healed: string[] = []
  /** From the file's name in the backup to its name on this phone. */
  private readonly names = new Map<string, string>()
  /** What was opened in this restoring. */
  private readonly opened = new Set<string>()
  private readonly broken = new Set<string>()
  private taken: ReadonlySet<string> = new Set()
  private doneBytes = 0

  constructor(
    private readonly backup: OpenBackup,
    private readonly wants: Wanted,
    private readonly tools: RestoreTools,
  ) {}

  /** What a file of the backup, or a broken one that the backup replaces, is called on this phone. */
  nameOf(file: string): string {
    return this.names.get(file) ?? file
  }

  /** Opens what the phone has, checks the room and writes what is missing. Ok and stopped: not everything is there. */
  async bring(): Attempt {
    const sealed = await this.tools.phone.listSealed()
    if (!sealed.ok) return sealed
    this.taken = new Set(sealed.value)
    const looked = await this.openOwn()
    const room = looked.ok ? await this.checkRoom() : looked
    return room.ok ? this.bringAll() : room
  }

  /** How many pages of these degrees do not open. */
  async countUnopened(applications: readonly Application[]): Promise<number> {
    let count = 0
    for (const { captures } of applications)
      for (const { id } of captures) if (!(await this.opens(id))) count += 1
    return count
  }

  private async opens(file: string): Promise<boolean> {
    if (this.opened.has(file)) return true
    const bytes = await triedTwice(() => this.tools.photos.bytesOf(file))
    if (bytes.ok) this.opened.add(file)
    return bytes.ok
  }

  private get merging(): readonly RestorePlan[] {
    return this.wants.plans.filter(({ way, onPhone }) => way === 'merge' && onPhone)
  }

  /** A record that names a page does not make it be there: each is opened. */
  private async openOwn(): Attempt {
    for (const { captures } of this.merging.map(({ onPhone }) => onPhone as Application))
      for (const { id, sizeBytes } of captures.flatMap(filesWithSizes)) {
        if (this.tools.isStopped()) return ok(undefined)
        if (!(await this.opens(id))) this.broken.add(id)
        this.progress(sizeBytes)
      }
    return ok(undefined)
  }

  /** The files in the backup that this degree needs. */
  private wanted({ application, way, onPhone }: RestorePlan): readonly string[] {
    const files = application.captures.flatMap(filesOf)
    if (way !== 'merge' || !onPhone) return files
    const missing = new Set(missingPages(onPhone.captures, application.captures).flatMap(filesOf))
    return files.filter((file) => missing.has(file) || this.broken.has(file))
  }

  /** Those of them that will take room. */
  private takingRoom(plan: RestorePlan): readonly string[] {
    const there = new Set(plan.way === 'replace' ? plan.onPhone?.captures.flatMap(filesOf) : [])
    return this.wanted(plan).filter((file) => !there.has(file))
  }

  private async checkRoom(): Attempt {
    const { phone } = this.tools
    const unclaimed = this.wants.unclaimed.map(({ id }) => id).filter((id) => !this.taken.has(id))
    const missing = new Set([...this.wants.plans.flatMap((plan) => this.takingRoom(plan)), ...unclaimed])
    const neededBytes = this.backup.contents.files
      .filter(({ id }) => missing.has(id))
      .reduce((sum, { sizeBytes }) => sum + phone.sealedSizeBytes(sizeBytes), 0)
    const used = await phone.usedBytes()
    if (!used.ok) return used
    const roomBytes = Math.max(0, phone.USER_FILES_LIMIT_BYTES - used.value)
    return neededBytes <= roomBytes ? ok(undefined) : failed({ kind: 'no-room', neededBytes, roomBytes })
  }

  /** Goes through the whole backup, also through what is not wanted: so it is known to be whole before anything changes. */
  private async bringAll(): Attempt {
    const owners = new Map(
      this.wants.plans.flatMap((plan) => this.wanted(plan).map((file) => [file, plan] as const)),
    )
    const unclaimed = new Map(this.wants.unclaimed.map((photo) => [photo.id, photo]))
    const reader = await this.backup.files()
    if (!reader.ok) return reader
    for (const { id, sizeBytes } of this.backup.contents.files) {
      if (this.tools.isStopped()) return ok(undefined)
      const bytes = await reader.value.take(sizeBytes)
      if (!bytes.ok) return bytes
      const owner = owners.get(id)
      const brought = owner ? await this.bringOne(id, bytes.value, owner) : ok(undefined)
      if (!brought.ok) return brought
      const photo = unclaimed.get(id)
      const stood = photo ? await this.bringUnclaimed(photo, bytes.value) : ok(undefined)
      if (!stood.ok) return stood
      this.progress(sizeBytes)
    }
    return reader.value.isAtEnd() ? ok(undefined) : failed({ kind: 'backup-damaged' })
  }

  private async bringOne(id: string, bytes: Uint8Array, plan: RestorePlan): Attempt {
    const there = await this.nameHere(id, bytes, plan)
    if (there !== undefined) {
      this.names.set(id, there)
      return ok(undefined)
    }
    const isFree = plan.way !== 'keep-both' && this.isFree(id)
    const written = await this.write(bytes, isFree ? id : undefined, noteOf(id, plan))
    if (!written.ok) return written
    this.names.set(id, written.value)
    return ok(undefined)
  }

  /** One that lies here already is not doubled, whether a record names it meanwhile or none. */
  private async bringUnclaimed({ id, note }: UnclaimedPhoto, bytes: Uint8Array): Attempt {
    const there = await this.unclaimedHere(id, bytes)
    const written =
      there === undefined ? await this.write(bytes, this.isFree(id) ? id : undefined, note) : ok(there)
    if (!written.ok) return written
    this.names.set(id, written.value)
    if (there === undefined && this.isNamed(id)) this.healed.push(id)
    return ok(undefined)
  }

  private async unclaimedHere(id: string, bytes: Uint8Array): Promise<string | undefined> {
    const { applications, phone, unclaimed } = this.tools
    if (this.taken.has(id) && (await this.holds(id, bytes))) return id
    if (this.isNamed(id)) return undefined
    const pages = applications.applications.flatMap(({ captures }) => captures.flatMap(filesWithSizes))
    const candidates = pages.filter(({ sizeBytes }) => sizeBytes === bytes.length).map((file) => file.id)
    for (const other of unclaimed.ids)
      if ((await phone.sealedFileBytes(other)) === phone.sealedSizeBytes(bytes.length)) candidates.push(other)
    for (const name of new Set(candidates)) if (await this.holds(name, bytes)) return name
    return undefined
  }

  /** Seals it, opens it again and gives its name here. */
  private async write(
    bytes: Uint8Array,
    name: string | undefined,
    note: PhotoNote | undefined,
  ): Attempt<string> {
    const sealed = await this.tools.photos.seal(bytes, name, note)
    if (!sealed.ok) return sealed
    this.written.push(sealed.value.id)
    const back = await triedTwice(() => this.tools.photos.bytesOf(sealed.value.id))
    if (!back.ok || !areSameBytes(back.value, bytes)) return failed({ kind: 'storage-failed' })
    this.opened.add(sealed.value.id)
    return ok(sealed.value.id)
  }

  /** Whether these very bytes lie here under that name. */
  private async holds(name: string, bytes: Uint8Array): Promise<boolean> {
    const here = await this.tools.photos.bytesOf(name)
    if (!here.ok || !areSameBytes(here.value, bytes)) return false
    this.opened.add(name)
    return true
  }

  /**
   * Whether a file may get the name it had, so that it is known again when another part is merged. A name that a record
   * names is not free, also where the file is lost: nothing may change before the record does.
   */
  private isFree(id: string): boolean {
    return !this.taken.has(id) && !this.isNamed(id)
  }

  /** Under which name these very bytes lie here, free for this degree; undefined where they do not. */
  private async nameHere(id: string, bytes: Uint8Array, plan: RestorePlan): Promise<string | undefined> {
    if (plan.way === 'keep-both') return undefined
    const isCandidate = this.taken.has(id) && !this.isOthers(id, plan)
    // A page that was brought back under another name before is the same page still. One under its own name is itself.
    const own = plan.way === 'merge' ? (plan.onPhone?.captures ?? []) : []
    const renamed = own
      .filter((page) => !this.backup.contents.order.includes(page.id))
      .flatMap(filesWithSizes)
    const ofSameSize = renamed.filter(({ sizeBytes }) => sizeBytes === bytes.length).map((file) => file.id)
    for (const name of new Set([...(isCandidate ? [id] : []), ...ofSameSize]))
      if (await this.holds(name, bytes)) return name
    return undefined
  }

  private isNamed(file: string): boolean {
    return this.tools.applications.applications.some(({ captures }) =>
      captures.flatMap(filesOf).includes(file),
    )
  }

  private isOthers(file: string, { application }: RestorePlan): boolean {
    return this.tools.applications.applications.some(
      (other) => other.id !== application.id && other.captures.flatMap(filesOf).includes(file),
    )
  }

  private progress(bytes: number): void {
    this.doneBytes += bytes
    const own = this.merging.flatMap(({ onPhone }) => onPhone?.captures.flatMap(filesWithSizes) ?? [])
    this.tools.onProgress(this.doneBytes, sumOf(own) + sumOf(this.backup.contents.files))
  }
}
