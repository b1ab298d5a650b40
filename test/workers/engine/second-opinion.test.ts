import { cutByFrame } from '../../../bench/capture/cut-pictures'
import { openPhotographs } from '../../../bench/capture/open-photographs'
import { overlap } from '../../../bench/capture/plane'
import { emptyScene, EMPTY_KINDS, sceneOf, type SceneKind } from '../../../bench/capture/scenes'
import { findCorners } from '../../../miniprogram/workers/engine/finder/find-corners'
import { chosenOpinion, opinionsOn } from '../../../miniprogram/workers/engine/proposer/second-opinion'
import { sampled } from '../../thorough'

const SIZE = { widthPx: 720, heightPx: 960 }

describe('a page that the frame of the picture cuts', () => {
  const cut = (kind: SceneKind, seed: number, turn: number) => {
    const { picture, corners } = sceneOf(kind, seed, SIZE)
    return cutByFrame(picture, corners!, turn)
  }

  test.each([
    ['desk', 4],
    ['clutter', 6],
    ['low-light', 1],
  ] as const)('the frame is a side of it («%s», cut %i)', (kind, turn) => {
    const { picture, page } = cut(kind, 301, turn)
    const answer = findCorners(picture)
    expect(answer.kind).not.toBe('none')
    expect(answer.kind !== 'none' && overlap(answer.corners, page)).toBeGreaterThan(0.95)
    // Nothing outside the picture is cut out of it.
    for (const { x, y } of answer.kind === 'none' ? [] : answer.corners) {
      expect(x).toBeGreaterThan(-0.02 * picture.width)
      expect(x).toBeLessThan(1.02 * picture.width)
      expect(y).toBeGreaterThan(-0.02 * picture.height)
      expect(y).toBeLessThan(1.02 * picture.height)
    }
  })

  // Sure and wrong before anybody was asked a second time: a line of print, a fold or a shadow ends the paper for the eye.
  test.each([
    ['desk', 1, 1],
    ['passport', 2, 5],
    ['shaded', 2, 27],
    ['patterned-cloth', 2, 33],
  ] as const)('is not cut for sure along what lies on it («%s» %i)', (kind, seed, turn) => {
    const { picture, page } = cut(kind, seed, turn)
    const answer = findCorners(picture)
    const corners = answer.kind === 'none' ? answer.guess! : answer.corners
    expect(answer.kind === 'found' && overlap(corners, page) < 0.95).toBe(false)
    // What is shown to begin with lies at the page's own sides.
    expect(overlap(corners, page)).toBeGreaterThan(0.9)
  })

  // A band of another colour along the frame: its inner edge was sure, though head and foot of the card run on past it.
  test.each([
    ['several-papers', 606, 615],
    ['far-in-clutter', 602, 622],
  ] as const)(
    'is asked about where its sides run on past the outline to the frame («%s» %i)',
    (kind, seed, turn) => {
      const { picture, page } = cut(kind, seed, turn)
      const answer = findCorners(picture)
      const corners = answer.kind === 'none' ? answer.guess! : answer.corners
      expect(answer.kind === 'found' && overlap(corners, page) < 0.95).toBe(false)
      expect(overlap(corners, page)).toBeGreaterThan(0.8)
    },
  )

  test('is shown for the proposer’s word alone, never for sure, where no outline can use the frame', () => {
    const { picture, page } = cut('patterned-cloth', 603, 619)
    const answer = findCorners(picture)
    expect(answer.kind).toBe('doubtful')
    expect(answer.kind !== 'none' && overlap(answer.corners, page)).toBeGreaterThan(0.95)
  })

  test('a table that fills the picture is no such page', () => {
    for (const kind of EMPTY_KINDS)
      for (const seed of sampled([301, 302, 303], 3))
        expect(findCorners(emptyScene(kind, seed, SIZE).picture).kind).not.toBe('found')
  })
})

describe('which opinion is followed', () => {
  const photograph = (id: string) => [...openPhotographs('train', (one) => one.id === id)][0]!

  test('an outline on which finder and proposer agree goes before one that is only likelier', () => {
    const { picture, corners } = photograph('bpmn-ex02-writer0073')
    const opinions = opinionsOn(picture, undefined)
    const likeliest = opinions.reduce((a, b) => (b.features.sure > a.features.sure ? b : a))
    expect(overlap(likeliest.corners, corners!)).toBeLessThan(0.95)
    expect(overlap(chosenOpinion(opinions)!.corners, corners!)).toBeGreaterThan(0.95)
  })

  test('where they disagree nobody is sure', () => {
    const opinions = opinionsOn(photograph('empty-desk-020').picture, undefined)
    expect(chosenOpinion(opinions)!.sureness).toBeLessThan(0.5)
  })

  test('nobody’s opinion is none', () => {
    expect(chosenOpinion([])).toBeUndefined()
  })
})
