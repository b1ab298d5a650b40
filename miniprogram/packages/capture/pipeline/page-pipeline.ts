import type { OriginalPhoto, PageRecipe, PhotoPage } from '../../../model/application'
import type {
  CheckedPage,
  CutPage,
  MadePage,
  Neighbours,
  PageMaking,
  PageScan,
  PlainPhoto,
  SeenPage,
  Subject,
  TakenIn,
} from '../../../model/capture-work'
import { WHOLE_PHOTO, type Corners } from '../../../model/corners'
import type { IsoDate } from '../../../model/iso-date'
import type { MaterialId } from '../../../model/material'
import type { OpenPhoto } from '../../../model/open-photo'
import type { PageFinding } from '../../../model/page-finding'
import type { Attempt } from '../../../model/problem'
import { failed, ok } from '../../../model/result'
import { fileRule } from '../../../rules/facts/official-numbers'
import { isPaper } from '../../../rules/page-expectation'
import type { PhotoNote } from '../../../stores/photo-note'
import type { PhotoStore, SealedPhoto } from '../../../stores/photo-store'
import { CAPTURE_VIEWER } from '../stores/page-pictures'

export interface PagePipelineDeps {
  readonly photos: Pick<PhotoStore, 'seal' | 'open'>
  readonly scan: PageScan
  today: () => IsoDate
  /** Inspects a file and sets its picture upright. */
  takeIn: (path: string) => Attempt<TakenIn>
  openPhoto: (path: string) => Attempt<OpenPhoto>
  closePhoto: (photo: OpenPhoto) => void
  /**
   * Gives up what the student can do without, when the phone has no room for one more file; nothing of the page that is
   * being made anew. True: try again.
   */
  makeRoom: (except?: PhotoPage) => Promise<boolean>
}

/** Where the whole photograph of a page lies: behind the page, or the page itself is still whole. */
const wholeOf = (page: PhotoPage): Omit<OriginalPhoto, keyof PageRecipe> => {
  const { id, sizeBytes, widthPx, heightPx } = page.original ?? page
  return { id, sizeBytes, widthPx, heightPx }
}

const noteOf = ({ material, takenOn }: PhotoPage): PhotoNote => ({
  material,
  takenOn,
  part: 'page',
  format: 'jpeg',
})

/**
 * What was overruled before stays overruled; nothing at all where nothing could be checked. The check looks at the
 * photograph, so a shadow that was evened out on the page is taken off the list here.
 */
const told = (
  checked: CheckedPage | undefined,
  { before = [], isEven = false }: { before?: readonly PageFinding[]; isEven?: boolean } = {},
): Pick<PhotoPage, 'findings' | 'fingerprint'> => {
  if (!checked) return {}
  const { findings, fingerprint } = checked
  const isOverruled = ({ kind }: PageFinding) => before.some((one) => one.kind === kind && one.isOverruled)
  return {
    findings: findings
      .map((one) => (isOverruled(one) ? { ...one, isOverruled: true } : one))
      .filter(({ kind, isOverruled }) => kind !== 'uneven-light' || isOverruled || !isEven),
    ...(fingerprint ? { fingerprint } : {}),
  }
}

/**
 * The way of a photograph, in this order: chosen → inspected → upright → found → straightened → checked → sealed. It is
 * decoded once and handed on; the page that leaves the phone is one encode away from it.
 */
export class PagePipeline implements PageMaking {
  /** What was seen last, by the whole photograph it was seen in: the corner page asks again. */
  private lastSeen: { readonly id: string; readonly seen: SeenPage } | undefined = undefined

  constructor(private readonly deps: PagePipelineDeps) {}

  async pageOf(path: string, subject: Subject, neighbours: Neighbours): Attempt<MadePage> {
    const taken = await this.deps.takeIn(path)
    if (!taken.ok) return taken
    if (taken.value.kind === 'pdf') return this.pdfPage(taken.value.bytes, subject.material)
    const { photo } = taken.value
    try {
      return await this.photoPage(photo, subject, neighbours)
    } finally {
      this.deps.closePhoto(photo)
    }
  }

