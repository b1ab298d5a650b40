import { checkPage, type PageExpectation } from '../../miniprogram/workers/engine/check-page'
import { pageMeasures, type PageMeasures } from '../../miniprogram/workers/engine/page-measures'
import type { PageShape } from '../../miniprogram/workers/engine/page-shape'
import { defectiveScene, goodScene, type Defect } from './defects'
import { separation, shareWhere, type Row } from './row'
import type { Scene } from './scenes'

const SEEDS = [1, 2, 3, 4, 5]
const KINDS = ['certificate', 'passport', 'desk'] as const
const SHAPES: Readonly<Record<(typeof KINDS)[number], PageShape>> = {
  certificate: 'certificate',
  passport: 'passport-spread',
  desk: 'a4',
}

const each = <T>(use: (kind: (typeof KINDS)[number], seed: number) => T): T[] =>
  KINDS.flatMap((kind) => SEEDS.map((seed) => use(kind, seed)))

const expected = (kind: (typeof KINDS)[number]): PageExpectation => ({
  shape: SHAPES[kind],
  isColourExpected: kind !== 'desk',
  photoScale: 1,
})

const measured = ({ picture, corners }: Scene): PageMeasures => pageMeasures(picture, corners!)

/** What separates each defect from good pages, higher meaning worse. */
const SCORES: readonly (readonly [string, Defect, (m: PageMeasures) => number])[] = [
  ['blur by defocus (bar 0.97)', 'defocus', (m) => m.edgeWidthPx],
  ['blur by motion (bar 0.97)', 'motion', (m) => m.edgeWidthPx],
  ['glare (bar 0.95)', 'glare', (m) => m.glareShare],
  ['too dark', 'dark', (m) => -m.paperLevel],
  ['uneven light', 'uneven-light', (m) => -m.evenness],
]

/** How well the checks tell good pages from bad ones. */
export const checkRows = (): Row[] => {
  const scenes = each((kind, seed) => ({ kind, scene: goodScene(kind, seed) }))
  const good = scenes.map(({ scene }) => measured(scene))
  const colourful = good.filter((_, i) => scenes[i]!.kind !== 'desk')
  const grey = each((kind, seed) => ({ kind, seed })).filter(({ kind }) => kind !== 'desk')
  const copies = grey.map(({ kind, seed }) => measured(defectiveScene(kind, seed, 'grey-copy')))
  const findings = scenes.map(({ kind, scene }) => checkPage(scene.picture, scene.corners!, expected(kind)))
  const separated = SCORES.map(([name, defect, score]) => {
    const bad = each((kind, seed) => score(measured(defectiveScene(kind, seed, defect))))
    return { name: `AUC ${name}`, unit: '', value: separation(good.map(score), bad) }
  })
  const colour = (m: PageMeasures) => -m.colourfulness
  return [
    ...separated,
    {
      name: 'AUC grey copy (bar 0.95)',
      unit: '',
      value: separation(colourful.map(colour), copies.map(colour)),
    },
    {
      name: 'good pages with any finding (bar 3)',
      unit: '%',
      value: 100 * shareWhere(findings, (f) => f.length > 0),
    },
  ]
}
