import fc from 'fast-check'
import { compressed } from '../../../bench/capture/compressed'
import { defectiveScene, goodScene, type Defect } from '../../../bench/capture/defects'
import { photographedForm } from '../../../bench/capture/forms'
import { openPhotographs } from '../../../bench/capture/open-photographs'
import { arranged, ONE_MEGAPIXEL, sceneOf, type Scene } from '../../../bench/capture/scenes'
import { PAGE_PLACES, type PagePlace } from '../../../miniprogram/model/page-finding'
import { checkPage } from '../../../miniprogram/workers/engine/check/check-page'
import { placeAt } from '../../../miniprogram/workers/engine/check/page-place'
import {
  isSamePage,
  pageFingerprint,
  type KnownPage,
} from '../../../miniprogram/workers/engine/check/same-page'
import { flatRatio } from '../../../miniprogram/workers/engine/straighten/straighten'
import { sampled } from '../../thorough'

/** The telephone's photograph has about three times the pixels a side that the engine is shown. */
const EXPECTED = { shape: 'certificate', isColourExpected: true, photoScale: 3 } as const

const kindsFound = ({ picture, corners }: Scene) =>
  checkPage(picture, corners!, EXPECTED).map(({ kind }) => kind)

const good = goodScene('certificate', 1)

describe('checking a photographed page', () => {
  test('a good photograph gets no finding', () => {
    expect(kindsFound(good)).toEqual([])
  })

  test.each<[Defect, string]>([
    ['defocus', 'blurred'],
    ['motion', 'blurred'],
    ['glare', 'glare'],
    ['dark', 'too-dark'],
    ['uneven-light', 'uneven-light'],
    ['grey-copy', 'grey-copy'],
    ['cut-off', 'cut-off'],
    ['empty-page', 'empty-page'],
    ['screen', 'photo-of-screen'],
  ])('a photograph with %s is told «%s»', (defect, finding) => {
    expect(kindsFound(defectiveScene('certificate', 1, defect))).toContain(finding)
  })

  test.each(['certificate', 'passport', 'card'] as const)(
    'a sharp %s that a lens softened and a chat compressed is not called blurred, nor unevenly lit',
    (kind) => {
      const { picture, corners } = goodScene(kind, 14)
      const shape = { certificate: 'certificate', passport: 'passport-spread', card: 'id-card' } as const
      const expected = { shape: shape[kind], isColourExpected: true, photoScale: 3 }
      expect(checkPage(compressed(picture, 75), corners!, expected)).toEqual([])
    },
  )

  test('a page printed in black only is no grey copy where no colour is expected', () => {
    const { picture, corners } = defectiveScene('desk', 3, 'grey-copy')
    const found = checkPage(picture, corners!, { shape: 'a4', isColourExpected: false, photoScale: 1 })
    expect(found.map(({ kind }) => kind)).not.toContain('grey-copy')
  })

  test('a page taken from far away is too small to read', () => {
    const { picture, corners } = defectiveScene('certificate', 1, 'far-away')
    const found = checkPage(picture, corners!, { ...EXPECTED, photoScale: 1 })
    expect(found.map(({ kind }) => kind)).toContain('too-small')
  })

  const letters = goodScene('desk', 2)
  test.each([
    ['a4', 1, true], // letters of 7 pixels
    ['a4', 1.75, true], // good letters, but fewer than six pixels to the millimetre
    ['certificate', 1.75, false], // whose size nobody knows
    ['a4', 2.2, false],
    ['id-card', 0.3, true],
  ] as const)(
    'too small is told by letters and by kind: %s, %f times these pixels: %s',
    (shape, photoScale, isTold) => {
      const found = checkPage(letters.picture, letters.corners!, { ...EXPECTED, shape, photoScale })
      expect(found.some(({ kind }) => kind === 'too-small')).toBe(isTold)
    },
  )

  test.each([
    [1.2, false], // 6 pixels to the millimetre of a spread, letters of 17
    [0.9, true], // 4.5
  ])(
    'what lies across as an open passport is judged by its letters first: %f times',
    (photoScale, isTold) => {
      const { picture, corners } = goodScene('passport', 1)
      const found = checkPage(picture, corners!, { ...EXPECTED, shape: 'passport-spread', photoScale })
      expect(found.some(({ kind }) => kind === 'too-small')).toBe(isTold)
    },
  )

  test('a page taken small is large enough when the stored photograph is four times the size', () => {
    const { picture, corners } = defectiveScene('certificate', 1, 'far-away')
    const found = checkPage(picture, corners!, { ...EXPECTED, photoScale: 4 })
    expect(found.map(({ kind }) => kind)).not.toContain('too-small')
  })

  const turned = (corners: Scene['corners'], turns: number) =>
    [0, 1, 2, 3].map((i) => corners![(i + turns) % 4]!) as unknown as NonNullable<Scene['corners']>

  test.each([1, 3])('a page lying on its side (%i turns) is the wrong way round', (turns) => {
    const found = checkPage(good.picture, turned(good.corners, turns), EXPECTED)
    expect(found.map(({ kind }) => kind)).toContain('wrong-way-round')
  })

  const wayTold = ({ picture, corners }: Pick<Scene, 'picture' | 'corners'>, turns: number) =>
    checkPage(picture, turned(corners, turns), { ...EXPECTED, shape: 'other' }).filter(
      ({ kind }) => kind === 'wrong-way-round',
    )

  test.each([
    ['transcript', 'desk'],
    ['certificate', 'certificate'],
    ['passport', 'passport'],
  ] as const)('a %s standing on its head is told so, upright it is not', (_, kind) => {
    for (const seed of sampled([1, 2, 3], 3)) {
      const page = goodScene(kind, seed)
      expect(wayTold(page, 0)).toEqual([])
      expect(wayTold(page, 2)).toEqual([{ kind: 'wrong-way-round', quarterTurns: 2 }])
    }
  })

  test.each([1, 3] as const)(
    'of a certificate on its side the turns that set it right are told (%i)',
    (turns) => {
      expect(wayTold(goodScene('certificate', 2), turns)).toEqual([
        { kind: 'wrong-way-round', quarterTurns: turns },
      ])
    },
  )

  test('handwriting that stands upright is not called wrong', () => {
    const isHandwritten = ({ tags, corners }: { tags?: readonly string[]; corners: object | null }) =>
      corners !== null && tags?.includes('handwritten') === true
    let pages = 0
    for (const page of openPhotographs('train', isHandwritten)) {
      expect(wayTold(page, 0)).toEqual([])
      pages++
    }
    expect(pages).toBeGreaterThan(2)
  })

  test('a reflection is told with the third of the page it lies on, wherever the page begins', () => {
    const { picture, corners } = defectiveScene('certificate', 1, 'glare')
    const whereFrom = (turns: number) =>
      checkPage(picture, turned(corners, turns), EXPECTED).flatMap((f) =>
        f.kind === 'glare' ? f.where : [],
      )[0]
    const upsideDown: Partial<Record<PagePlace, PagePlace>> = Object.fromEntries(
      PAGE_PLACES.map((place, i) => [place, PAGE_PLACES[8 - i]!]),
    )
    expect(PAGE_PLACES).toContain(whereFrom(0))
    expect(whereFrom(2)).toBe(upsideDown[whereFrom(0)!])
  })

  test('the places are called as the model calls them', () => {
    const thirds = [1 / 6, 3 / 6, 5 / 6]
    expect(thirds.flatMap((v) => thirds.map((u) => placeAt(u, v)))).toEqual(PAGE_PLACES)
  })

  test.each([
    [0, 0],
    [1, 1],
    [NaN, 30],
    [640, 480],
  ])('a picture said to be %p × %p without its bytes is unreadable', (width, height) => {
    const found = checkPage({ width, height, data: new Uint8Array(16) }, good.corners!, EXPECTED)
    expect(found).toEqual([{ kind: 'unreadable-picture' }])
  })

  test('any corners on any bytes give findings, never an error', () => {
    const number = fc.double({ min: -1e4, max: 1e4, noNaN: false })
    const corner = fc.record({ x: number, y: number })
    const bytes = fc.uint8Array({ minLength: 40 * 30 * 4, maxLength: 40 * 30 * 4 })
    fc.assert(
      fc.property(fc.tuple(corner, corner, corner, corner), bytes, (corners, data) => {
        expect(Array.isArray(checkPage({ width: 40, height: 30, data }, corners, EXPECTED))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

describe('telling whether a page was photographed twice', () => {
  const knownAs = (picture: Scene['picture'], corners: Scene['corners']): KnownPage => ({
    fingerprint: pageFingerprint(picture, corners!),
    ratio: flatRatio(corners!, { widthPx: picture.width, heightPx: picture.height }, 'certificate'),
  })
  const known = ({ picture, corners }: Scene) => knownAs(picture, corners)

  test('the same page in other light, started at another corner, is the same page', () => {
    const again = defectiveScene('certificate', 1, 'dark')
    const [a, b, c, d] = again.corners!
    expect(isSamePage(known(good), knownAs(again.picture, [b, c, d, a]))).toBe(true)
  })

  const knownForm = (page: number, time: number) => {
    const { picture, corners } = photographedForm(1, page, time)
    return knownAs(picture, corners)
  }

  test('a certificate filmed anew, from elsewhere and in other light, is the same page', () => {
    const again = arranged('certificate', 1, ONE_MEGAPIXEL, ({ light, pose }) => ({
      light: { ...light, exposure: 0.7 * light.exposure, slopeX: -light.slopeX },
      pose: { ...pose, tilt: pose.tilt + 0.1, turn: pose.turn + 0.05 },
    }))
    expect(isSamePage(known(sceneOf('certificate', 1)), known(again))).toBe(true)
  })

  test('the next page of the same transcript is another page', () => {
    expect(isSamePage(knownForm(1, 0), knownForm(2, 0))).toBe(false)
  })

  test('another certificate is another page', () => {
    expect(isSamePage(known(good), known(goodScene('certificate', 4)))).toBe(false)
  })

  test('the same words on a paper of another shape are another page', () => {
    const { fingerprint, ratio } = known(good)
    expect(isSamePage({ fingerprint, ratio }, { fingerprint, ratio: ratio * 1.09 })).toBe(false)
    expect(isSamePage({ fingerprint, ratio }, { fingerprint, ratio: ratio * 1.05 })).toBe(true)
  })
})
