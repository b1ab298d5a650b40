import type { Random } from './random'

/** A flat document before it is photographed: 8-bit RGB at a fixed number of dots per millimetre. */
export class Sheet {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array

  constructor(
    readonly widthMm: number,
    readonly heightMm: number,
    readonly dotsPerMm: number,
    paper: number,
    readonly cornerMm = 0,
  ) {
    this.width = Math.round(widthMm * dotsPerMm)
    this.height = Math.round(heightMm * dotsPerMm)
    this.rgb = new Uint8Array(this.width * this.height * 3)
    this.fill(0, 0, widthMm, heightMm, paper)
  }

  /** Ink is 0xRRGGBB. */
  set(x: number, y: number, ink: number): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return
    const at = (y * this.width + x) * 3
    this.rgb[at] = ink >> 16
    this.rgb[at + 1] = (ink >> 8) & 255
    this.rgb[at + 2] = ink & 255
  }

  fill(xMm: number, yMm: number, widthMm: number, heightMm: number, ink: number): void {
    const d = this.dotsPerMm
    const [x0, y0] = [Math.round(xMm * d), Math.round(yMm * d)]
    const [x1, y1] = [
      Math.max(x0 + 1, Math.round((xMm + widthMm) * d)),
      Math.max(y0 + 1, Math.round((yMm + heightMm) * d)),
    ]
    const [left, right] = [Math.max(0, x0), Math.min(this.width, x1)]
    const [top, bottom] = [Math.max(0, y0), Math.min(this.height, y1)]
    if (right <= left || bottom <= top) return
    for (let x = left; x < right; x++) this.set(x, top, ink)
    const [from, to] = [(top * this.width + left) * 3, (top * this.width + right) * 3]
    for (let y = top + 1; y < bottom; y++) this.rgb.copyWithin(from + (y - top) * this.width * 3, from, to)
  }

  frame(insetMm: number, thickMm: number, ink: number): void {
    const [w, h] = [this.widthMm - 2 * insetMm, this.heightMm - 2 * insetMm]
    this.fill(insetMm, insetMm, w, thickMm, ink)
    this.fill(insetMm, insetMm + h - thickMm, w, thickMm, ink)
    this.fill(insetMm, insetMm, thickMm, h, ink)
    this.fill(insetMm + w - thickMm, insetMm, thickMm, h, ink)
  }

  /** Everything whose distance to the centre lies between the two radii. */
  ring(xMm: number, yMm: number, innerMm: number, outerMm: number, ink: number): void {
    const d = this.dotsPerMm
    const reach = Math.ceil(outerMm * d)
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++) {
        const r = Math.hypot(dx, dy) / d
        if (r >= innerMm && r <= outerMm) this.set(Math.round(xMm * d) + dx, Math.round(yMm * d) + dy, ink)
      }
  }

  /** Unfolded again: each part lies at its own angle to the light, with a line where it was folded. */
  crease(folds: number, random: Random): void {
    const isAcross = random.chance(0.8)
    const parts = Array.from({ length: folds + 1 }, () => random.between(0.9, 1.06))
    for (let y = 0; y < this.height; y++)
      for (let x = 0; x < this.width; x++) {
        const place = ((isAcross ? y / this.height : x / this.width) * (folds + 1)) % (folds + 1)
        const part = Math.floor(place)
        const isLine = part > 0 && place - part < 0.006
        const at = (y * this.width + x) * 3
        for (let c = 0; c < 3; c++)
          this.rgb[at + c] = Math.min(255, this.rgb[at + c]! * (isLine ? 0.82 : parts[part]!))
      }
  }

  /** Printed on coloured paper: each channel (of 0xRRGGBB) reflects that share of what white paper does. */
  colour(paper: number): void {
    for (let at = 0; at < this.rgb.length; at++)
      this.rgb[at] = (this.rgb[at]! * ((paper >> (16 - 8 * (at % 3))) & 255)) / 255
  }

  /** What a copying machine without colour makes of it. */
  turnGrey(): void {
    for (let at = 0; at < this.rgb.length; at += 3) {
      const grey = 0.3 * this.rgb[at]! + 0.59 * this.rgb[at + 1]! + 0.11 * this.rgb[at + 2]!
      this.rgb.fill(grey, at, at + 3)
    }
  }
}
