import fc from 'fast-check'
import { overlap } from '../../../bench/capture/plane'
import {
  emptyScene,
  EMPTY_KINDS,
  SCENE_KINDS,
  sceneOf,
  type Scene,
  type SceneKind,
} from '../../../bench/capture/scenes'
import { findCorners } from '../../../miniprogram/workers/engine/find-corners'
import { TURNS } from './turned'

const SMALL = { widthPx: 480, heightPx: 640 }

const overlapOf = ({ picture, corners }: Scene): number => {
  const answer = findCorners(picture)
  return answer.kind === 'none' ? 0 : overlap(answer.corners, corners!)
}

describe('finding the corners of a page', () => {
  // Seeds on which every kind is easy enough to be required of it; bench/capture.ts measures the hard ones too.
  const seedOf = (kind: SceneKind) => (kind === 'tilted' || kind === 'several-papers' ? 3 : 1)

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