  async remade(page: PhotoPage, recipe: PageRecipe, neighbours: Neighbours): Attempt<PhotoPage> {
    return this.made(page, recipe, neighbours, true)
  }

  /** Made again with its light evened out, or as it was. A page that was not checked before is not checked now either. */
  async relit(page: PhotoPage, isLit: boolean, neighbours: Neighbours): Attempt<PhotoPage> {
    const recipe = { corners: page.original?.corners, isLit }
    return this.made(page, recipe, neighbours, page.findings !== undefined)
  }

  /** The whole photograph, plain, while a page of the material is on the screen. */
  async openWhole(page: PhotoPage): Attempt<PlainPhoto> {
    const { id, widthPx, heightPx } = wholeOf(page)
    const path = await this.deps.photos.open({ ...page, id }, CAPTURE_VIEWER)
    return path.ok ? ok({ path: path.value, widthPx, heightPx }) : path
  }

  /** The same page made anew of its whole photograph, which stays. */
  private async made(
    page: PhotoPage,
    { corners, isLit }: PageRecipe,
    neighbours: Neighbours,
    isChecked: boolean,
  ): Attempt<PhotoPage> {
    const work = await this.onWhole(page, async (photo) => {
      const { scan } = this.deps
      const isTouched = corners !== undefined || isLit === true
      const cut = isTouched ? await scan.cut(photo, { corners, isLit }, page) : undefined
      if (cut && !cut.ok) return cut
      const { material, part } = page
      const outline = { material, part, corners: corners ?? WHOLE_PHOTO, scale: cut?.value.scale, neighbours }
      const checked = isChecked ? await scan.check(photo, outline) : undefined
      return ok({ cut: cut?.value, checked })
    })
    if (!work.ok) return work
    const { cut, checked } = work.value
    const whole = wholeOf(page)
    const { widthPx, heightPx } = cut ?? whole
    const note = { ...noteOf(page), widthPx, heightPx }
    const file = cut ? await this.sealed(cut.bytes, note, page) : ok(whole)
    if (!file.ok) return file
    const { id, sizeBytes } = file.value
    const { original: _, findings: before, fingerprint: __, ...rest } = page
    const original = { ...whole, ...(corners ? { corners } : {}), ...(isLit ? { isLit } : {}) }
    return ok({
      ...rest,
      ...{ id, sizeBytes, widthPx, heightPx },
      ...(cut ? { format: 'jpeg', original } : {}),
      ...told(checked, { before, isEven: cut?.isEven }),
    })
  }

  /** Where the page lies in its whole photograph, lying plain at `path`. */
  async seenIn(page: PhotoPage, path: string): Promise<SeenPage> {
    if (this.lastSeen?.id === wholeOf(page).id) return this.lastSeen.seen
    const photo = await this.deps.openPhoto(path)
    if (!photo.ok) return { kind: 'not-looked', problem: photo.problem }
    const seen = await this.deps.scan.see(photo.value)
    this.deps.closePhoto(photo.value)
    return seen
  }

  /** Does something with the whole photograph of a page, opened for it. */
  private async onWhole<T>(page: PhotoPage, work: (photo: OpenPhoto) => Attempt<T>): Attempt<T> {
    const plain = await this.openWhole(page)
    if (!plain.ok) return plain
    const photo = await this.deps.openPhoto(plain.value.path)
    if (!photo.ok) return photo
    try {
      return await work(photo.value)
    } finally {
      this.deps.closePhoto(photo.value)
    }
  }

  private async pdfPage(bytes: Uint8Array, material: MaterialId): Attempt<MadePage> {
    if (!fileRule(material, this.deps.today()).formats.includes('pdf'))
      return failed({ kind: 'pdf-not-accepted' })
    const about = { material, takenOn: this.deps.today() }
    const sealed = await this.sealed(bytes, { ...about, part: 'page', format: 'pdf' })
    if (!sealed.ok) return sealed
    return ok({ capture: { kind: 'pdf', ...sealed.value, ...about }, isSure: true })
  }

