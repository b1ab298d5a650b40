import { wholePixels, type Picture, type Quad } from '../picture'
import { isWithin } from '../quad-geometry'
import { smallPicture, type SmallPicture } from './small-picture'

/** A picture that is a page from frame to frame: there are no corners to look for. */
export interface FilledPicture {
  /**
   * `photo`: taken close. `scan`: by a scanner or an app that makes paper white. `screen`: a screenshot or a drawn
   * page. Neither of the last two has light to be judged.
   */
  readonly kind: 'photo' | 'scan' | 'screen'
  /** Of all print, the share that is lost outside these corners. */
  printOutside: (corners: Quad) => number
  /**
   * How clearly light or colour changes across this outline, in natural logarithms: a printed frame has the same paper
   * on both sides.
   */
  changeAcross: (corners: Quad) => number
}

const LONG_SIDE_PX = 320
/** Side of the blocks in which the paper's colour is taken, in pixels of the small picture. */
const BLOCK = 8
/** How far in from the frame (in blocks) the paper must still be the same. */
const INWARD = 3

/** Natural logarithms. A shadow falls gently and keeps its colour; where a table begins, one of the two jumps. */
const SAME = { inwardLight: 0.3, inwardColour: 0.12, nextLight: 0.14, nextColour: 0.09 }

const LIMITS = {
  /** Share of the frame at which something else than the page shows: a finger, a ring hole, the rim of a shadow. */
  otherAtFrame: 0.1,
  /** Share of the picture that is the paper of the frame. */
  paper: 0.6,
  /** Share of that paper which is print: a wall or a table has none, keys and newspapers have more than any page. */
  ink: 0.004,
  mostInk: 0.25,
  /** Strokes of print have many shades; joints and grain have one, which is this share of them. */
  oneShade: 0.7,
  /** Of all print, what must stand on that paper; on a table the print is on the page that lies there. */
  inkOnPaper: 0.7,
  saturation: 0.32,
  level: 90,
  /** Of pairs of blocks side by side on that paper, how many may differ: wood, cloth and newsprint differ everywhere. */
  jumps: 0.028,
  /** Little print stands in places, with clean paper between; grain lies everywhere. */
  little: 0.03,
  clean: 0.45,
  scanLevel: 232,
  /** Darkest over brightest twentieth of a scan's paper. */
  scanEvenness: 0.93,
}

interface Blocks {
  readonly columns: number
  readonly rows: number
  /** Of the paper in each block: brightness, red and blue against green; natural logarithms. */
  readonly light: Float32Array
  readonly red: Float32Array
  readonly blue: Float32Array
  /** Pixels of print in each block. */
  readonly ink: Uint8Array
  /** All of them by how dark they are on their paper, in twentieths of its level. */
  readonly shades: Uint16Array
}

const PIXELS = BLOCK * BLOCK
/** Above most print on a block, below its brightest grain. */
const PAPER_RANK = 48
const INK_SHARE = 0.8
const SHADES = 20

const blocksOf = ({ width, height, planes }: SmallPicture): Blocks => {
  const [columns, rows] = [Math.floor(width / BLOCK), Math.floor(height / BLOCK)]
  const count = columns * rows
  const [light, red, blue] = [new Float32Array(count), new Float32Array(count), new Float32Array(count)]
  const ink = new Uint8Array(count)
  const shades = new Uint16Array(SHADES)
  const pixels = new Uint8Array(PIXELS)
  for (let block = 0; block < count; block++) {
    const from = Math.floor(block / columns) * BLOCK * width + (block % columns) * BLOCK
    const paper = planes.map((plane, colour) => {
      for (let i = 0; i < PIXELS; i++) pixels[i] = plane[from + (i >> 3) * width + (i & 7)]!
      pixels.sort()
      const level = pixels[PAPER_RANK]!
      if (colour === 1)
        while (ink[block]! < PIXELS && pixels[ink[block]!]! < INK_SHARE * level)
          shades[Math.floor((SHADES * pixels[ink[block]!++]!) / level)]!++
      return Math.max(4, level)
    }) as [number, number, number]
    light[block] = Math.log((paper[0] + paper[1] + paper[2]) / 3)
    red[block] = Math.log(paper[0] / paper[1])
    blue[block] = Math.log(paper[2] / paper[1])
  }
  return { columns, rows, light, red, blue, ink, shades }
}

const colourJump = ({ red, blue }: Blocks, a: number, b: number): number =>
  Math.max(Math.abs(red[a]! - red[b]!), Math.abs(blue[a]! - blue[b]!))

