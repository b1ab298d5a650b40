import type { OriginalPhoto, PageRecipe, PhotoPage } from '../../../model/application'
import type {
  CheckedPage,
  CutPage,
  MadePage,
  Neighbours,
  PageMaking,
  PageScan,
  PlainPhoto,
  ReadyPage,
} from '../../../model/capture-work'
import { WHOLE_PHOTO } from '../../../model/corners'
import type { IsoDate } from '../../../model/iso-date'
import type { MaterialId } from '../../../model/material'
import type { PageFinding } from '../../../model/page-finding'
import type { Problem } from '../../../model/problem'
import { ok, type Result } from '../../../model/result'
import { isPaper } from '../../../rules/page-expectation'
import type { PhotoNote } from '../../../stores/photo-note'
import type { PhotoStore, SealedPhoto } from '../../../stores/photo-store'
import { CAPTURE_VIEWER } from '../stores/page-pictures'

export interface PageMakerDeps {
  readonly photos: Pick<PhotoStore, 'seal' | 'open'>
  readonly scan: PageScan
  today(): IsoDate
  deletePlain(path: string): Promise<unknown>
  /**
   * Gives up what the student can do without, when the phone has no room for one more file; nothing of the page that is
   * being made anew. True: try again.
   */
  makeRoom(except?: PhotoPage): Promise<boolean>
}

type Outcome<T> = Promise<Result<T, Problem>>

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

/** Makes pages of photographs: finds the paper, straightens it, checks it and seals what it made. */
export class PageMaker implements PageMaking {
  constructor(private readonly deps: PageMakerDeps) {}

  /** A page of a file that was just taken in. Files first: the record that names them comes afterwards. */
  async pageOf(ready: ReadyPage, material: MaterialId, neighbours: Neighbours): Outcome<MadePage> {
    if (ready.kind === 'pdf') {
      const about = { material, takenOn: this.deps.today() }
      const sealed = await this.sealed(ready.bytes, { ...about, part: 'page', format: 'pdf' })
      if (!sealed.ok) return sealed
      const capture = { kind: 'pdf', ...sealed.value, ...about } as const
      return ok({ capture, isSure: true })
    }
    const made = await this.photoPage(ready, material, neighbours)
    void this.deps.deletePlain(ready.path)
    return made
  }

  async remade(page: PhotoPage, recipe: PageRecipe, neighbours: Neighbours): Outcome<PhotoPage> {
    return this.made(page, recipe, neighbours, true)
  }

  /** Of a page that was never checked nobody knows the corners: it stays unchecked. */
  async relit(page: PhotoPage, isLit: boolean, neighbours: Neighbours): Outcome<PhotoPage> {
    const recipe = { corners: page.original?.corners, isLit }
    return this.made(page, recipe, neighbours, page.findings !== undefined)
  }

  /** The whole photograph, plain, while a page of the material is on the screen. */
  async openWhole(page: PhotoPage): Outcome<PlainPhoto> {
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
  ): Outcome<PhotoPage> {
    const photo = await this.openWhole(page)
    if (!photo.ok) return photo
    const { scan } = this.deps
    const isTouched = corners !== undefined || isLit === true
    const cut = isTouched ? await scan.cut(photo.value, { corners, isLit }, page.material) : undefined
    if (cut && !cut.ok) return cut
    const outline = corners ?? WHOLE_PHOTO
    const checked = isChecked ? await scan.check(photo.value, outline, page.material, neighbours) : undefined
    const whole = wholeOf(page)
    const { widthPx, heightPx } = cut ? cut.value : whole
    const note = { ...noteOf(page), widthPx, heightPx }
    const file = cut ? await this.sealed(cut.value.bytes, note, page) : ok(whole)
    if (!file.ok) return file
    const { id, sizeBytes } = file.value
    const { original: _, findings: before, fingerprint: __, ...rest } = page
    const original = { ...whole, ...(corners ? { corners } : {}), ...(isLit ? { isLit } : {}) }
    return ok({
      ...rest,
      ...{ id, sizeBytes, widthPx, heightPx },
      ...(cut ? { format: 'jpeg', original } : {}),
      ...told(checked, { before, isEven: cut?.value.isEven }),
    })
  }

  private async photoPage(
    photo: PlainPhoto & { readonly bytes: Uint8Array },
    material: MaterialId,
    neighbours: Neighbours,
  ): Outcome<MadePage> {
    const { scan } = this.deps
    const seen = isPaper(material) ? await scan.see(photo) : undefined
    if (seen?.kind === 'whole') return this.wholePage(photo, material, neighbours)
    const cut =
      seen?.kind === 'found' ? await scan.cut(photo, { corners: seen.corners }, material) : undefined
    if (seen?.kind !== 'found' || !cut?.ok) {
      const whole = await this.stored(photo, material)
      return whole.ok ? ok({ capture: whole.value, isSure: seen === undefined }) : whole
    }
    const checked = await scan.check(photo, seen.corners, material, neighbours)
    const page = await this.stored(cut.value, material)
    if (!page.ok) return page
    const original = await this.originalOf(photo, seen.corners, material)
    return ok({ capture: { ...page.value, ...original, ...told(checked) }, isSure: true })
  }

  /** A page that fills its picture: nothing is cut, and it is checked as it is. */
  private async wholePage(
    photo: CutPage & PlainPhoto,
    material: MaterialId,
    neighbours: Neighbours,
  ): Outcome<MadePage> {
    const checked = await this.deps.scan.check(photo, WHOLE_PHOTO, material, neighbours)
    const page = await this.stored(photo, material)
    return page.ok ? ok({ capture: { ...page.value, ...told(checked) }, isSure: true }) : page
  }

  /** Without room for the whole photograph the cut page stands alone: it is what will be handed in. */
  private async originalOf(
    { bytes, widthPx, heightPx }: CutPage,
    corners: PageRecipe['corners'],
    material: MaterialId,
  ): Promise<{ readonly original?: OriginalPhoto }> {
    const about = { material, takenOn: this.deps.today(), widthPx, heightPx }
    const sealed = await this.deps.photos.seal(bytes, undefined, {
      ...about,
      part: 'original',
      format: 'jpeg',
    })
    return sealed.ok ? { original: { ...sealed.value, widthPx, heightPx, corners } } : {}
  }

  private async stored({ bytes, widthPx, heightPx }: CutPage, material: MaterialId): Outcome<PhotoPage> {
    const about = { material, takenOn: this.deps.today(), widthPx, heightPx }
    const sealed = await this.sealed(bytes, { ...about, part: 'page', format: 'jpeg' })
    if (!sealed.ok) return sealed
    return ok({ kind: 'photo', ...sealed.value, ...about, format: 'jpeg', quarterTurns: 0 })
  }

  private async sealed(bytes: Uint8Array, note: PhotoNote, except?: PhotoPage): Outcome<SealedPhoto> {
    const sealed = await this.deps.photos.seal(bytes, undefined, note)
    const isFull = !sealed.ok && sealed.problem.kind === 'files-full'
    return isFull && (await this.deps.makeRoom(except))
      ? this.deps.photos.seal(bytes, undefined, note)
      : sealed
  }
}
