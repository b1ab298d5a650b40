import fc from 'fast-check'
import { openPhotographs } from '../../../bench/capture/open-photographs'
import { overlap } from '../../../bench/capture/plane'
import {
  emptyScene,
  EMPTY_KINDS,
  SCENE_KINDS,
  sceneOf,
  type Scene,
  type SceneKind,
} from '../../../bench/capture/scenes'
import { findCorners } from '../../../miniprogram/workers/engine/finder/find-corners'
import { likeliestPage, QUICK, THOROUGH } from '../../../miniprogram/workers/engine/finder/likeliest-page'
import { sureness } from '../../../miniprogram/workers/engine/finder/sureness'
import { TURNS } from './turned'

const SMALL = { widthPx: 480, heightPx: 640 }

const overlapOf = ({ picture, corners }: Scene): number => {
  const answer = findCorners(picture)
  return answer.kind === 'none' ? 0 : overlap(answer.corners, corners!)
}

describe('finding the corners of a page', () => {
  // Seeds on which every kind is easy enough to be required of it; bench/capture.ts measures the hard ones too.
  const seedOf = (kind: SceneKind) => (kind === 'tilted' || kind === 'several-papers' ? 4 : 1)

  test.each(SCENE_KINDS)('the page is found in a picture of the kind «%s»', (kind) => {
    expect(overlapOf(sceneOf(kind, seedOf(kind), SMALL))).toBeGreaterThan(0.95)
  })

  test.each(EMPTY_KINDS)('a picture without a page («%s») is never taken for one', (kind) => {
    const answers = [1, 2, 3].map((seed) => findCorners(emptyScene(kind, seed, SMALL).picture).kind)
    expect(answers).not.toContain('found')
  })

  const scene = sceneOf('desk', 1, SMALL)

  test.each(TURNS)('a picture $name gives the corners $name', ({ picture, point }) => {
    const answer = findCorners(picture(scene.picture))
    const wanted = scene.corners!.map((corner) => point(corner, scene.picture))
    expect(answer.kind).toBe('found')
    expect(answer.kind === 'found' && overlap(answer.corners, wanted)).toBeGreaterThan(0.985)
  })

  test('corners come clockwise from the one nearest the top left', () => {
    const answer = findCorners(scene.picture)
    const [a, b, c, d] = answer.kind === 'none' ? [] : answer.corners
    expect(a!.x + a!.y).toBeLessThan(Math.min(b!.x + b!.y, c!.x + c!.y, d!.x + d!.y))
    expect(b!.x).toBeGreaterThan(a!.x)
    expect(c!.y).toBeGreaterThan(b!.y)
  })

  test('a page that two looks agree on is taken as sure, though neither is by itself', () => {
    const { picture, corners } = sceneOf('far', 203)
    for (const effort of [QUICK, THOROUGH])
      expect(sureness(likeliestPage(picture, effort)!)).toBeLessThan(0.98)
    const answer = findCorners(picture)
    expect(answer.kind).toBe('found')
    expect(answer.kind === 'found' && overlap(answer.corners, corners!)).toBeGreaterThan(0.95)
  })

  test('any bytes of any size get an answer', () => {
    const picture = fc
      .record({ width: fc.integer({ min: -1, max: 90 }), height: fc.integer({ min: -1, max: 90 }) })
      .chain(({ width, height }) =>
        fc
          .uint8Array({ minLength: 0, maxLength: Math.max(0, width * height * 4), size: 'max' })
          .map((data) => ({
            width,
            height,
            data,
          })),
      )
    fc.assert(
      fc.property(picture, (noise) => {
        expect(['found', 'doubtful', 'none']).toContain(findCorners(noise).kind)
      }),
      { numRuns: 60 },
    )
  })

  test('one flat colour holds no page', () => {
    for (const level of [0, 127, 255]) {
      const data = new Uint8ClampedArray(320 * 240 * 4).fill(level)
      expect(findCorners({ width: 320, height: 240, data }).kind).toBe('none')
    }
  })
})

describe('real photographs', () => {
  const some = (ids: readonly string[]) => [...openPhotographs('train', ({ id }) => ids.includes(id))]

  test('a page on a table is found for sure', () => {
    for (const { picture, corners } of some(['bpmn-ex08-writer0088', 'omr-omr-survey-2', 'omr-angle-1'])) {
      const answer = findCorners(picture)
      expect(answer.kind).toBe('found')
      expect(answer.kind === 'found' && overlap(answer.corners, corners!)).toBeGreaterThan(0.95)
    }
  })

  test('nor is anybody asked about one that lies where a proposer certain of it had put it', () => {
    const [note] = some(['note-83'])
    const answer = findCorners(note!.picture)
    expect(answer.kind).toBe('found')
    expect(answer.kind === 'found' && overlap(answer.corners, note!.corners!)).toBeGreaterThan(0.95)
  })

  test('an outline that is likely and not sure is offered, not hidden behind «none»', () => {
    const [note] = some(['note-50'])
    const answer = findCorners(note!.picture)
    expect(answer.kind).toBe('doubtful')
    expect(answer.kind === 'doubtful' && overlap(answer.corners, note!.corners!)).toBeGreaterThan(0.9)
  })

  test('shelves and tables hold no page', () => {
    for (const { picture } of some(['empty-shop-033', 'empty-shop-040', 'empty-desk-020']))
      expect(findCorners(picture).kind).toBe('none')
  })
})