const isJump = (blocks: Blocks, a: number, b: number): boolean =>
  Math.abs(blocks.light[a]! - blocks.light[b]!) > SAME.nextLight || colourJump(blocks, a, b) > SAME.nextColour

/** The blocks along the frame, each with the one some way in from it. */
const frameOf = ({ columns, rows }: Blocks): [number, number][] => {
  const pairs: [number, number][] = []
  const last = (rows - 1) * columns
  for (let x = 0; x < columns; x++) {
    pairs.push([x, x + INWARD * columns], [last + x, last + x - INWARD * columns])
  }
  for (let y = 1; y < rows - 1; y++) {
    const at = y * columns
    pairs.push([at, at + INWARD], [at + columns - 1, at + columns - 1 - INWARD])
  }
  return pairs
}

/** The blocks that are reached from the frame without a jump of light or colour: 1. */
const paperFrom = (blocks: Blocks, starts: readonly number[]): Uint8Array => {
  const { columns, rows } = blocks
  const isPaper = new Uint8Array(columns * rows)
  const waiting = [...starts]
  for (const start of starts) isPaper[start] = 1
  while (waiting.length > 0) {
    const at = waiting.pop()!
    const [x, y] = [at % columns, Math.floor(at / columns)]
    const next = [
      x > 0 && at - 1,
      x < columns - 1 && at + 1,
      y > 0 && at - columns,
      y < rows - 1 && at + columns,
    ]
    for (const to of next) {
      if (to === false || isPaper[to] || isJump(blocks, at, to)) continue
      isPaper[to] = 1
      waiting.push(to)
    }
  }
  return isPaper
}

/** Share of the neighbours on the paper between which light or colour jumps after all. */
const jumpShare = (blocks: Blocks, isPaper: Uint8Array): number => {
  const { columns, rows } = blocks
  let [pairs, jumps] = [0, 0]
  for (let at = 0; at < columns * rows; at++)
    for (const to of [at % columns < columns - 1 ? at + 1 : at, at + columns]) {
      if (to === at || !isPaper[at] || !isPaper[to]) continue
      pairs++
      if (isJump(blocks, at, to)) jumps++
    }
  return jumps / Math.max(1, pairs)
}

const sortedOf = (values: Float32Array, isPaper: Uint8Array): Float32Array =>
  values.filter((_, at) => isPaper[at] === 1).sort()

/** Undefined: not one paper from frame to frame. */
const paperOf = (blocks: Blocks): 'photo' | 'scan' | undefined => {
  const frame = frameOf(blocks)
  const isOther = ([at, inside]: [number, number]) =>
    Math.abs(blocks.light[at]! - blocks.light[inside]!) > SAME.inwardLight ||
    colourJump(blocks, at, inside) > SAME.inwardColour
  const own = frame.filter((pair) => !isOther(pair)).map(([at]) => at)
  if (own.length < frame.length * (1 - LIMITS.otherAtFrame)) return undefined
  const isPaper = paperFrom(blocks, own)
  let [papers, onPaper, ink, clean] = [0, 0, 0, 0]
  for (let at = 0; at < isPaper.length; at++) {
    ink += blocks.ink[at]!
    if (!isPaper[at]) continue
    papers++
    onPaper += blocks.ink[at]!
    if (blocks.ink[at] === 0) clean++
  }
  const [light, red, blue] = [blocks.light, blocks.red, blocks.blue].map((one) => sortedOf(one, isPaper))
  const middle = papers >> 1
  const saturation = Math.max(
    Math.abs(red![middle]!),
    Math.abs(blue![middle]!),
    Math.abs(red![middle]! - blue![middle]!),
  )
  const isPage =
    papers > LIMITS.paper * isPaper.length &&
    onPaper > LIMITS.ink * papers * PIXELS &&
    onPaper < LIMITS.mostInk * papers * PIXELS &&
    Math.max(...blocks.shades) < LIMITS.oneShade * ink &&
    onPaper > LIMITS.inkOnPaper * ink &&
    (onPaper > LIMITS.little * papers * PIXELS || clean > LIMITS.clean * papers) &&
    jumpShare(blocks, isPaper) < LIMITS.jumps &&
    saturation < LIMITS.saturation &&
    light![middle]! > Math.log(LIMITS.level)
  if (!isPage) return undefined
  const twentieth = Math.floor(papers / 20)
  const isEven = light![twentieth]! - light![papers - 1 - twentieth]! > Math.log(LIMITS.scanEvenness)
  return isEven && light![middle]! > Math.log(LIMITS.scanLevel) ? 'scan' : 'photo'
}

