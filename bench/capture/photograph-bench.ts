import { findCorners } from '../../miniprogram/workers/engine/finder/find-corners'
import { startNeuralPeer } from './neural-peer'
import {
  openPhotographs,
  photographsElsewhere,
  weighedPhotographs,
  type OpenPhotograph,
} from './open-photographs'
import { overlap } from './plane'
import { reliabilityRows, RIGHT, type Answered } from './reliability'
import { mean, shareWhere, type Row } from './row'

/** `iou` is 0 when no outline was offered at all. */
interface Seen extends Answered {
  readonly photograph: Omit<OpenPhotograph, 'picture'>
}

const seen = ({ picture, ...photograph }: OpenPhotograph): Seen => {
  const answer = findCorners(picture)
  const quad = answer.kind === 'none' ? answer.guess : answer.corners
  return {
    photograph,
    kind: answer.kind,
    iou: quad && photograph.corners ? overlap(quad, photograph.corners) : 0,
  }
}

const isSmartDoc = ({ photograph }: Seen) => photograph.id.startsWith('smartdoc')

const isOf =
  (split: OpenPhotograph['split']) =>
  ({ photograph }: Seen) =>
    photograph.split === split

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

const noPageRows = (name: string, empty: readonly Seen[]): Row[] => [
  { name: `${name}, no page: pictures`, unit: '', value: empty.length },
  {
    name: `${name}, no page: says none (bar 99)`,
    unit: '%',
    value: 100 * shareWhere(empty, ({ kind }) => kind === 'none'),
  },
  {
    name: `${name}, no page: never sure`,
    unit: '%',
    value: 100 * shareWhere(empty, ({ kind }) => kind !== 'found'),
  },
]

/** Another network's answer to the same pictures: where it sees no page, nothing of the page is outlined. */
const besideNetwork = async (splits: readonly ('train' | 'validate')[]): Promise<Row[]> => {
  const peer = await startNeuralPeer()
  if (!peer) return []
  const answers: Seen[] = []
  for (const split of splits)
    for (const { picture, ...photograph } of openPhotographs(split)) {
      if (photograph.isPage && !photograph.corners) continue
      const quad = await peer.findCorners(picture)
      const iou = quad && photograph.corners ? overlap(quad, photograph.corners) : 0
      answers.push({ photograph, kind: quad ? 'found' : 'none', iou })
    }
  const rows = (name: string, pages: readonly Seen[]): Row[] => [
    { name: `scanic’s network, ${name}: mean IoU`, unit: '', value: mean(pages.map(({ iou }) => iou)) },
    {
      name: `scanic’s network, ${name}: at least 0.95`,
      unit: '%',
      value: 100 * shareWhere(pages, ({ iou }) => iou >= RIGHT),
    },
  ]
  const pages = answers.filter(({ photograph }) => photograph.corners)
  const empty = answers.filter(({ photograph }) => !photograph.isPage)
  return [
    ...rows('train', pages.filter(isOf('train'))),
    ...rows(
      'validate',
      pages.filter(isOf('validate')).filter((one) => !isSmartDoc(one)),
    ),
    ...rows('SmartDoc', pages.filter(isSmartDoc)),
    {
      name: 'scanic’s network, no page: says none',
      unit: '%',
      value: 100 * shareWhere(empty, ({ kind }) => kind === 'none'),
    },
  ]
}

/** Where nobody has taken them from their publishers there are no rows. */
const elsewhereRows = (split: 'calibrate' | 'validate'): Row[] => {
  const answers = [...photographsElsewhere(split)].map(seen)
  if (answers.length === 0) return []
  const pages = answers.filter(({ photograph }) => photograph.corners)
  const empty = answers.filter(({ photograph }) => !photograph.isPage)
  const name = `real, elsewhere, ${split}`
  return [
    ...pageRows(name, pages),
    ...reliabilityRows(`elsewhere, ${split}`, pages),
    ...(empty.length === 0 ? [] : noPageRows(name, empty)),
  ]
}

/**
 * Real photographs of the fixed splits; `validate` may not be looked at while something is being changed.
 */
export const photographRows = async (): Promise<Row[]> => {
  const [train, validate] = [
    [...openPhotographs('train')].map(seen),
    [...openPhotographs('validate')].map(seen),
  ] as const
  const pages = (list: readonly Seen[]) => list.filter(({ photograph }) => photograph.corners)
  const empty = [...train, ...validate].filter(({ photograph }) => !photograph.isPage)
  return [
    ...pageRows('real, train', pages(train)),
    ...pageRows('real, weighed', [...weighedPhotographs()].map(seen)),
    ...pageRows(
      'real, validate',
      pages(validate).filter((one) => !isSmartDoc(one)),
    ),
    ...pageRows('SmartDoc, validate', pages(validate).filter(isSmartDoc)),
    ...reliabilityRows('train', pages(train)),
    ...reliabilityRows('validate', pages(validate)),
    ...noPageRows('real', empty),
    ...elsewhereRows('calibrate'),
    ...elsewhereRows('validate'),
    ...(await besideNetwork(['train', 'validate'])),
  ]
}
