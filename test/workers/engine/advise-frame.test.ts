import { arranged, emptyScene, sceneOf, type Arrangement } from '../../../bench/capture/scenes'
import { adviseFrame, NO_MEMORY } from '../../../miniprogram/workers/engine/check/advise-frame'
import type { Picture } from '../../../miniprogram/workers/engine/picture'
import { TURNS } from './turned'

const FRAME = { widthPx: 288, heightPx: 384 }

/** What is said after the same frames have come a few times. */
const adviceAfter = (...frames: Picture[]) =>
  frames.reduce((view, frame) => adviseFrame(frame, view.memory), adviseFrame(frames[0]!, NO_MEMORY)).advice

const framed = (change: (usual: Arrangement) => Partial<Arrangement>) => {
  const { picture } = arranged('desk', 1, FRAME, change)
  return adviceAfter(picture, picture, picture)
}

describe('the one sentence while framing', () => {
  test('a page well framed is left in peace', () => {
    expect(framed(({ pose }) => ({ pose: { ...pose, fill: 0.9, shiftX: 0, shiftY: 0 } }))).toBe('good')
  })

  test('a page far away is asked to come nearer', () => {
    expect(framed(({ pose }) => ({ pose: { ...pose, fill: 0.4 } }))).toBe('too-far')
  })

  test('a dark room is asked for light', () => {
    expect(framed(({ light }) => ({ light: { ...light, exposure: 0.12 } }))).toBe('too-dark')
  })

  test('a corner beyond the frame is asked to come in', () => {
    expect(framed(({ pose }) => ({ pose: { ...pose, fill: 0.95, shiftX: 1.6, shiftY: 0 } }))).toBe(
      'show-corners',
    )
  })

  test('an empty table is no page', () => {
    const { picture } = emptyScene('wall', 1, FRAME)
    expect(adviceAfter(picture, picture)).toBe('no-page')
  })

  test('a hand that keeps moving is asked to hold still', () => {
    const { picture } = sceneOf('desk', 1, FRAME)
    const moved = TURNS.find(({ name }) => name === 'upside down')!.picture(picture)
    expect(adviceAfter(picture, moved, picture, moved)).toBe('hold-still')
  })

  test('one odd frame does not change what is said', () => {
    const { picture } = sceneOf('desk', 1, FRAME)
    const black = { ...picture, data: new Uint8ClampedArray(picture.data.length) }
    expect(adviceAfter(picture, picture, black)).toBe(adviceAfter(picture, picture))
  })
})