/** Rows looked at for the gaps between a screen's lines, and in how many parts of the picture lines and gaps must be. */
const SCREEN = { rows: 320, parts: 8, least: 4, play: 2, otherPixels: 0.01 }

/** A row of one colour from side to side, but for the odd pixel. */
const isPlainRow = (pixels: Int32Array, width: number, row: number): boolean => {
  const from = row * width
  const first = pixels[from + (width >> 1)]!
  let others = 0
  for (let x = 0; x < width; x += 2) {
    const pixel = pixels[from + x]!
    if (pixel === first) continue
    const isOff = [0, 8, 16].some(
      (shift) => Math.abs(((pixel >> shift) & 255) - ((first >> shift) & 255)) > SCREEN.play,
    )
    if (isOff && ++others > (SCREEN.otherPixels * width) / 2) return false
  }
  return true
}

/** Screens leave rows of one colour between their lines, all the way down; no photograph of a page has any. */
const isScreen = (picture: Picture): boolean => {
  const pixels = wholePixels(picture)
  const { width, height } = picture
  const inPart = SCREEN.rows / SCREEN.parts
  let mixed = 0
  for (let part = 0; part < SCREEN.parts; part++) {
    let plain = 0
    for (let n = 0; n < inPart; n++) {
      const row = Math.floor(((part * inPart + n + 0.5) * height) / SCREEN.rows)
      if (isPlainRow(pixels, width, row)) plain++
    }
    if (plain > 2 && plain < inPart - 2) mixed++
  }
  return mixed >= SCREEN.least
}

const printOutside = ({ columns, ink }: Blocks, pxPerBlock: number, corners: Quad): number => {
  let [all, outside] = [0, 0]
  ink.forEach((count, block) => {
    const [x, y] = [block % columns, Math.floor(block / columns)].map((at) => (at + 0.5) * pxPerBlock)
    all += count
    if (!isWithin(corners, x!, y!)) outside += count
  })
  return outside / Math.max(1, all)
}

/** Places looked at along each side, and how far from it on either hand, in blocks. */
const ACROSS = { places: 16, reach: 1.4 }

/** The third largest change of the four sides: one may lie at the frame, where there is nothing beyond. */
const changeAcross = (blocks: Blocks, pxPerBlock: number, corners: Quad): number => {
  const { columns, rows, light, red, blue } = blocks
  const blockAt = (x: number, y: number) => {
    const [column, row] = [Math.floor(x / pxPerBlock), Math.floor(y / pxPerBlock)]
    return column < 0 || row < 0 || column >= columns || row >= rows ? undefined : row * columns + column
  }
  const sides = corners.map((from, n) => {
    const to = corners[(n + 1) % 4]!
    const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y))
    const reach = ACROSS.reach * pxPerBlock
    const [outX, outY] = [((to.y - from.y) * reach) / length, ((from.x - to.x) * reach) / length]
    const changes: number[][] = [[], [], []]
    for (let i = 0; i < ACROSS.places; i++) {
      const share = 0.1 + (0.8 * (i + 0.5)) / ACROSS.places
      const [x, y] = [from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)]
      const [outside, inside] = [blockAt(x + outX, y + outY), blockAt(x - outX, y - outY)]
      if (outside === undefined || inside === undefined) continue
      ;[light, red, blue].forEach((one, k) => changes[k]!.push(one[outside]! - one[inside]!))
    }
    const typical = changes.map((list) => Math.abs(list.sort((a, b) => a - b)[list.length >> 1] ?? 0))
    return Math.max(...typical)
  })
  return sides.sort((a, b) => b - a)[2]!
}

/** What the picture is when a page fills it to its frame; undefined where a table or nothing but a surface is seen. */
export const filledPicture = (picture: Picture): FilledPicture | undefined => {
  const small = smallPicture(picture, LONG_SIDE_PX)
  if (Math.min(small.width, small.height) < 8 * BLOCK) return undefined
  const blocks = blocksOf(small)
  const hasPrint = blocks.ink.reduce((sum, count) => sum + count, 0) > LIMITS.ink * blocks.ink.length * PIXELS
  const kind = paperOf(blocks) ?? (hasPrint && isScreen(picture) ? 'screen' : undefined)
  return (
    kind && {
      kind,
      printOutside: (corners) => printOutside(blocks, BLOCK * small.scale, corners),
      changeAcross: (corners) => changeAcross(blocks, BLOCK * small.scale, corners),
    }
  )
}
