import { makeAutoObservable, observable, reaction, runInAction } from 'mobx-miniprogram'
import type { PhotoPage } from '../../../model/application'
import type { MaterialId } from '../../../model/material'
import type { PortraitFinding } from '../../../model/portrait'
import type { ZoneLines } from '../mrz/passport-comparison'
import type { CapturePhone } from '../stores/capture-phone'
import type { MaterialInHand } from '../stores/material-in-hand'
import type { OneAtATime } from '../stores/one-at-a-time'
import type { PagePictures } from '../stores/page-pictures'

/** What a finished page says: a passport's zone, advice on a portrait, or that nothing could be told. */
export type PageReading =
  | { readonly kind: 'zone'; readonly lines: ZoneLines }
  | { readonly kind: 'no-zone' }
  | { readonly kind: 'portrait'; readonly findings: readonly PortraitFinding[] }
  | { readonly kind: 'not-read' }

interface PageReaderDeps {
  readonly material: Pick<MaterialInHand, 'pages' | 'place'>
  readonly pictures: Pick<PagePictures, 'of'>
  readonly work: Pick<OneAtATime, 'isBusy'>
  readonly phone: Pick<CapturePhone, 'askReader' | 'pixelsOfFile'>
}

/** Wide enough for the zone of one page (10 px a letter and more) and small enough to be copied to the worker. */
const ZONE_PX = 2_000_000
const PORTRAIT_PX = 300_000

/** From then on it is said that pages are being read: seconds on a phone without compiled code. */
const SAID_AFTER_MS = 500

/** Cards, in whose place a passport is put by mistake. */
export const CARDS: readonly MaterialId[] = ['permit', 'id-card']

const READ: readonly (MaterialId | undefined)[] = ['id-photo', 'passport-page', 'foreign-id', ...CARDS]

/**
 * Reads the pages of the material in hand while its page is open: nothing of it is saved, it is read anew another
 * time. It waits while pages are taken in, because they need the engine and one program runs at a time.
 */
export class PageReader {
  /** Reading has gone on for a while. */
  isUnderWay = false
  private readings: ReadonlyMap<string, PageReading> = new Map()
  private viewers = 0
  private isReading = false
  private stopFollowing: (() => void) | undefined = undefined

  constructor(private readonly deps: PageReaderDeps) {
    makeAutoObservable<this, 'deps' | 'readings' | 'viewers' | 'isReading' | 'stopFollowing'>(this, {
      readings: observable.ref,
      deps: false,
      viewers: false,
      isReading: false,
      stopFollowing: false,
    })
  }

  of(id: string): PageReading | undefined {
    return this.readings.get(id)
  }

  /** The zones found on the pages as they are now. */
  get zones(): readonly ZoneLines[] {
    return this.deps.material.pages.flatMap(({ id }) => {
      const reading = this.of(id)
      return reading?.kind === 'zone' ? [reading.lines] : []
    })
  }

  /** Every page of a passport was read, and none has a zone. */
  get hasNoZone(): boolean {
    const photos = this.deps.material.pages.filter(({ kind }) => kind === 'photo')
    return photos.length > 0 && photos.every(({ id }) => this.of(id)?.kind === 'no-zone')
  }

  /** A page begins to show what was read. Each call is answered by one `leave`. */
  enter(): void {
    this.viewers += 1
    this.stopFollowing ??= reaction(
      () => this.next?.id,
      () => void this.readAll(),
      { fireImmediately: true },
    )
  }

  leave(): void {
    this.viewers = Math.max(0, this.viewers - 1)
    if (this.viewers > 0) return
    this.stopFollowing?.()
    this.stopFollowing = undefined
    this.readings = new Map()
  }

  private async readAll(): Promise<void> {
    if (this.isReading) return
    this.isReading = true
    const saying = setTimeout(() => this.say(true), SAID_AFTER_MS)
    try {
      for (let page = this.next; page && this.viewers > 0; page = this.next) {
        const { id } = page
        const reading = await this.read(page)
        runInAction(() => {
          // A page that was covered meanwhile is read when it is shown again.
          const isOpen = this.deps.pictures.of(id).kind === 'open'
          if (this.viewers > 0 && isOpen) this.readings = new Map([...this.readings, [id, reading]])
        })
      }
    } finally {
      this.isReading = false
      clearTimeout(saying)
      this.say(false)
    }
  }

  private say(isUnderWay: boolean): void {
    this.isUnderWay = isUnderWay
  }

  /** The next page that can be read now. */
  private get next(): PhotoPage | undefined {
    const { material, pictures, work } = this.deps
    if (!READ.includes(material.place?.material) || work.isBusy) return undefined
    return material.pages.find(
      (page): page is PhotoPage =>
        page.kind === 'photo' && pictures.of(page.id).kind === 'open' && !this.readings.has(page.id),
    )
  }

  private async read({ id, material }: PhotoPage): Promise<PageReading> {
    const { pictures, phone } = this.deps
    const shown = pictures.of(id)
    const isPortrait = material === 'id-photo'
    const picture =
      shown.kind === 'open'
        ? await phone.pixelsOfFile(shown.path, isPortrait ? PORTRAIT_PX : ZONE_PX)
        : undefined
    if (!picture) return { kind: 'not-read' }
    if (isPortrait) {
      const said = await phone.askReader({ kind: 'check-id-photo', picture }, 'id-photo')
      return said.ok ? { kind: 'portrait', findings: said.value.answer.findings } : { kind: 'not-read' }
    }
    const said = await phone.askReader({ kind: 'read-mrz', picture }, 'mrz')
    if (!said.ok) return { kind: 'not-read' }
    const { reading } = said.value
    return reading.kind === 'read' ? { kind: 'zone', lines: reading.lines } : { kind: 'no-zone' }
  }
}
