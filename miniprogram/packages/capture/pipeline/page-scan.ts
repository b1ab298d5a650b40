import type { PageRecipe } from '../../../model/application'
import type {
  CheckedPage,
  CutPage,
  Neighbours,
  PageScan,
  PageToCheck,
  SeenPage,
  Subject,
} from '../../../model/capture-work'
import { eachCorner, enclosesPage, WHOLE_PHOTO, type Corners } from '../../../model/corners'
import type { OpenPhoto } from '../../../model/open-photo'
import type { Attempt, Problem } from '../../../model/problem'
import { failed, ok } from '../../../model/result'
import type { PixelSize } from '../../../model/sheet'
import { expectsColour, isPaper } from '../../../rules/page-expectation'
import type { CapturePhone } from '../stores/capture-phone'
import { encodedFile } from './encoded-file'
import { BEST_QUALITY } from '../export/size-search'
import { cornersOf, findingsOf, quadOf, shapeOf } from './engine-mapping'

type ScanPhone = Pick<
  CapturePhone,
  | 'askEngine'
  | 'closeEngine'
  | 'fetchEngine'
  | 'pixelsOf'
  | 'encodePart'
  | 'encodeStraight'
  | 'readFile'
  | 'deletePlain'
  | 'today'
>
type Encoded = ReturnType<ScanPhone['encodePart']>
type Light = NonNullable<Parameters<ScanPhone['encodePart']>[3]>
type Pixels = ReturnType<ScanPhone['pixelsOf']>

/** 0.15 mm on A4: more pixels find no corner better, and a phone would only copy them about. */
const LOOKED_AT_PX = 1_000_000

const DUPLICATE = { kind: 'duplicate-page' } as const

/** A phone without room for the engine, or whose WeChat has none: another try would end alike. */
const NEVER_MENDED: readonly Problem['kind'][] = ['memory-short', 'not-on-this-device']
/** Asked for by nobody: the corner page lets only corners through that enclose something. */
const NOTHING_ENCLOSED: Problem = { kind: 'unexpected', code: 'corners' }

