import type { OriginalPhoto, PhotoPage } from '../../../model/application'
import type {
  CheckedPage,
  CutPage,
  Fingerprint,
  MadePage,
  Neighbours,
  PageMaking,
  PageScan,
  PlainPhoto,
  ReadyPage,
} from '../../../model/capture-work'
import { WHOLE_PHOTO, type Corners } from '../../../model/corners'
import type { IsoDate } from '../../../model/iso-date'
import type { MaterialId } from '../../../model/material'
import type { PageFinding } from '../../../model/page-finding'
import type { Problem } from '../../../model/problem'
import { ok, type Result } from '../../../model/result'
import { isPaper } from '../../../rules/page-expectation'
import type { PhotoStore, SealedPhoto } from '../../../stores/photo-store'
import { CAPTURE_VIEWER } from '../stores/page-pictures'

export interface PageMakerDeps {
  readonly photos: Pick<PhotoStore, 'seal' | 'open'>
  readonly scan: PageScan
  today(): IsoDate
  deletePlain(path: string): Promise<unknown>
  /** Gives up what the student can do without, when the phone has no room for one more file. True: try again. */
  makeRoom(): Promise<boolean>
}

type Outcome<T> = Promise<Result<T, Problem>>

/** Where the whole photograph of a page lies: behind the cut page, or the page itself is still whole. */
export const wholeOf = (page: PhotoPage): OriginalPhoto =>
  page.original ?? {
    id: page.id,
    sizeBytes: page.sizeBytes,
    widthPx: page.widthPx,
    heightPx: page.heightPx,
  }

/** Makes pages of photographs: finds the paper, straightens it, checks it and seals what it made. */
export class PageMaker implements PageMaking {
  /** Of the pages of this run; nothing of it is saved. */
  private readonly fingerprints = new Map<string, Fingerprint>()

  constructor(private readonly deps: PageMakerDeps) {}

  /** A page of a file that was just taken in. Files first: the record that names them comes afterwards. */
  async pageOf(ready: ReadyPage, material: MaterialId, neighbours: Neighbours): Outcome<MadePage> {
    if (ready.kind === 'pdf') {
      const sealed = await this.sealed(ready.bytes)
      if (!sealed.ok) return sealed
      const capture = { kind: 'pdf', ...sealed.value, material, takenOn: this.deps.today() } as const
      return ok({ capture, isSure: true })
    }
    const made = await this.photoPage(ready, material, neighbours)
    void this.deps.deletePlain(ready.path)
    return made
  }

  /** The same page cut out along other corners. Its whole photograph stays. */
  async cutAnew(page: PhotoPage, corners: Corners, neighbours: Neighbours): Outcome<PhotoPage> {
    const photo = await this.openWhole(page)
    if (!photo.ok) return photo
    const cut = await this.deps.scan.cut(photo.value, corners, page.material)
    if (!cut.ok) return cut
    const checked = await this.deps.scan.check(photo.value, corners, page.material)
    const sealed = await this.sealed(cut.value.bytes)
    if (!sealed.ok) return sealed
    const original = { ...wholeOf(page), corners }
    const size = { widthPx: cut.value.widthPx, heightPx: cut.value.heightPx }
    const { findings, ...rest } = page
    return ok({
      ...rest,
      ...sealed.value,
      ...size,
      format: 'jpeg',
      original,
      ...this.findingsOf(sealed.value.id, checked, neighbours, findings),
    })
  }

  /** The whole photograph is the page. */
  async whole(page: PhotoPage, neighbours: Neighbours): Outcome<PhotoPage> {
    const photo = await this.openWhole(page)
    if (!photo.ok) return photo
    const checked = await this.deps.scan.check(photo.value, WHOLE_PHOTO, page.material)
    const { id, sizeBytes, widthPx, heightPx } = wholeOf(page)
    const { original: _, findings, ...rest } = page
    const told = this.findingsOf(id, checked, neighbours, findings)
    return ok({ ...rest, id, sizeBytes, widthPx, heightPx, ...told })
  }

  /** The whole photograph, plain, while a page of the material is on the screen. */
  async openWhole(page: PhotoPage): Outcome<PlainPhoto> {
    const { id, widthPx, heightPx } = wholeOf(page)
    const path = await this.deps.photos.open({ ...page, id }, CAPTURE_VIEWER)
    return path.ok ? ok({ path: path.value, widthPx, heightPx }) : path
  }

  private async photoPage(
    photo: PlainPhoto & { readonly bytes: Uint8Array },
    material: MaterialId,
    neighbours: Neighbours,
  ): Outcome<MadePage> {
    const { scan } = this.deps
    const seen = isPaper(material) ? await scan.see(photo) : undefined
    const cut = seen?.kind === 'found' ? await scan.cut(photo, seen.corners, material) : undefined
    if (seen?.kind !== 'found' || !cut?.ok) {
      const whole = await this.stored(photo, material)
      return whole.ok ? ok({ capture: whole.value, isSure: seen === undefined }) : whole
    }
    const checked = await scan.check(photo, seen.corners, material)
    const page = await this.stored(cut.value, material)
    if (!page.ok) return page
    const original = await this.originalOf(photo, seen.corners)
    const told = this.findingsOf(page.value.id, checked, neighbours)
    return ok({ capture: { ...page.value, ...original, ...told }, isSure: true })
  }

  /** Without room for the whole photograph the cut page stands alone: it is what will be handed in. */
  private async originalOf(
    { bytes, widthPx, heightPx }: CutPage,
    corners: Corners,
  ): Promise<{ readonly original?: OriginalPhoto }> {
    const sealed = await this.deps.photos.seal(bytes)
    return sealed.ok ? { original: { ...sealed.value, widthPx, heightPx, corners } } : {}
  }

  private async stored({ bytes, widthPx, heightPx }: CutPage, material: MaterialId): Outcome<PhotoPage> {
    const sealed = await this.sealed(bytes)
    if (!sealed.ok) return sealed
    const about = { material, takenOn: this.deps.today(), widthPx, heightPx }
    return ok({ kind: 'photo', ...sealed.value, ...about, format: 'jpeg', quarterTurns: 0 })
  }

  private async sealed(bytes: Uint8Array): Outcome<SealedPhoto> {
    const sealed = await this.deps.photos.seal(bytes)
    const isFull = !sealed.ok && sealed.problem.kind === 'files-full'
    return isFull && (await this.deps.makeRoom()) ? this.deps.photos.seal(bytes) : sealed
  }

  /** What was overruled before stays overruled; nothing at all where nothing could be checked. */
  private findingsOf(
    id: string,
    checked: CheckedPage | undefined,
    neighbours: Neighbours,
    before: readonly PageFinding[] = [],
  ): { readonly findings?: readonly PageFinding[] } {
    if (!checked) return {}
    const isOverruled = ({ kind }: PageFinding) => before.some((one) => one.kind === kind && one.isOverruled)
    const twin = neighbours.some(({ id: other }) => this.isTwin(other, checked.fingerprint))
    this.fingerprints.set(id, checked.fingerprint)
    const found: readonly PageFinding[] = twin
      ? [...checked.findings, { kind: 'duplicate-page' }]
      : checked.findings
    return { findings: found.map((one) => (isOverruled(one) ? { ...one, isOverruled: true } : one)) }
  }

  private isTwin(id: string, fingerprint: Fingerprint): boolean {
    const other = this.fingerprints.get(id)
    return other !== undefined && this.deps.scan.isSamePage(other, fingerprint)
  }
}
