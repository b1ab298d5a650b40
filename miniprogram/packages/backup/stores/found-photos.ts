import { makeAutoObservable, observable, reaction } from 'mobx-miniprogram'
import type { Capture } from '../../../model/application'
import type { MaterialId } from '../../../model/material'
import type { PixelSize } from '../../../model/sheet'
import { ok } from '../../../model/result'
import { today } from '../../../platform/clock'
import { decodedSize } from '../../../platform/image'
import type { PhotoNote } from '../../../stores/photo-note'
import type { PhotoStore } from '../../../stores/photo-store'
import type { UnclaimedStore } from '../../../stores/unclaimed-store'

/** A photo without a record, as far as it could be opened. */
export type FoundPhoto =
  | { readonly kind: 'opening' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'photo'; readonly path: string; readonly note: PhotoNote; readonly size: PixelSize }
  | { readonly kind: 'pdf'; readonly note: PhotoNote; readonly sizeBytes: number }

export interface FoundPhotosDeps {
  readonly unclaimed: UnclaimedStore
  readonly photos: Pick<PhotoStore, 'unsealed' | 'open' | 'closeAll'>
}

/** Names our plain copies in the photo store. */
const VIEWER = 'found'
const OPENING: FoundPhoto = { kind: 'opening' }
const UNREADABLE: FoundPhoto = { kind: 'unreadable' }

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/** What a file is by its first bytes. Only files that were taken in lie sealed, so these are all there are. */
const formatOf = (bytes: Uint8Array): 'pdf' | 'png' | 'jpeg' => {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf'
  return startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) ? 'png' : 'jpeg'
}

/** Photos without a record, opened one after the other while their page is on the screen. */
export class FoundPhotos {
  private photos: ReadonlyMap<string, FoundPhoto> = new Map()
  private readonly captures = new Map<string, Capture>()
  private isShown = false
  /** Counts the closings: what is opened during one is gone again. */
  private round = 0
  private isOpening = false
  private stopFollowing: (() => void) | undefined = undefined

  constructor(private readonly deps: FoundPhotosDeps) {
    makeAutoObservable<
      this,
      'deps' | 'photos' | 'captures' | 'isShown' | 'round' | 'isOpening' | 'stopFollowing'
    >(this, {
      photos: observable.ref,
      deps: false,
      captures: false,
      isShown: false,
      round: false,
      isOpening: false,
      stopFollowing: false,
    })
  }

  of(id: string): FoundPhoto {
    return this.photos.get(id) ?? OPENING
  }

  /** The page shows: looks through the phone and opens what is found, also what is found later. */
  async show(): Promise<void> {
    this.isShown = true
    this.stopFollowing ??= reaction(
      () => this.deps.unclaimed.ids.join(),
      () => void this.openAll(),
    )
    await this.deps.unclaimed.look()
    await this.openAll()
  }

  private async openAll(): Promise<void> {
    if (this.isOpening) return
    this.isOpening = true
    try {
      for (let next = this.next(); next !== undefined; next = this.next()) {
        const { round } = this
        const isWanted = () => round === this.round
        const photo = await this.opened(next, isWanted)
        if (isWanted()) this.keep(new Map([...this.photos, [next, photo]]))
      }
    } finally {
      this.isOpening = false
    }
  }

  /** The page is covered or closed: plain copies go. */
  async hide(): Promise<void> {
    this.isShown = false
    this.round += 1
    this.stopFollowing?.()
    this.stopFollowing = undefined
    this.keep(new Map())
    await this.deps.photos.closeAll(VIEWER)
  }

  /** The page that a photo becomes in this material; undefined while it is not open. */
  captureFor(id: string, material: MaterialId): Capture | undefined {
    const capture = this.captures.get(id)
    return capture && { ...capture, material }
  }

  private next(): string | undefined {
    return this.isShown ? this.deps.unclaimed.ids.find((id) => !this.photos.has(id)) : undefined
  }

  private async opened(id: string, isWanted: () => boolean): Promise<FoundPhoto> {
    const unsealed = await this.deps.photos.unsealed(id)
    if (!unsealed.ok) return UNREADABLE
    const { bytes, note } = unsealed.value
    const format = formatOf(bytes)
    const stored = {
      id,
      material: note.material ?? ('country-extra' as const),
      sizeBytes: bytes.length,
      takenOn: note.takenOn ?? today(),
    }
    if (format === 'pdf') {
      this.captures.set(id, { kind: 'pdf', ...stored })
      return { kind: 'pdf', note, sizeBytes: bytes.length }
    }
    const page = { kind: 'photo', ...stored, format, quarterTurns: 0, widthPx: 1, heightPx: 1 } as const
    if (!isWanted()) return OPENING
    const path = await this.deps.photos.open(page, VIEWER, bytes)
    if (!path.ok) return UNREADABLE
    const { widthPx, heightPx } = note
    const size = widthPx && heightPx ? ok({ widthPx, heightPx }) : await decodedSize(path.value)
    if (!size.ok) return UNREADABLE
    this.captures.set(id, { ...page, ...size.value })
    return { kind: 'photo', path: path.value, note, size: size.value }
  }

  private keep(photos: ReadonlyMap<string, FoundPhoto>): void {
    this.photos = photos
  }
}
