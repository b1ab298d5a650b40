import { makeAutoObservable, observable, reaction } from 'mobx-miniprogram'
import type { Capture } from '../../../model/application'
import type { Problem } from '../../../model/problem'
import type { PhotoStore } from '../../../stores/photo-store'
import type { MaterialInHand } from './material-in-hand'

/** The plain copy of a page, as far as it is there to be shown. */
export type PictureState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly path: string }
  | { readonly kind: 'failed'; readonly problem: Problem }

const OPENING: PictureState = { kind: 'opening' }
/** Names our plain copies in the photo store, so that they go when the last capture page closes. */
export const CAPTURE_VIEWER = 'capture'

interface PagePicturesDeps {
  readonly material: MaterialInHand
  readonly photos: Pick<PhotoStore, 'open' | 'closeAll'>
  /** Whether a page that shows them is on the screen. */
  isShown: () => boolean
}

/** Opens the sealed pages of the material in hand while a page that shows them is on the screen. */
export class PagePictures {
  private pictures: ReadonlyMap<string, PictureState> = new Map()
  private viewers = 0
  /** Counts the closings: what is opened during one is gone again. */
  private round = 0
  private isOpening = false
  private stopFollowing: (() => void) | undefined = undefined

  constructor(private readonly deps: PagePicturesDeps) {
    makeAutoObservable<this, 'deps' | 'pictures' | 'viewers' | 'round' | 'isOpening' | 'stopFollowing'>(
      this,
      {
        pictures: observable.ref,
        deps: false,
        viewers: false,
        round: false,
        isOpening: false,
        stopFollowing: false,
      },
    )
  }

  /** Whether a page that shows pictures is open, on the screen or not. */
  isViewed(): boolean {
    return this.viewers > 0
  }

  of(id: string): PictureState {
    return this.pictures.get(id) ?? OPENING
  }

  /** A page that shows pictures is opened. Each call is answered by one `leave`. */
  enter(): void {
    this.viewers += 1
    this.stopFollowing ??= reaction(
      () => this.deps.isShown() && this.deps.material.pages.map(({ id }) => id).join(),
      // Covered: what failed is tried again when a page shows again.
      (pages) => (pages === false ? this.forgetFailed() : void this.openAll()),
      { fireImmediately: true },
    )
  }

  /** True when the last page went: the plain copies went with it. */
  async leave(): Promise<boolean> {
    this.viewers = Math.max(0, this.viewers - 1)
    if (this.viewers > 0) return false
    this.stopFollowing?.()
    this.stopFollowing = undefined
    await this.close()
    return true
  }

  /** Opens once more all that could not be opened: what kept one from it mostly kept the others too. */
  async tryAgain(): Promise<void> {
    this.forgetFailed()
    await this.openAll()
  }

  /** Takes the plain copies away; they are opened again when a page shows them again. */
  async close(): Promise<void> {
    this.round += 1
    this.keep(new Map())
    await this.deps.photos.closeAll(CAPTURE_VIEWER)
  }

  /** One after the other: a phone that opens thirty pages at once runs out of memory. */
  private async openAll(): Promise<void> {
    if (this.isOpening) return
    this.isOpening = true
    try {
      for (let next = this.nextToOpen(); next && this.areWanted(); next = this.nextToOpen()) {
        const { round } = this
        const path = await this.deps.photos.open(next, CAPTURE_VIEWER)
        const picture: PictureState = path.ok
          ? { kind: 'open', path: path.value }
          : { kind: 'failed', problem: path.problem }
        if (this.areWanted() && round === this.round)
          this.keep(new Map([...this.pictures, [next.id, picture]]))
      }
    } finally {
      this.isOpening = false
    }
  }

  private areWanted(): boolean {
    return this.viewers > 0 && this.deps.isShown()
  }

  private nextToOpen(): Capture | undefined {
    return this.deps.material.pages.find((page) => page.kind === 'photo' && !this.pictures.has(page.id))
  }

  private forgetFailed(): void {
    this.keep(new Map([...this.pictures].filter(([, { kind }]) => kind !== 'failed')))
  }

  private keep(pictures: ReadonlyMap<string, PictureState>): void {
    this.pictures = pictures
  }
}