  private async photoPage(photo: OpenPhoto, subject: Subject, neighbours: Neighbours): Attempt<MadePage> {
    const { scan } = this.deps
    const seen = isPaper(subject.material) ? await scan.see(photo) : undefined
    const corners = seen?.kind === 'found' ? seen.corners : undefined
    const straight = corners && (await scan.cut(photo, { corners }, subject))
    // A canvas that did not answer once is not waited for again.
    if (straight && !straight.ok && straight.problem.kind === 'no-answer') return straight
    return corners && straight?.ok
      ? this.cutPage(photo, straight.value, corners, subject, neighbours)
      : this.wholePage(photo, seen, subject, neighbours)
  }

  private async cutPage(
    photo: OpenPhoto,
    straight: CutPage,
    corners: Corners,
    subject: Subject,
    neighbours: Neighbours,
  ): Attempt<MadePage> {
    const { scale } = straight
    const checked = await this.deps.scan.check(photo, { ...subject, corners, scale, neighbours })
    const page = await this.stored(straight, subject)
    if (!page.ok) return page
    const original = await this.originalOf(photo, corners, subject)
    return ok({ capture: { ...page.value, ...original, ...told(checked) }, isSure: true })
  }

  /** A page that fills its picture is checked as it is; of any other nobody knows yet where it lies. */
  private async wholePage(
    photo: OpenPhoto,
    seen: SeenPage | undefined,
    subject: Subject,
    neighbours: Neighbours,
  ): Attempt<MadePage> {
    const { scan } = this.deps
    const fills = seen?.kind === 'whole'
    const whole = await scan.cut(photo, {}, subject)
    if (!whole.ok) return whole
    const outline = { ...subject, corners: WHOLE_PHOTO, scale: whole.value.scale, neighbours }
    const checked = fills ? await scan.check(photo, outline) : undefined
    const page = await this.stored(whole.value, subject)
    if (!page.ok) return page
    if (seen && seen.kind !== 'not-looked') this.lastSeen = { id: page.value.id, seen }
    return ok({ capture: { ...page.value, ...told(checked) }, isSure: fills || seen === undefined })
  }

  /** Without room for the whole photograph the cut page stands alone: it is what will be handed in. */
  private async originalOf(
    photo: OpenPhoto,
    corners: Corners,
    subject: Subject,
  ): Promise<{ readonly original?: OriginalPhoto }> {
    const whole = await this.deps.scan.cut(photo, {}, subject)
    if (!whole.ok) return {}
    const { bytes, widthPx, heightPx } = whole.value
    const about = { material: subject.material, takenOn: this.deps.today(), widthPx, heightPx }
    const note: PhotoNote = { ...about, part: 'original', format: 'jpeg' }
    const sealed = await this.deps.photos.seal(bytes, undefined, note)
    return sealed.ok ? { original: { ...sealed.value, widthPx, heightPx, corners } } : {}
  }

  private async stored({ bytes, widthPx, heightPx }: CutPage, { material }: Subject): Attempt<PhotoPage> {
    const about = { material, takenOn: this.deps.today(), widthPx, heightPx }
    const sealed = await this.sealed(bytes, { ...about, part: 'page', format: 'jpeg' })
    if (!sealed.ok) return sealed
    return ok({ kind: 'photo', ...sealed.value, ...about, format: 'jpeg', quarterTurns: 0 })
  }

  private async sealed(bytes: Uint8Array, note: PhotoNote, except?: PhotoPage): Attempt<SealedPhoto> {
    const sealed = await this.deps.photos.seal(bytes, undefined, note)
    const isFull = !sealed.ok && sealed.problem.kind === 'files-full'
    return isFull && (await this.deps.makeRoom(except))
      ? this.deps.photos.seal(bytes, undefined, note)
      : sealed
  }
}
