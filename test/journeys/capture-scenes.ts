import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encode } from 'jpeg-js'
import type { Picture } from '../../bench/capture/picture'
import { passportScene } from '../../bench/capture/passports'
import { arranged, emptyScene, type Arrangement, type SceneKind } from '../../bench/capture/scenes'

/** Photographs of generated papers, by the generator that the image engine is measured on. */

const jpegOf = ({ width, height, data }: Picture): Buffer =>
  encode({ width, height, data: Buffer.from(data.buffer) }, 92).data

/** 4 megapixels, the way a phone is held: enough for A4 to be read, small enough to be made often. */
const SIZE = { widthPx: 1728, heightPx: 2304 }
export const PHOTO = { width: SIZE.widthPx, height: SIZE.heightPx }

/** An ordinary photograph of a page; `changed` asks for a defect. */
export const paperPhoto = (
  kind: SceneKind,
  seed: number,
  changed: Partial<Arrangement> = {},
  size = SIZE,
): Buffer => jpegOf(arranged(kind, seed, size, () => changed).picture)

/** The same picture taken from the other side of the table. */
const upsideDown = (picture: Picture): Picture => {
  const pixels = new Uint32Array(picture.data.slice().buffer).reverse()
  return { ...picture, data: new Uint8ClampedArray(pixels.buffer) }
}

export const upsideDownPhoto = (kind: SceneKind, seed: number): Buffer =>
  jpegOf(upsideDown(arranged(kind, seed, SIZE).picture))

/** An invented passport's data page, and the number printed on it. */
export const passportPhoto = (seed: number): { readonly photo: Buffer; readonly number: string } => {
  const { picture, lines } = passportScene(seed)
  return { photo: jpegOf(picture), number: lines[1].slice(0, 9) }
}

/** Long side over short side of that paper, as it truly is. */
export const ratioOfPaper = (kind: SceneKind, seed: number): number => {
  const { aspect } = arranged(kind, seed, { widthPx: 90, heightPx: 120 })
  return Math.max(aspect, 1 / aspect)
}

/** A table and nothing on it. */
export const emptyPhoto = (seed: number): Buffer => jpegOf(emptyScene('bare', seed, SIZE).picture)

/** Half-size colour beside full-size brightness (I420, BT.601 full range), as Chromium's fake camera reads it. */
const planes = ({ width, height, data }: Picture): Buffer => {
  const [across, down] = [width / 2, height / 2]
  const out = Buffer.alloc(width * height + 2 * across * down)
  const put = (at: number, value: number) => (out[at] = Math.max(0, Math.min(255, Math.round(value))))
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4
      const [r, g, b] = [data[from], data[from + 1], data[from + 2]]
      put(y * width + x, 16 + 0.257 * r! + 0.504 * g! + 0.098 * b!)
      if (x % 2 || y % 2) continue
      const at = width * height + (y / 2) * across + x / 2
      put(at, 128 - 0.148 * r! - 0.291 * g! + 0.439 * b!)
      put(at + across * down, 128 + 0.439 * r! - 0.368 * g! - 0.071 * b!)
    }
  return out
}

/** A film of one page lying still, for `--use-file-for-fake-video-capture`. Gives its path. */
export const filmOf = (kind: SceneKind, seed: number, isUpsideDown = false): string => {
  const scene = arranged(kind, seed, { widthPx: 960, heightPx: 1280 })
  const picture = isUpsideDown ? upsideDown(scene.picture) : scene.picture
  const header = Buffer.from(`YUV4MPEG2 W${picture.width} H${picture.height} F10:1 Ip A1:1 C420jpeg\n`)
  const frame = Buffer.concat([Buffer.from('FRAME\n'), planes(picture)])
  const folder = join(__dirname, '../../node_modules/.cache/films')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${kind}-${seed}${isUpsideDown ? '-upside-down' : ''}.y4m`)
  writeFileSync(path, Buffer.concat([header, frame, frame]))
  return path
}
