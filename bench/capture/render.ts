import type { Picture } from './picture'
import { inverted, type Matrix, type Point } from './plane'
import type { Random } from './random'
import type { Sheet } from './sheet'
import { smoothNoise, type Surface } from './surfaces'

/** Something flat on the table, in millimetres of the table's plane. */
export interface Lying {
  readonly sheet: Sheet
  readonly x: number
  readonly y: number
  readonly turn: number
  /** Height of the bow in mm: the long edges arc by this much; a passport bows once per page. */
  readonly bowMm: number
  readonly bows: 1 | 2
  /** How dark and how wide the shadow beside it is. */
  readonly shadow: number
  readonly shadowMm: number
}

export interface Finger {
  readonly tip: Point
  readonly root: Point
  readonly radiusPx: number
  readonly colour: readonly [number, number, number]
}

export interface Glare {
  readonly x: number
  readonly y: number
  readonly radiusPx: number
  readonly strength: number
}

export interface Light {
  readonly exposure: number
  /** Colour of the light, about 1 per channel. */
  readonly tint: readonly [number, number, number]
  readonly slopeX: number
  readonly slopeY: number
  /** The hard-to-avoid shadow of phone and hand: share of light lost beyond a soft line. */
  readonly shade: number
  readonly shadeAngle: number
  readonly shadeAt: number
  /** Standard deviation of sensor noise, in grey levels. */
  readonly noise: number
}

export interface Still {
  readonly surface: Surface
  readonly lying: readonly Lying[]
  readonly fingers: readonly Finger[]
  readonly glares: readonly Glare[]
  readonly light: Light
  readonly toPicture: Matrix
  readonly widthPx: number
  readonly heightPx: number
}

const clamp01 = (t: number) => (t < 0 ? 0 : t > 1 ? 1 : t)

/** Distance to the outline in mm, positive inside. */
const depthInside = (sheet: Sheet, x: number, y: number) => {
  const hw = sheet.widthMm / 2
  const hh = sheet.heightMm / 2
  const r = sheet.cornerMm
  const dx = Math.abs(x - hw) - hw + r
  const dy = Math.abs(y - hh) - hh + r
  if (dx <= 0 || dy <= 0) return r - Math.max(dx, dy)
  return r - Math.hypot(dx, dy)
}

const readSheet = (sheet: Sheet, x: number, y: number, out: Float32Array) => {
  const px = Math.min(sheet.width - 1.001, Math.max(0, x * sheet.dotsPerMm - 0.5))
  const py = Math.min(sheet.height - 1.001, Math.max(0, y * sheet.dotsPerMm - 0.5))
  const [x0, y0] = [px | 0, py | 0]
  const [fx, fy] = [px - x0, py - y0]
  const at = (y0 * sheet.width + x0) * 3
  const below = at + sheet.width * 3
  const d = sheet.rgb
  for (let c = 0; c < 3; c++)
    out[c] =
      (d[at + c]! * (1 - fx) + d[at + 3 + c]! * fx) * (1 - fy) +
      (d[below + c]! * (1 - fx) + d[below + 3 + c]! * fx) * fy
}

/** A thing on the table, and the place of it that is looked at. A class: objects of one shape are read fast. */
class Laid {
  private readonly sheet: Sheet
  private readonly x: number
  private readonly y: number
  private readonly cos: number
  private readonly sin: number
  private readonly bowMm: number
  private readonly isTall: boolean
  private readonly shadow: number
  private readonly shadowMm: number
  /** In millimetres from its corner, its bow taken out. */
  private onX = 0
  private onY = 0
  private isNear = false
  /** Share of the place that it hides. */
  cover = 0

  constructor(thing: Lying) {
    this.sheet = thing.sheet
    this.x = thing.x
    this.y = thing.y
    this.cos = Math.cos(thing.turn)
    this.sin = Math.sin(thing.turn)
    this.bowMm = thing.bowMm
    // A passport bows along its height (one arc per page); a loose sheet along its width.
    this.isTall = thing.bows === 2
    this.shadow = thing.shadow
    this.shadowMm = thing.shadowMm
  }

  private bowAt(along: number): number {
    if (this.bowMm === 0) return 0
    const t = clamp01(along)
    return this.bowMm * Math.sin(Math.PI * (this.isTall ? (t * 2) % 1 : t))
  }

  /** Looks at a place of the table; `mmPerPx` softens the thing's edge by one pixel. */
  lookAt(u: number, v: number, mmPerPx: number): void {
    const { sheet, cos, sin } = this
    const [du, dv] = [u - this.x, v - this.y]
    const x = du * cos + dv * sin + sheet.widthMm / 2
    const y = -du * sin + dv * cos + sheet.heightMm / 2
    const reach = this.shadowMm + mmPerPx + this.bowMm
    this.isNear = x >= -reach && y >= -reach && x <= sheet.widthMm + reach && y <= sheet.heightMm + reach
    this.cover = 0
    if (!this.isNear) return
    this.onX = this.isTall ? x + this.bowAt(y / sheet.heightMm) : x
    this.onY = this.isTall ? y : y + this.bowAt(x / sheet.widthMm)
    this.cover = clamp01(depthInside(sheet, this.onX, this.onY) / mmPerPx + 0.5)
  }

