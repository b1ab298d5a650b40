import type { Capture } from '../model/application'
import type { Attempt, Problem } from '../model/problem'
import { failed, ok } from '../model/result'
import type * as PhotoFiles from '../platform/files'
import { keyNumberOf, seal, SEAL_RANDOM_BYTES, unseal } from '../platform/sealing'
import { photoNoteText, readPhotoNote, type PhotoNote } from './photo-note'
import type { KeyRing } from './save/key-ring'

/** A picture or document that lies sealed on the phone; `Capture.id` names it. */
export interface SealedPhoto {
  readonly id: string
  readonly sizeBytes: number
}

export interface PhotoStoreDeps {
  readonly files: typeof PhotoFiles
  readonly keys: KeyRing
  randomBytes: (length: number) => Attempt<Uint8Array>
  newId: () => Attempt<string>
  breathe: () => Promise<void>
}

/** A sealed file as it was before, with what is known of it. */
export interface UnsealedPhoto {
  readonly bytes: Uint8Array
  readonly note: PhotoNote
}

interface PlainCopy {
  readonly path: Attempt<string>
  readonly viewers: Set<string>
}

/** Thirty transcript pages and what stands around them; more plain copies than that never lie on the phone. */
const MOST_PLAIN_COPIES = 40
const ANY_VIEWER = ''

const extensionOf = (capture: Capture): string => {
  if (capture.kind === 'pdf') return 'pdf'
  return capture.format === 'png' ? 'png' : 'jpg'
}

/** Photos lie sealed on the phone; a plain copy exists only while a page shows or exports it. */
export class PhotoStore {
  private readonly copies = new Map<string, PlainCopy>()
  private readonly closings = new Map<string, Promise<void>>()
  private readonly sealedNow = new Set<string>()
  /** The phone did not give the keys. */
  isUnread = false

  constructor(private readonly deps: PhotoStoreDeps) {}

  /** At start-up: takes away plain copies of an earlier run and says when photos are there that no key opens. */
  async load(): Promise<Problem | undefined> {
    await this.closeAll()
    return this.whyLocked()
  }

  /** Asks the phone once more for the keys that it did not give. Gives the problem to tell of, if any. */
  async readAgain(): Promise<Problem | undefined> {
    return this.isUnread ? this.whyLocked() : undefined
  }

  private async whyLocked(): Promise<Problem | undefined> {
    const hasKey = await this.deps.keys.hasKey()
    this.isUnread = !hasKey.ok
    if (!hasKey.ok) return hasKey.problem
    if (hasKey.value) return undefined
    const sealed = await this.deps.files.listSealed()
    return sealed.ok && sealed.value.length > 0 ? { kind: 'photos-locked' } : undefined
  }

  /**
   * Seals a file that WeChat gave a path to, or bytes, under a new name, or under `name`, which must be free. The record
   * that names it comes afterwards; the note tells what it is, should that record be lost.
   */
  async seal(source: string | Uint8Array, name?: string, note: PhotoNote = {}): Attempt<SealedPhoto> {
    const plain = typeof source === 'string' ? await this.deps.files.readFile(source) : ok(source)
    if (!plain.ok) return plain
    if (plain.value.length === 0) return failed({ kind: 'file-empty' })
    const key = await this.deps.keys.forSealing()
    if (!key.ok) return key
    const random = await this.deps.randomBytes(SEAL_RANDOM_BYTES)
    if (!random.ok) return random
    const id = name === undefined ? await this.deps.newId() : ok(name)
    if (!id.ok) return id
    this.sealedNow.add(id.value)
    const sealable = { name: id.value, note: photoNoteText(note), bytes: plain.value }
    const sealed = await seal(sealable, key.value, random.value, this.deps.breathe)
    const written = await this.deps.files.writeSealed(id.value, sealed)
    return written.ok ? ok({ id: id.value, sizeBytes: plain.value.length }) : written
  }

  /** Whether this run of the app sealed that file: the record that names it may be on its way. */
  isFresh(id: string): boolean {
    return this.sealedNow.has(id)
  }

  /** No record will name it: it stands by itself from now on. */
  leaveUnclaimed(id: string): void {
    this.sealedNow.delete(id)
  }

