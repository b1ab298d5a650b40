import { checkPage } from '../../miniprogram/workers/engine/check/check-page'
import { lookForPage } from '../../miniprogram/workers/engine/finder/look-for-page'
import { FILLED_KINDS, filledPage } from './filled-pages'
import { openPhotographs } from './open-photographs'
import type { PaperKind } from './papers'
import type { Picture } from './picture'
import { area, type Quad } from './plane'
import { shareWhere, type Row } from './row'

/** An open passport is left out: its data page alone is found, and rightly. */
const PAPERS: readonly PaperKind[] = ['a4', 'certificate']
const SEEDS = [1, 2, 3, 4, 5]
/** Of the page: what a cut may take away. */
const MOST_LOST = 0.02

/** The open photographs of pages that reach the frame on every side. */
const photographs = (): Picture[] =>
  [...openPhotographs('train')]
    .filter(({ tags }) => tags.includes('fills-frame'))
    .map(({ picture }) => picture)

/** Without a question: kept whole, or cut for sure with next to nothing lost. */
const isKept = (picture: Picture): boolean => {
  const seen = lookForPage(picture)
  if (seen.kind === 'whole') return true
  return seen.kind === 'found' && area(seen.corners) >= (1 - MOST_LOST) * picture.width * picture.height
}

const wholeOf = ({ width, height }: Picture): Quad => [
  { x: 0, y: 0 },
  { x: width, y: 0 },
  { x: width, y: height },
  { x: 0, y: height },
]

const OF_LIGHT = ['glare', 'too-dark', 'too-bright', 'uneven-light']

const hasLightFinding = (picture: Picture): boolean =>
  checkPage(picture, wholeOf(picture), { shape: 'a4', isColourExpected: false, photoScale: 2 }).some(
    ({ kind }) => OF_LIGHT.includes(kind),
  )

/** Pages that fill their picture: scans, photographs taken close, cropped ones. */
export const filledRows = (): Row[] => {
  const generated = FILLED_KINDS.flatMap((kind) =>
    PAPERS.flatMap((paper) => SEEDS.map((seed) => filledPage(kind, paper, seed))),
  )
  const scans = SEEDS.map((seed) => filledPage('scan', 'a4', seed))
  const real = photographs()
  return [
    {
      name: 'page fills the picture, generated: kept (bar 98)',
      unit: '%',
      value: 100 * shareWhere(generated, isKept),
    },
    {
      name: 'page fills the picture, real: kept (bar 98)',
      unit: '%',
      value: 100 * shareWhere(real, isKept),
    },
    {
      name: 'scans told to be badly lit (bar 0)',
      unit: '%',
      value: 100 * shareWhere(scans, hasLightFinding),
    },
  ]
}
