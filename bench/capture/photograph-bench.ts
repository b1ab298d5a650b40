import { findCorners } from '../../miniprogram/workers/engine/find-corners'
import { openPhotographs, type OpenPhotograph } from './open-photographs'
import { overlap } from './plane'
import { mean, shareWhere, type Row } from './row'

interface Seen {
  readonly photograph: Omit<OpenPhotograph, 'picture'>
  readonly kind: 'found' | 'doubtful' | 'none'
  readonly sureness: number
  /** 0 when no outline was offered at all. */
  readonly iou: number
}

const seen = ({ picture, ...photograph }: OpenPhotograph): Seen => {
  const answer = findCorners(picture)
  const quad = answer.kind === 'none' ? answer.guess : answer.corners
  return {
    photograph,
    kind: answer.kind,
    sureness: answer.kind === 'none' ? 0 : answer.sureness,
    iou: quad && photograph.corners ? overlap(quad, photograph.corners) : 0,
  }
}

const RIGHT = 0.95

const pageRows = (name: string, pages: readonly Seen[]): Row[] => {
  const right = pages.filter(({ iou }) => iou >= RIGHT)
  const sure = pages.filter(({ kind }) => kind === 'found')
  return [
    { name: `${name}: pages`, unit: '', value: pages.length },
    { name: `${name}: mean IoU`, unit: '', value: mean(pages.map(({ iou }) => iou)) },
    { name: `${name}: at least 0.95`, unit: '%', value: 100 * shareWhere(pages, ({ iou }) => iou >= RIGHT) },
    {
      name: `${name}: sure among right ones`,
      unit: '%',
      value: right.length === 0 ? 0 : 100 * shareWhere(right, ({ kind }) => kind === 'found'),
    },
    {
      name: `${name}: right ones told «none»`,
      unit: '%',
      value: right.length === 0 ? 0 : 100 * shareWhere(right, ({ kind }) => kind === 'none'),
    },
    { name: `${name}: sure but wrong`, unit: '', value: sure.filter(({ iou }) => iou < RIGHT).length },
  ]
}

/** What each answer is worth: of so many pages so many were outlined rightly. */
const reliability = (pages: readonly Seen[]): Row[] =>
  (['found', 'doubtful', 'none'] as const).flatMap((kind) => {
    const those = pages.filter((one) => one.kind === kind)
    if (those.length === 0) return []
    const share = 100 * shareWhere(those, ({ iou }) => iou >= RIGHT)
    return [{ name: `  validate, «${kind}» (${those.length} pages): right`, unit: '%', value: share }]
  })

/** Real photographs of the fixed split; only `train` may be looked at while something is being changed. */
export const photographRows = (): Row[] => {
  const [train, validate] = [
    [...openPhotographs('train')].map(seen),
    [...openPhotographs('validate')].map(seen),
  ] as const
  const isSmartDoc = ({ photograph }: Seen) => photograph.id.startsWith('smartdoc')
  const pages = (list: readonly Seen[]) => list.filter(({ photograph }) => photograph.corners)
  const empty = [...train, ...validate].filter(({ photograph }) => !photograph.isPage)
  return [
    ...pageRows('real, train', pages(train)),
    ...pageRows(
      'real, validate',
      pages(validate).filter((one) => !isSmartDoc(one)),
    ),
    ...pageRows('SmartDoc, validate', pages(validate).filter(isSmartDoc)),
    ...reliability(pages(validate)),
    { name: 'real, no page: pictures', unit: '', value: empty.length },
    {
      name: 'real, no page: says none (bar 99)',
      unit: '%',
      value: 100 * shareWhere(empty, ({ kind }) => kind === 'none'),
    },
    {
      name: 'real, no page: never sure',
      unit: '%',
      value: 100 * shareWhere(empty, ({ kind }) => kind !== 'found'),
    },
  ]
}
