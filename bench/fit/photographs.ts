import { openPhotographs, type OpenPhotograph } from '../capture/open-photographs'
import type { Picture } from '../capture/picture'
import { straightened } from '../../miniprogram/workers/engine/straighten/straighten'

/** The photographs that are learnt from; those of the validate split are judged by, never read here. */
export const trainPhotographs = (): OpenPhotograph[] => [...openPhotographs('train')]

const LONG_SIDE_PX = 700

/** The pages of photographs, cut out and laid flat. */
export const flatPages = (photographs: readonly OpenPhotograph[]): Picture[] =>
  photographs.flatMap(({ corners, picture }) => {
    if (!corners) return []
    const [a, b, , d] = corners
    const [w, h] = [Math.hypot(b.x - a.x, b.y - a.y), Math.hypot(d.x - a.x, d.y - a.y)]
    const scale = LONG_SIDE_PX / Math.max(w, h)
    const { width, height, data } = straightened(
      picture,
      corners,
      Math.round(w * scale),
      Math.round(h * scale),
    )
    return [{ width, height, data: new Uint8ClampedArray(data) }]
  })
