import { textLines } from './text-lines'

/** What is written in the picture. */
export interface WrittenList {
  readonly title: string
  readonly subtitle: string
  readonly groups: readonly {
    readonly label: string
    readonly rows: readonly { readonly name: string; readonly limit: string }[]
  }[]
  readonly foot: string
}

/** The text sizes in pixels of the picture, and how much of a line each takes. */
const STYLES = {
  title: { sizePx: 60, weight: 600, linePx: 84 },
  subtitle: { sizePx: 36, weight: 400, linePx: 54 },
  label: { sizePx: 42, weight: 600, linePx: 60 },
  name: { sizePx: 40, weight: 400, linePx: 58 },
  limit: { sizePx: 32, weight: 400, linePx: 48 },
  foot: { sizePx: 28, weight: 400, linePx: 44 },
} as const

export type TextStyle = keyof typeof STYLES

export const fontOf = (style: TextStyle): string =>
  `${STYLES[style].weight} ${STYLES[style].sizePx}px sans-serif`

/** As wide as phones show without making it smaller or larger by much. */
export const WIDTH_PX = 1080
/** Three screens: longer ones are made smaller by chats until nothing can be read. */
export const MOST_HEIGHT_PX = 3240
const MARGIN_PX = 72
const BOX_PX = 36
const INDENT_PX = BOX_PX + 28
const TEXT_WIDTH_PX = WIDTH_PX - 2 * MARGIN_PX
const GROUP_GAP_PX = 48
const ROW_GAP_PX = 28

export type DrawnMark =
  | {
      readonly kind: 'text'
      readonly style: TextStyle
      readonly text: string
      readonly xPx: number
      readonly baselinePx: number
    }
  | { readonly kind: 'box'; readonly xPx: number; readonly yPx: number; readonly sidePx: number }

export interface PicturePage {
  readonly heightPx: number
  readonly marks: readonly DrawnMark[]
}

/** A part that stands on one page, its marks counted from its own top. */
interface Block {
  readonly gapPx: number
  readonly heightPx: number
  readonly marks: readonly DrawnMark[]
}

type WidthOf = (text: string, style: TextStyle) => number

const written = (text: string, style: TextStyle, widthOf: WidthOf, indentPx = 0, topPx = 0): Block => {
  const { linePx, sizePx } = STYLES[style]
  const lines = textLines(text, TEXT_WIDTH_PX - indentPx, (part) => widthOf(part, style))
  return {
    gapPx: 0,
    heightPx: lines.length * linePx,
    marks: lines.map((line, at) => ({
      kind: 'text',
      style,
      text: line,
      xPx: MARGIN_PX + indentPx,
      // Chinese characters reach about 0.12 of their size below the baseline.
      baselinePx: topPx + at * linePx + (linePx + sizePx) / 2 - sizePx * 0.12,
    })),
  }
}

const below = (upper: Block, text: string, style: TextStyle, widthOf: WidthOf, indentPx = 0): Block => {
  const lower = written(text, style, widthOf, indentPx, upper.heightPx)
  return {
    ...upper,
    heightPx: upper.heightPx + lower.heightPx,
    marks: [...upper.marks, ...lower.marks],
  }
}

const rowBlock = ({ name, limit }: { name: string; limit: string }, widthOf: WidthOf): Block => {
  const both = below(written(name, 'name', widthOf, INDENT_PX), limit, 'limit', widthOf, INDENT_PX)
  const yPx = (STYLES.name.linePx - BOX_PX) / 2
  return {
    ...both,
    gapPx: ROW_GAP_PX,
    marks: [{ kind: 'box', xPx: MARGIN_PX, yPx, sidePx: BOX_PX }, ...both.marks],
  }
}

/** A block set below another: the name of a group never stands alone at the end of a page. */
const joined = (upper: Block, lower: Block): Block => {
  const topPx = upper.heightPx + lower.gapPx
  return {
    gapPx: upper.gapPx,
    heightPx: topPx + lower.heightPx,
    marks: [...upper.marks, ...lower.marks.map((mark) => lowered(mark, topPx))],
  }
}

const lowered = (mark: DrawnMark, byPx: number): DrawnMark =>
  mark.kind === 'text' ? { ...mark, baselinePx: mark.baselinePx + byPx } : { ...mark, yPx: mark.yPx + byPx }

const groupBlocks = ({ label, rows }: WrittenList['groups'][number], widthOf: WidthOf): readonly Block[] => {
  const [first, ...others] = rows.map((row) => rowBlock(row, widthOf))
  const head = { ...written(label, 'label', widthOf), gapPx: GROUP_GAP_PX }
  return [first ? joined(head, first) : head, ...others]
}

/** The list on one page or more, each block whole. */
export const listLayout = (list: WrittenList, widthOf: WidthOf): readonly PicturePage[] => {
  const head = below(written(list.title, 'title', widthOf), list.subtitle, 'subtitle', widthOf)
  const foot = { ...written(list.foot, 'foot', widthOf), gapPx: GROUP_GAP_PX }
  const pages: Block[] = []
  for (const block of [head, ...list.groups.flatMap((group) => groupBlocks(group, widthOf)), foot]) {
    const page = pages[pages.length - 1]
    const next = page && joined(page, block)
    if (next && next.heightPx <= MOST_HEIGHT_PX - 2 * MARGIN_PX) pages[pages.length - 1] = next
    else pages.push(block)
  }
  return pages.map(({ heightPx, marks }) => ({
    heightPx: Math.ceil(heightPx) + 2 * MARGIN_PX,
    marks: marks.map((mark) => lowered(mark, MARGIN_PX)),
  }))
}
