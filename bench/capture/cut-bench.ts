import { findCorners } from '../../miniprogram/workers/engine/finder/find-corners'
import { cutByFrame } from './cut-pictures'
import { overlap } from './plane'
import { reliabilityRows, RIGHT } from './reliability'
import { mean, shareWhere, type Row } from './row'
import { SCENE_KINDS, sceneOf } from './scenes'

const SEEDS = [1, 2]
const SIZE = { widthPx: 720, heightPx: 960 }

/** Generated pages that the frame of the picture cuts on one side. */
export const cutRows = (): Row[] => {
  const judged = SCENE_KINDS.flatMap((kind, k) =>
    SEEDS.map((seed, n) => {
      const scene = sceneOf(kind, seed, SIZE)
      const { picture, page } = cutByFrame(scene.picture, scene.corners!, k * SEEDS.length + n)
      const answer = findCorners(picture)
      const corners = answer.kind === 'none' ? answer.guess : answer.corners
      return { kind: answer.kind, iou: corners ? overlap(corners, page) : 0 }
    }),
  )
  const name = 'generated, cut by the frame'
  return [
    { name: `${name}: mean IoU`, unit: '', value: mean(judged.map(({ iou }) => iou)) },
    { name: `${name}: at least 0.95`, unit: '%', value: 100 * shareWhere(judged, ({ iou }) => iou >= RIGHT) },
    {
      name: `${name}: sure but wrong`,
      unit: '',
      value: judged.filter(({ kind, iou }) => kind === 'found' && iou < RIGHT).length,
    },
    ...reliabilityRows('cut by the frame', judged),
  ]
}
