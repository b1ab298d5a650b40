import { captureWords as words, CORNERS_TEXT as TEXT } from '../content/capture'
import type { PlainPhoto } from '../../../model/capture-work'
import { CORNER_INDEXES, eachCorner, type CornerIndex, type Corners } from '../../../model/corners'
import type { Start } from './corner-store'

export interface CornerFacts {
  readonly photo: PlainPhoto
  readonly start: Start
  /** The corners stand anywhere, nobody saw them. */
  readonly isAnywhere: boolean
  readonly canLookAgain: boolean
  readonly corners: Corners
  readonly chosen: CornerIndex
  readonly isDragging: boolean
  readonly isUsable: boolean
  readonly areSettled: boolean
  readonly canUndo: boolean
  readonly isAtStart: boolean
  readonly isBusy: boolean
}

/** The photograph fills this much of the page; the controls need the rest. CSS lengths. */
const WIDEST = '100vw - 48px'
const TALLEST = '52vh'
/** How much larger the magnifier shows. */
const MAGNIFIED = 3
/** Half of the magnifier's side, as in corners.wxss. */
const LOUPE_HALF = '56px'

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

/** The next corner, clockwise. */
const NEXT = [1, 2, 3, 0] as const satisfies Record<CornerIndex, CornerIndex>

/** One side of the page, drawn as a thin box that is turned about its first corner. */
const sideStyle = (corners: Corners, n: CornerIndex, tall: number): string => {
  const each = eachCorner(corners)
  const [[ax, ay], [bx, by]] = [each[n], each[NEXT[n]]]
  const [dx, dy] = [bx - ax, (by - ay) * tall]
  const turn = ((Math.atan2(dy, dx) * 180) / Math.PI).toFixed(2)
  return `left:${percent(ax)};top:${percent(ay)};width:${percent(Math.hypot(dx, dy))};transform:rotate(${turn}deg)`
}

/** The photograph under the magnifier, moved so that the corner lies in its middle. */
const loupeStyle = (x: number, y: number): string =>
  [
    `width:calc(var(--stage-width) * ${MAGNIFIED})`,
    `height:calc(var(--stage-height) * ${MAGNIFIED})`,
    `left:calc(${LOUPE_HALF} - var(--stage-width) * ${(x * MAGNIFIED).toFixed(4)})`,
    `top:calc(${LOUPE_HALF} - var(--stage-height) * ${(y * MAGNIFIED).toFixed(4)})`,
  ].join(';')

const adviceOf = ({ start, isUsable, isAtStart }: CornerFacts): string => {
  if (!isUsable) return TEXT.crossed
  return isAtStart ? TEXT.starts[start] : TEXT.starts.saved
}

/** What the corner page prints while a photograph is open. Small: it is sent with every move of the finger. */
export const cornersView = (facts: CornerFacts) => {
  const { photo, corners, chosen, isDragging } = facts
  const wide = (photo.widthPx / photo.heightPx).toFixed(4)
  const tall = photo.heightPx / photo.widthPx
  const [x, y] = eachCorner(corners)[chosen]
  return {
    path: photo.path,
    stage: `--stage-width:min(calc(${WIDEST}),calc(${TALLEST} * ${wide}));--stage-height:calc(var(--stage-width) * ${tall.toFixed(4)})`,
    advice: adviceOf(facts),
    isAlert: !facts.isUsable || facts.isAnywhere,
    cutsFirst: facts.areSettled,
    handles: eachCorner(corners).map(([left, top]) => `left:${percent(left)};top:${percent(top)}`),
    sides: CORNER_INDEXES.map((n) => sideStyle(corners, n, tall)),
    chosen,
    chosenText: words.chosenCorner(TEXT.names[chosen]),
    loupe: isDragging ? { style: loupeStyle(x, y), side: x < 0.5 ? 'right' : 'left' } : null,
    canLookAgain: facts.canLookAgain && !facts.isBusy,
    canUndo: facts.canUndo && !facts.isBusy,
    canReset: !facts.isAtStart && !facts.isBusy,
    canFinish: facts.isUsable && !facts.isBusy,
    working: facts.isBusy ? TEXT.working : '',
  }
}