/** The upright rectangle around a page: all of it, and what lies between it and the sides. */
const boxOf = (corners: Corners): Corners => {
  const each = eachCorner(corners)
  const [xs, ys] = [each.map(([x]) => x), each.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  return [left, top, right, top, right, bottom, left, bottom]
}

/** Those whose portrait was taken, each with its shape. */
const knownPages = (pages: Neighbours) =>
  pages.flatMap((page) => {
    if (page.kind !== 'photo' || !page.fingerprint) return []
    const { fingerprint, widthPx, heightPx } = page
    return [{ fingerprint, ratio: Math.max(widthPx, heightPx) / Math.min(widthPx, heightPx) }]
  })

/** Looks at photographs through the engine. The pixels last looked at are kept: one photograph is asked about twice. */
export class EngineScan implements PageScan {
  private last: { readonly photo: OpenPhoto; readonly pixels: Pixels } | undefined = undefined

  constructor(private readonly phone: ScanPhone) {}

  async see(photo: OpenPhoto): Promise<SeenPage> {
    const picture = this.pixelsOf(photo)
    const said = await this.phone.askEngine({ kind: 'find-corners', picture }, 'corners')
    if (!said.ok) return { kind: 'not-looked', problem: said.problem }
    const { answer } = said.value
    if (answer.kind === 'whole') return answer
    if (answer.kind !== 'none') return { kind: answer.kind, corners: cornersOf(answer.corners, picture) }
    const guess = answer.guess && cornersOf(answer.guess, picture)
    return guess && enclosesPage(guess) ? { kind: 'none', corners: guess } : { kind: 'none' }
  }

  async cut(photo: OpenPhoto, { corners, isLit }: PageRecipe, subject: Subject): Attempt<CutPage> {
    const lit = isLit ? await this.lightOn(photo, corners ?? WHOLE_PHOTO) : ok(undefined)
    if (!lit.ok) return lit
    const light = lit.value
    const cut =
      corners && isPaper(subject.material)
        ? await this.straightened(photo, corners, subject, light)
        : await this.framed(photo, corners ?? WHOLE_PHOTO, light)
    return cut.ok && light ? ok({ ...cut.value, isEven: light.isEnough }) : cut
  }

  /** A package that is lacking is fetched first: what is cut is what the student waits for. */
  private readonly insisted: ScanPhone['askEngine'] = async (question, kind) => {
    const { phone } = this
    const said = await phone.askEngine(question, kind)
    const isLacking = !said.ok && said.problem.kind === 'engine-not-downloaded'
    return isLacking && (await phone.fetchEngine()).ok ? phone.askEngine(question, kind) : said
  }

  private async straightened(
    photo: OpenPhoto,
    corners: Corners,
    subject: Subject,
    light: Light | undefined,
  ): Attempt<CutPage> {
    const { widthPx, heightPx } = photo
    const quad = quadOf(corners, { width: widthPx, height: heightPx })
    const shape = shapeOf(subject, quad)
    const said = await this.insisted({ kind: 'straighten', corners: quad, widthPx, heightPx, shape }, 'plan')
    if (!said.ok)
      return NEVER_MENDED.includes(said.problem.kind) ? this.framed(photo, boxOf(corners), light) : said
    const { plan } = said.value
    return plan
      ? this.finished(this.phone.encodeStraight(photo, plan, BEST_QUALITY, light), plan)
      : failed(NOTHING_ENCLOSED)
  }

  /** How the light falls on the page between these corners. */
  private async lightOn(photo: OpenPhoto, corners: Corners): Attempt<Light> {
    const picture = this.pixelsOf(photo)
    const question = { kind: 'light-map', picture, corners: quadOf(corners, picture) } as const
    const said = await this.insisted(question, 'light')
    return said.ok ? ok(said.value.light) : said
  }

  async check(photo: OpenPhoto, page: PageToCheck): Promise<CheckedPage | undefined> {
    const { material, part, neighbours, scale = 1 } = page
    if (!isPaper(material)) return undefined
    const picture = this.pixelsOf(photo)
    const corners = quadOf(page.corners, picture)
    const said = await this.phone.askEngine(
      {
        kind: 'check-page',
        picture,
        corners,
        expected: {
          shape: shapeOf(page, corners),
          isColourExpected: expectsColour(material, this.phone.today(), part),
          photoScale: (photo.widthPx / picture.width) * scale,
        },
        others: knownPages(neighbours),
      },
      'checked',
    )
    if (!said.ok) return undefined
    const { findings, fingerprint, isRepeated } = said.value
    return { findings: findingsOf([...findings, ...(isRepeated ? [DUPLICATE] : [])]), fingerprint }
  }

  close(): void {
    this.last = undefined
    this.phone.closeEngine()
  }

  /** A portrait is cut along its frame, not straightened; so is a photograph that is a page as it is. */
  private framed(photo: OpenPhoto, corners: Corners, light: Light | undefined): Attempt<CutPage> {
    const { widthPx, heightPx } = photo
    const [left, top, right, , , bottom] = corners
    const part = {
      xPx: Math.round(left * widthPx),
      yPx: Math.round(top * heightPx),
      widthPx: Math.max(1, Math.round((right - left) * widthPx)),
      heightPx: Math.max(1, Math.round((bottom - top) * heightPx)),
    }
    return this.finished(this.phone.encodePart(photo, part, BEST_QUALITY, light), part)
  }

  /** `planned`: as large as the page is in the photograph. The phone's canvas may give less. */
  private async finished(drawn: Encoded, planned: PixelSize): Attempt<CutPage> {
    const file = await encodedFile(await drawn, this.phone)
    if (!file.ok) return file
    void this.phone.deletePlain(file.value.path) // no plain copy stays longer than it must
    const { bytes, widthPx, heightPx } = file.value
    return ok({ bytes, widthPx, heightPx, scale: widthPx / planned.widthPx })
  }

  private pixelsOf(photo: OpenPhoto): Pixels {
    if (this.last?.photo !== photo) this.last = { photo, pixels: this.phone.pixelsOf(photo, LOOKED_AT_PX) }
    return this.last.pixels
  }
}