  /** Every sealed file that lies here whole. */
  listSealed(): Attempt<readonly string[]> {
    return this.deps.files.listSealed()
  }

  /** After start-up: takes away what an earlier run was cut off writing. */
  async deleteUnfinished(): Promise<void> {
    await this.deps.files.deleteUnfinished((id) => this.isFresh(id))
  }

  /**
   * The path of a plain copy, good until it is closed. A page that may close while another is open names itself as
   * `viewer`, so that its `closeAll` leaves the other's copies. `bytes`: what is in it, where that is known already.
   */
  async open(capture: Capture, viewer = ANY_VIEWER, bytes?: Uint8Array): Attempt<string> {
    const known = this.copies.get(capture.id)
    const copy = known ?? { path: this.makeCopy(capture, bytes), viewers: new Set<string>() }
    copy.viewers.add(viewer)
    // At the end of the map: `dropOldest` takes from its beginning.
    this.copies.delete(capture.id)
    this.copies.set(capture.id, copy)
    const path = await copy.path
    if (!path.ok && this.copies.get(capture.id) === copy) this.copies.delete(capture.id)
    await this.dropOldest()
    return path
  }

  /** The plain bytes of a page, without a copy on the phone. */
  async bytesOf(id: string): Attempt<Uint8Array> {
    const unsealed = await this.unsealed(id)
    return unsealed.ok ? ok(unsealed.value.bytes) : unsealed
  }

  /** The plain bytes with what was noted about them when they were sealed. */
  async unsealed(id: string): Attempt<UnsealedPhoto> {
    const sealed = await this.deps.files.readSealed(id)
    if (!sealed.ok) return sealed
    const number = keyNumberOf(sealed.value)
    if (number === undefined) return failed({ kind: 'file-unreadable' })
    const key = await this.deps.keys.withNumber(number)
    if (!key.ok) return key
    const plain = key.value && (await unseal(sealed.value, id, key.value, this.deps.breathe))
    return plain
      ? ok({ bytes: plain.bytes, note: readPhotoNote(plain.note) })
      : failed({ kind: 'file-unreadable' })
  }

  /** Takes away the plain copies that this viewer opened, or all of them. */
  async closeAll(viewer = ANY_VIEWER): Promise<void> {
    const entries = [...this.copies.entries()]
    if (viewer !== ANY_VIEWER) entries.forEach(([, copy]) => copy.viewers.delete(viewer))
    const unseen = viewer === ANY_VIEWER ? entries : entries.filter(([, copy]) => copy.viewers.size === 0)
    await Promise.all(unseen.map(([id]) => this.close(id)))
    if (viewer === ANY_VIEWER) await this.deps.files.emptyPlain()
  }

  /** Deletes a sealed file for good, and any plain copy. Only what the student gave up, by a written record or by hand. */
  async discard(id: string): Attempt {
    await this.close(id)
    return this.deps.files.deleteSealed(id)
  }

  private async makeCopy(capture: Capture, bytes?: Uint8Array): Attempt<string> {
    const closing = this.closings.get(capture.id)
    const plain = bytes ? ok(bytes) : await this.bytesOf(capture.id)
    await closing // it would take the new copy away
    return plain.ok ? this.deps.files.writePlain(`${capture.id}.${extensionOf(capture)}`, plain.value) : plain
  }

  private close(id: string): Promise<void> {
    const copy = this.copies.get(id)
    if (!copy) return this.closings.get(id) ?? Promise.resolve()
    this.copies.delete(id)
    const closing = this.takeAway(copy)
    this.closings.set(id, closing)
    return closing.then(() => {
      if (this.closings.get(id) === closing) this.closings.delete(id)
    })
  }

  private async takeAway(copy: PlainCopy): Promise<void> {
    const path = await copy.path
    if (path.ok) await this.deps.files.deletePlain(path.value)
  }

  private async dropOldest(): Promise<void> {
    const surplus = [...this.copies.keys()].slice(0, Math.max(0, this.copies.size - MOST_PLAIN_COPIES))
    await Promise.all(surplus.map((id) => this.close(id)))
  }
}
