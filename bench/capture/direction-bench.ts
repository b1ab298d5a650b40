import { wrongWay } from '../../miniprogram/workers/engine/check/check-page'
import { textDirection } from '../../miniprogram/workers/engine/check/text-direction'
import { goodScene } from './defects'
import { openPhotographs, type OpenPhotograph } from './open-photographs'
import { passportScene } from './passports'
import type { Picture } from './picture'
import { wholeOf, type Quad } from './plane'
import { printedSheet, SHEET_KINDS } from './printed-sheets'
import { randomFrom } from './random'
import { shareWhere, type Row } from './row'
import { arranged, emptyScene, EMPTY_KINDS, ONE_MEGAPIXEL } from './scenes'

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8]

interface Page {
  readonly picture: Picture
  readonly corners: Quad
}

/** Whether a page is told to stand on its head, and how the same page turned by half is. */
const told = ({ picture, corners: [a, b, c, d] }: Page) => {
  const isTold = (corners: Quad) => {
    const said = wrongWay(textDirection(picture, corners))
    return said && said.kind === 'wrong-way-round' && said.quarterTurns === 2
  }
  return { upright: isTold([a, b, c, d]), turned: isTold([c, d, a, b]) }
}

const printRows = (name: string, pages: readonly Page[]): Row[] => {
  const said = pages.map(told)
  const percent = (isTrue: (one: (typeof said)[number]) => boolean) => 100 * shareWhere(said, isTrue)
  return [
    { name: `${name}: on its head, told (bar 95)`, unit: '%', value: percent(({ turned }) => turned) },
    { name: `${name}: upright, told (bar 1)`, unit: '%', value: percent(({ upright }) => upright) },
  ]
}

/** Where nothing is to be read: whichever way it lies, a word about its direction is wrong. */
const noPrintRow = (name: string, pages: readonly Page[]): Row => {
  const said = pages.map(told).flatMap(({ upright, turned }) => [upright, turned])
  return { name: `${name}: told (bar 1)`, unit: '%', value: 100 * shareWhere(said, (is) => is) }
}

const pageOf = ({ picture, corners }: Pick<OpenPhotograph, 'picture' | 'corners'>): Page => ({
  picture,
  corners: corners ?? wholeOf(picture),
})

/** Notes whose letters stand this way and that. */
const isNote = ({ id }: OpenPhotograph) => id.startsWith('note-')
const isHandwritten = ({ tags, id }: OpenPhotograph) => tags.includes('handwritten') || id.startsWith('bpmn-')

const photographRows = (split: 'train' | 'validate'): Row[] => {
  const all = [...openPhotographs(split)]
  const pages = all.filter((one) => one.isPage && !isNote(one))
  const handwritten = pages.filter(isHandwritten)
  const printed = pages.filter((one) => !isHandwritten(one))
  const others = all.filter((one) => !one.isPage || isNote(one))
  const written = handwritten.map((one) => told(pageOf(one)).upright)
  return [
    ...printRows(`photographs, ${split}, print`, printed.map(pageOf)),
    ...(written.length > 0
      ? [
          {
            name: `photographs, ${split}, handwriting: upright, told (bar 1)`,
            unit: '%',
            value: 100 * shareWhere(written, (is) => is),
          },
        ]
      : []),
    noPrintRow(`photographs, ${split}, no page or a note`, others.map(pageOf)),
  ]
}

/** Pages on their heads, kinds apart; the letters are of fonts that the judge of direction has not learnt from. */
export const directionRows = (): Row[] => {
  const papers = ['certificate', 'desk', 'passport'] as const
  const sheets = SHEET_KINDS.map((kind) => {
    const pages = SEEDS.map((seed) => {
      const paper = printedSheet(kind, randomFrom(seed * 409 + 7))
      const { picture, corners } = arranged('desk', seed, ONE_MEGAPIXEL, (usual) => ({
        paper,
        pose: { ...usual.pose, fill: Math.max(0.85, usual.pose.fill) },
      }))
      return { picture, corners: corners! }
    })
    return printRows(kind, pages)
  })
  return [
    ...papers.flatMap((kind) =>
      printRows(
        kind === 'desk' ? 'transcript' : kind,
        SEEDS.map((seed) => {
          const { picture, corners } = goodScene(kind, seed)
          return { picture, corners: corners! }
        }),
      ),
    ),
    ...printRows(
      'passport’s data page',
      SEEDS.map((seed) => passportScene(seed, true, false)),
    ),
    ...sheets.flat(),
    noPrintRow(
      'generated, no page',
      SEEDS.flatMap((seed) => EMPTY_KINDS.map((kind) => pageOf(emptyScene(kind, seed)))),
    ),
    ...photographRows('train'),
    ...photographRows('validate'),
  ]
}