  /** Lays it over what is already there. */
  layOver(ink: Float32Array, out: Float32Array): void {
    if (!this.isNear) return
    const { sheet, onX, onY, cover } = this
    if (cover < 1 && this.shadow > 0) {
      const dim = 1 - this.shadow * clamp01(1 + depthInside(sheet, onX - 1, onY - 1) / this.shadowMm)
      for (let c = 0; c < 3; c++) out[c] = out[c]! * dim
    }
    if (cover <= 0) return
    readSheet(sheet, onX, onY, ink)
    for (let c = 0; c < 3; c++) out[c] = out[c]! * (1 - cover) + ink[c]! * cover
  }
}

const layFinger = (finger: Finger, x: number, y: number, out: Float32Array) => {
  const [ax, ay] = [finger.root.x - finger.tip.x, finger.root.y - finger.tip.y]
  const [bx, by] = [x - finger.tip.x, y - finger.tip.y]
  const t = clamp01((ax * bx + ay * by) / (ax * ax + ay * ay))
  const [dx, dy] = [bx - t * ax, by - t * ay]
  // Most of the picture is far from a finger, and Math.hypot is slow.
  if (dx * dx + dy * dy > (finger.radiusPx + 1) ** 2) return
  const gap = finger.radiusPx - Math.hypot(dx, dy)
  const cover = clamp01(gap + 0.5)
  if (cover === 0) return
  const round = 0.7 + 0.3 * clamp01(gap / finger.radiusPx)
  for (let c = 0; c < 3; c++) out[c] = out[c]! * (1 - cover) + finger.colour[c]! * round * cover
}

/** How much light falls at a pixel. */
const lightOf = ({ light, widthPx, heightPx }: Still): ((x: number, y: number) => number) => {
  const [cos, sin] = [Math.cos(light.shadeAngle), Math.sin(light.shadeAngle)]
  return (x, y) => {
    const [nx, ny] = [x / widthPx - 0.5, y / heightPx - 0.5]
    const even = light.exposure * (1 + light.slopeX * nx + light.slopeY * ny)
    if (light.shade === 0) return even
    const along = nx * cos + ny * sin
    const wobble = 0.04 * smoothNoise(nx * 9, ny * 9, 11)
    return even * (1 - light.shade * clamp01((along - light.shadeAt + wobble) * 12 + 0.5))
  }
}

const glareAt = (glares: readonly Glare[], x: number, y: number) =>
  glares.reduce((sum, glare) => {
    const r = Math.hypot(x - glare.x, y - glare.y) / glare.radiusPx
    return r < 2 ? sum + glare.strength * Math.exp(-r * r * r * r) : sum
  }, 0)

/** Takes the photograph: table, papers, fingers, light, reflections, sensor noise. */
export const rendered = (still: Still, random: Random): Picture => {
  const { surface, fingers, glares, light, widthPx, heightPx } = still
  const tint = Float64Array.from(light.tint)
  const back = inverted(still.toPicture)
  const things = still.lying.map((thing) => new Laid(thing))
  const lightAt = lightOf(still)
  const data = new Uint8ClampedArray(widthPx * heightPx * 4)
  const [colour, ink] = [new Float32Array(3), new Float32Array(3)]
  const noise = Float32Array.from({ length: 4099 }, () => random.gaussian() * light.noise * 1.7)
  let roll = 0
  for (let py = 0; py < heightPx; py++) {
    for (let px = 0; px < widthPx; px++) {
      const x = px + 0.5
      const y = py + 0.5
      const w = back[6]! * x + back[7]! * y + back[8]!
      const u = (back[0]! * x + back[1]! * y + back[2]!) / w
      const v = (back[3]! * x + back[4]! * y + back[5]!) / w
      const mmPerPx = Math.abs((back[0]! - u * back[6]!) / w) + Math.abs((back[3]! - v * back[6]!) / w)
      // From the top down to what hides all below it: that need not be looked at.
      let lowest = things.length
      let isHidden = false
      while (lowest > 0 && !isHidden) {
        lowest -= 1
        const thing = things[lowest]!
        thing.lookAt(u, v, mmPerPx)
        isHidden = thing.cover === 1
      }
      if (!isHidden) surface(u, v, colour)
      for (let i = lowest; i < things.length; i++) things[i]!.layOver(ink, colour)
      for (const finger of fingers) layFinger(finger, x, y, colour)
      const gain = lightAt(x, y)
      const extra = glares.length > 0 ? glareAt(glares, x, y) : 0
      const at = (py * widthPx + px) * 4
      for (let c = 0; c < 3; c++) {
        roll = (roll + 1 + ((at ^ (at >> 7)) & 3)) % 4099
        data[at + c] = colour[c]! * gain * tint[c]! + extra + noise[roll]!
      }
      data[at + 3] = 255
    }
  }
  return { width: widthPx, height: heightPx, data }
}
