import { checkPage } from '../../miniprogram/workers/engine/check/check-page'
import { pageMeasures, type PageMeasures } from '../../miniprogram/workers/engine/check/page-measures'
import { pageFingerprint, pageLikeness, SAME } from '../../miniprogram/workers/engine/check/same-page'
import { screenGrid } from '../../miniprogram/workers/engine/check/screen-grid'
import { textDirection } from '../../miniprogram/workers/engine/check/text-direction'
import { compressed } from './compressed'
import { defectiveScene, goodScene, type Defect } from './defects'
import { photographedForm } from './forms'
import { goodPages } from './good-pages'
import { separation, shareWhere, type Row } from './row'
import type { Scene } from './scenes'

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8]
const KINDS = ['certificate', 'passport', 'desk'] as const
const each = <T>(use: (kind: (typeof KINDS)[number], seed: number) => T): T[] =>
  KINDS.flatMap((kind) => SEEDS.map((seed) => use(kind, seed)))

const measured = ({ picture, corners }: Scene): PageMeasures => pageMeasures(picture, corners!)

/** What separates each defect from good pages, higher meaning worse. */
const SCORES: readonly (readonly [string, Defect, (m: PageMeasures) => number])[] = [
  ['blur by defocus (bar 0.97)', 'defocus', (m) => m.edgeWidthPx],
  ['blur by motion (bar 0.97)', 'motion', (m) => m.edgeWidthPx],
  ['glare (bar 0.95)', 'glare', (m) => m.glareShare],
  ['too dark', 'dark', (m) => -m.paperLevel],
  ['uneven light', 'uneven-light', (m) => -m.evenness],
  ['empty page', 'empty-page', (m) => -m.inkShare],
]

const turned = (corners: Scene['corners'], turns: number) =>
  [0, 1, 2, 3].map((i) => corners![(i + turns) % 4]!) as unknown as NonNullable<Scene['corners']>

/** Lines that run down the page: the same photograph, corners named otherwise. */
const sidewaysRow = (scenes: readonly Scene[]): Row => {
  const sideways = ({ picture, corners }: Scene, turns: number) =>
    textDirection(picture, turned(corners, turns)).sideways
  const [upright, lying] = [0, 1].map((turns) => scenes.map((scene) => sideways(scene, turns))) as [
    number[],
    number[],
  ]
  return { name: 'AUC sideways', unit: '', value: separation(upright, lying) }
}

/** A screen's grid against ordinary pages, all of them compressed once as photographs are. */
const screenRows = (
  scenes: readonly { readonly kind: (typeof KINDS)[number]; readonly scene: Scene }[],
): Row[] => {
  const gridOf = ({ picture, corners }: Scene) => screenGrid(compressed(picture, 85), corners!)
  const good = scenes.map(({ scene }) => gridOf(scene))
  const bad = each((kind, seed) => gridOf(defectiveScene(kind, seed, 'screen')))
  return [{ name: 'AUC photo of a screen', unit: '', value: separation(good, bad) }]
}

const FORMS = [1, 2, 3, 4, 5]

/** The same page photographed twice against another page of the same form. */
const duplicateRows = (): Row[] => {
  const [same, other]: [number[], number[]] = [[], []]
  for (const form of FORMS) {
    const prints = [1, 2, 3].flatMap((page) =>
      [0, 1].map((time) => {
        const { picture, corners } = photographedForm(form, page, time)
        return { page, print: pageFingerprint(picture, corners) }
      }),
    )
    prints.forEach((one, i) =>
      prints.slice(i + 1).forEach((two) => {
        const likeness = pageLikeness(one.print, two.print)
        if (one.page === two.page) same.push(likeness)
        else other.push(likeness)
      }),
    )
  }
  const taken = (likenesses: readonly number[]) => 100 * shareWhere(likenesses, (one) => one >= SAME)
  return [
    { name: 'AUC duplicate page', unit: '', value: separation(other, same) },
    { name: 'a page photographed twice: noticed', unit: '%', value: taken(same) },
    { name: 'two pages of one form: taken for the same', unit: '%', value: taken(other) },
  ]
}

/** How well the checks tell good pages from bad ones. */
export const checkRows = (): Row[] => {
  const scenes = each((kind, seed) => ({ kind, scene: goodScene(kind, seed) }))
  const good = scenes.map(({ scene }) => measured(scene))
  const colourful = good.filter((_, i) => scenes[i]!.kind !== 'desk')
  const grey = each((kind, seed) => ({ kind, seed })).filter(({ kind }) => kind !== 'desk')
  const copies = grey.map(({ kind, seed }) => measured(defectiveScene(kind, seed, 'grey-copy')))
  const findings = goodPages().map((page) => checkPage(page.picture, page.corners, page.expected))
  const separated = SCORES.map(([name, defect, score]) => {
    const bad = each((kind, seed) => score(measured(defectiveScene(kind, seed, defect))))
    return { name: `AUC ${name}`, unit: '', value: separation(good.map(score), bad) }
  })
  const colour = (m: PageMeasures) => -m.colourfulness
  return [
    ...separated,
    ...screenRows(scenes),
    sidewaysRow(scenes.map(({ scene }) => scene)),
    ...duplicateRows(),
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
