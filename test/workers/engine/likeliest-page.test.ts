import { overlap } from '../../../bench/capture/plane'
import { sceneOf } from '../../../bench/capture/scenes'
import { findCorners } from '../../../miniprogram/workers/engine/finder/find-corners'
import { likeliestPage, THOROUGH } from '../../../miniprogram/workers/engine/finder/likeliest-page'

describe('a page that lies on others', () => {
  test.each([1, 2, 3, 4])(
    'the uppermost sheet of a loose pile is found, not the pile (picture %i)',
    (seed) => {
      const { picture, corners } = sceneOf('loose-stack', seed)
      const answer = findCorners(picture)
      expect(answer.kind).not.toBe('none')
      expect(answer.kind !== 'none' && overlap(answer.corners, corners!)).toBeGreaterThan(0.95)
    },
  )

  test('the pile and its uppermost sheet are both weighed', () => {
    const { picture, corners } = sceneOf('loose-stack', 3)
    const overlaps = likeliestPage(picture, THOROUGH)!.outlines.map(({ refined }) =>
      overlap(refined.quad, corners!),
    )
    expect(Math.max(...overlaps)).toBeGreaterThan(0.97)
    expect(overlaps.filter((iou) => iou > 0.8 && iou < 0.95).length).toBeGreaterThan(0)
  })
})
