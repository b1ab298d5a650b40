import { overlap } from '../../../bench/capture/plane'
import { emptyScene, sceneOf } from '../../../bench/capture/scenes'
import type { Quad } from '../../../miniprogram/workers/engine/picture'
import { proposal, surerProposal } from '../../../miniprogram/workers/engine/proposer/proposer'
import { smallSquare } from '../../../miniprogram/workers/engine/proposer/small-square'
import { areaAgreement, isWhereProposed } from '../../../miniprogram/workers/engine/proposer/proposed-area'

const SIZE = { widthPx: 480, heightPx: 640 }

describe('the proposer', () => {
  test.each(['desk', 'certificate', 'tilted', 'shaded'] as const)(
    'sees about where a page lies («%s»)',
    (kind) => {
      const { picture, corners } = sceneOf(kind, 2, SIZE)
      const proposed = proposal(picture)
      expect(overlap(proposed.corners, corners!)).toBeGreaterThan(0.85)
      expect(proposed.presence).toBeGreaterThan(0)
      expect(areaAgreement(corners!, proposed)).toBeGreaterThan(0.75)
      for (const one of proposed.certainty) expect(one).toBeLessThanOrEqual(1)
    },
  )

  test('sees that a bare table has no page', () => {
    const { picture } = emptyScene('bare', 2, SIZE)
    expect(proposal(picture).presence).toBeLessThan(0)
  })

  test('an outline counts as proposed as nearly as the view can tell, on small pages too', () => {
    const square = (x: number, y: number, side: number): Quad => [
      { x, y },
      { x: x + side, y },
      { x: x + side, y: y + side },
      { x, y: y + side },
    ]
    const whole = { x: 0, y: 0, width: 1000, height: 1000 }
    for (const side of [200, 800]) {
      const proposed = { corners: square(100, 100, side), part: whole }
      expect(isWhereProposed(square(110, 110, side), proposed)).toBe(true)
      expect(isWhereProposed(square(118, 118, side), proposed)).toBe(false)
      // A nearer view tells finer.
      const nearer = { ...proposed, part: { x: 100, y: 100, width: 500, height: 500 } }
      expect(isWhereProposed(square(110, 110, side), nearer)).toBe(false)
    }
  })

  test('the same picture, larger, is proposed the same', () => {
    const small = sceneOf('desk', 2, SIZE)
    const large = sceneOf('desk', 2, { widthPx: 960, heightPx: 1280 })
    const halved = proposal(large.picture).corners.map(({ x, y }) => ({ x: x / 2, y: y / 2 }))
    expect(overlap(proposal(small.picture).corners, halved)).toBeGreaterThan(0.9)
  })

  test('looks again, nearer, where the whole picture leaves doubt, and only there', () => {
    const far = sceneOf('far-in-clutter', 7, SIZE)
    const whole = proposal(far.picture)
    const surer = surerProposal(far.picture)
    expect(overlap(surer.corners, far.corners!)).toBeGreaterThan(overlap(whole.corners, far.corners!) + 0.02)
    expect(areaAgreement(far.corners!, surer)).toBeGreaterThan(areaAgreement(far.corners!, whole))
    expect(surer.presence).toBe(whole.presence)
    const near = proposal(sceneOf('desk', 2, SIZE).picture)
    expect(surerProposal(sceneOf('desk', 2, SIZE).picture, near)).toBe(near)
  })

  test.each([
    [31, 17, 7, 5, 20, 11],
    [16, 16, 3, 3, 10, 10],
  ])('of a picture of %i by %i the part at %i, %i is seen as if nothing lay around it', (...sizes) => {
    const [width, height, x, y, wide, high] = sizes
    const pictureOf = (across: number, down: number, left: number, top: number) => ({
      width: across,
      height: down,
      data: new Uint8ClampedArray(across * down * 4).map((_, at) => {
        const [column, row] = [(at >> 2) % across, Math.floor((at >> 2) / across)]
        return (left + column) * 7 + (top + row) * 3 + (at & 3)
      }),
    })
    const alone = smallSquare(pictureOf(wide, high, x, y), 8)
    const part = { x, y, width: wide, height: high }
    expect(smallSquare(pictureOf(width, height, 0, 0), 8, part)).toEqual(alone)
  })

  test('an outline far from what is proposed does not agree with it', () => {
    const { picture, corners } = sceneOf('desk', 2, SIZE)
    const corner = [0, 60].flatMap((y) => [
      { x: 0, y },
      { x: 60, y },
    ])
    const [a, b, d, c] = corner as [
      (typeof corner)[0],
      (typeof corner)[0],
      (typeof corner)[0],
      (typeof corner)[0],
    ]
    const proposed = proposal(picture)
    expect(areaAgreement([a, b, c, d], proposed)).toBeLessThan(areaAgreement(corners!, proposed) / 2)
  })
})
