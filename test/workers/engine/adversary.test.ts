import { cutByFrame, type FramedPage } from '../../../bench/capture/cut-pictures'
import { overlap, type Quad } from '../../../bench/capture/plane'
import { arranged, emptyScene, sceneOf, type SceneKind } from '../../../bench/capture/scenes'
import type * as Finder from '../../../miniprogram/workers/engine/finder/find-corners'
import { engineAnswer } from '../../../miniprogram/workers/engine/messages'
import type { Picture } from '../../../miniprogram/workers/engine/picture'
import {
  CERTAIN,
  GRID,
  leastCertainty,
  placeOfCell,
  type Proposal,
} from '../../../miniprogram/workers/engine/proposer/proposer'

const shown = (answer: Finder.CornerAnswer) => (answer.kind === 'none' ? answer.guess : answer.corners)

describe('a proposer that errs', () => {
  const SIZE = { widthPx: 480, heightPx: 640 }
  const KINDS = ['desk', 'certificate', 'shaded', 'patterned-cloth'] as const

  /** The finder with another proposer, which says of the middle what it says of the whole. */
  const withProposer = (said: (picture: Picture) => Omit<Proposal, 'part'>) => {
    const proposal = (picture: Picture): Proposal => ({
      ...said(picture),
      part: { x: 0, y: 0, width: picture.width, height: picture.height },
    })
    jest.resetModules()
    jest.doMock('../../../miniprogram/workers/engine/proposer/proposer', () => ({
      CERTAIN,
      GRID,
      leastCertainty,
      placeOfCell,
      proposal,
      surerProposal: proposal,
    }))
    return jest.requireActual<typeof Finder>('../../../miniprogram/workers/engine/finder/find-corners')
      .findCorners
  }
  afterEach(() => jest.dontMock('../../../miniprogram/workers/engine/proposer/proposer'))

  const everyCorner = <T>(one: T) => [one, one, one, one] as const

  test('by seeing nothing takes no page away that a quick look sees', () => {
    const findCorners = withProposer(({ width, height }) => ({
      corners: everyCorner({ x: width / 2, y: height / 2 }),
      certainty: everyCorner(0.02),
      presence: -9,
      area: new Float32Array(GRID * GRID),
    }))
    for (const kind of KINDS) {
      const { picture, corners } = sceneOf(kind, 1, SIZE)
      const answer = findCorners(picture)
      expect(answer.kind).toBe('found')
      expect(overlap(shown(answer)!, corners!)).toBeGreaterThan(0.95)
    }
    const { picture, corners } = sceneOf('tilted', 2, SIZE) // likely to the quick look, and no more
    const answer = findCorners(picture)
    expect(answer.kind).toBe('doubtful')
    expect(overlap(shown(answer)!, corners!)).toBeGreaterThan(0.95)
    expect(findCorners(emptyScene('bare', 1, SIZE).picture).kind).toBe('none')
  })

  // Sure of a small square in the corner of every picture: from 0.02 to 0.2 of each side.
  test('by swearing to another page makes a question of it, and is not believed', () => {
    const [near, far] = [0.02, 0.2]
    const isThere = (share: number) => share > near && share < far
    const findCorners = withProposer(({ width, height }) => ({
      corners: [
        { x: near * width, y: near * height },
        { x: far * width, y: near * height },
        { x: far * width, y: far * height },
        { x: near * width, y: far * height },
      ],
      certainty: everyCorner(1),
      presence: 10,
      area: Float32Array.from({ length: GRID * GRID }, (_, cell) => {
        const [x, y] = [cell % GRID, Math.floor(cell / GRID)].map((at) => placeOfCell(at + 0.5, 1))
        return isThere(x!) && isThere(y!) ? 1 : 0
      }),
    }))
    for (const kind of KINDS) {
      const { picture, corners } = sceneOf(kind, 1, SIZE)
      const answer = findCorners(picture)
      expect(answer.kind).toBe('doubtful')
      expect(overlap(shown(answer)!, corners!)).toBeGreaterThan(0.95)
    }
  })
})

describe('a page lying askew that the frame cuts on two sides', () => {
  /** At its top and at its left. `turn` in radians. */
  const cutTwice = (kind: SceneKind, turn: number): FramedPage => {
    const size = { widthPx: 720, heightPx: 960 }
    const { picture, corners } = arranged(kind, 501, size, ({ pose }) => ({ pose: { ...pose, turn } }))
    const once = cutByFrame(picture, corners!, 0)
    const gone = picture.height - once.picture.height
    const rest = corners!.map(({ x, y }) => ({ x, y: y - gone })) as unknown as Quad
    return cutByFrame(once.picture, rest, 2)
  }

  const found = (page: FramedPage) => {
    const sent = { ...page.picture, pixels: page.picture.data.buffer as ArrayBuffer }
    const answer = engineAnswer({ kind: 'find-corners', id: 1, picture: sent })
    if (answer.kind !== 'corners' || answer.answer.kind === 'whole') throw new Error('kept whole')
    return answer.answer
  }

  test.each([
    ['certificate', 0.15],
    ['certificate', 0.35],
    ['patterned-cloth', 0.15],
  ] as const)('is shown along both, and never cut without a question («%s», %f)', (kind, turn) => {
    const page = cutTwice(kind, turn)
    const answer = found(page)
    expect(answer.kind).not.toBe('found')
    expect(overlap(shown(answer)!, page.page)).toBeGreaterThan(0.95)
  })

  test.each(['shaded', 'clutter', 'low-light'] as const)(
    'where it is not understood nothing is claimed («%s»)',
    (kind) => {
      const page = cutTwice(kind, 0.35)
      const answer = found(page)
      expect(answer.kind !== 'none' && overlap(answer.corners, page.page) < 0.8).toBe(false)
    },
  )
})

test.each([
  [1, 4000],
  [4000, 1],
  [16, 4000],
  [4000, 16],
])('a strip of %i by %i, light and dark, is answered and holds no page', (width, height) => {
  const pixels = new Uint8ClampedArray(width * height * 4).map((_, at) =>
    (at >> 2) % 997 < 500 ? 235 : 40,
  ).buffer
  const answer = engineAnswer({ kind: 'find-corners', id: 9, picture: { width, height, pixels } })
  expect(answer).toMatchObject({ kind: 'corners', id: 9 })
  expect(answer.kind === 'corners' && ['found', 'doubtful'].includes(answer.answer.kind)).toBe(false)
})
