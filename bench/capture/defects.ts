import type { Picture } from './picture'
import { randomFrom, type Random } from './random'
import {
  arranged,
  ONE_MEGAPIXEL,
  type Arrangement,
  type FrameSize,
  type Scene,
  type SceneKind,
} from './scenes'

export const DEFECTS = [
  'defocus',
  'motion',
  'glare',
  'dark',
  'uneven-light',
  'grey-copy',
  'cut-off',
  'empty-page',
  'far-away',
  'screen',
] as const
export type Defect = (typeof DEFECTS)[number]

/** Averages along a short line: a hand that moved while the shutter was open. */
const smeared = (picture: Picture, dx: number, dy: number, taps: number): Picture => {
  const { width, height, data } = picture
  const out = new Uint8ClampedArray(data.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let c = 0; c < 4; c++) {
        let sum = 0
        for (let i = 0; i < taps; i++) {
          const px = Math.min(width - 1, Math.max(0, x + Math.round((i - (taps - 1) / 2) * dx)))
          const py = Math.min(height - 1, Math.max(0, y + Math.round((i - (taps - 1) / 2) * dy)))
          sum += data[(py * width + px) * 4 + c]!
        }
        out[(y * width + x) * 4 + c] = sum / taps
      }
  return { width, height, data: out }
}

const clamped = (value: number) => Math.max(0, Math.min(255, value))

/**
 * A page shown on a screen: red, green and blue dots beside each other and rows between them, sampled by the
 * camera's own pixels (which makes the moiré), colour kept at half resolution as cameras store it.
 */
const screened = ({ width, height, data }: Picture, random: Random): Picture => {
  const out = new Uint8ClampedArray(data)
  const [pitch, turn] = [random.between(1.2, 4.5), random.gaussian() * 0.3]
  const [depth, rows, drift] = [random.between(0.03, 0.12), random.between(0, 0.05), random.gaussian() * 1e-4]
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [u, v] = [x * cos + y * sin, y * cos - x * sin]
      const across = (2 * Math.PI * u * (1 + drift * u)) / pitch
      const down = rows * Math.cos((2 * Math.PI * v) / pitch)
      for (let c = 0; c < 3; c++) {
        const at = (y * width + x) * 4 + c
        out[at] = data[at]! * (1 + depth * Math.cos(across + (c * 2 * Math.PI) / 3) + down)
      }
    }
  for (let y = 0; y + 1 < height; y += 2)
    for (let x = 0; x + 1 < width; x += 2) {
      const cells = [0, 1, width, width + 1].map((step) => (y * width + x + step) * 4)
      const lumas = cells.map((at) => 0.299 * out[at]! + 0.587 * out[at + 1]! + 0.114 * out[at + 2]!)
      for (const c of [0, 1, 2]) {
        const colour = cells.reduce((sum, at, i) => sum + (out[at + c]! - lumas[i]!) / 4, 0)
        cells.forEach((at, i) => (out[at + c] = clamped(lumas[i]! + colour)))
      }
    }
  return { width, height, data: out }
}

/** Three box passes both ways are close to a lens that is out of focus. */
const defocused = (picture: Picture, boxPx: number): Picture => {
  let out = picture
  for (let pass = 0; pass < 2; pass++) out = smeared(smeared(out, 1, 0, boxPx), 0, 1, boxPx)
  return out
}

const ARRANGED: Partial<Record<Defect, (usual: Arrangement) => Partial<Arrangement>>> = {
  glare: () => ({ glare: 190 }),
  dark: (usual) => ({ light: { ...usual.light, exposure: 0.22, noise: 6 } }),
  'uneven-light': (usual) => ({ light: { ...usual.light, shade: 0.6, shadeAngle: 0.7, shadeAt: 0.02 } }),
  'grey-copy': () => ({ isGreyCopy: true }),
  'cut-off': (usual) => ({ pose: { ...usual.pose, fill: 0.92, shiftX: 2.6, shiftY: 0 } }),
  'empty-page': () => ({ isBlank: true }),
  'far-away': (usual) => ({ pose: { ...usual.pose, fill: 0.3 } }),
}

/** An ordinary page on an ordinary table, as it should be: what every check must let pass. */
export const goodScene = (kind: SceneKind, seed: number, size: FrameSize = ONE_MEGAPIXEL): Scene =>
  arranged(kind, seed, size, wellFramed)

const wellFramed = (usual: Arrangement): Partial<Arrangement> => ({
  pose: { ...usual.pose, fill: Math.max(0.85, usual.pose.fill) },
})

/** The same photograph with one thing wrong. */
export const defectiveScene = (
  kind: SceneKind,
  seed: number,
  defect: Defect,
  size: FrameSize = ONE_MEGAPIXEL,
): Scene => {
  const scene = arranged(kind, seed, size, (usual) => {
    const framed = { ...usual, ...wellFramed(usual) }
    return { ...wellFramed(usual), ...ARRANGED[defect]?.(framed) }
  })
  const random = randomFrom(seed + 71)
  if (defect === 'defocus') return { ...scene, picture: defocused(scene.picture, random.pick([3, 5, 5])) }
  if (defect === 'screen') return { ...scene, picture: screened(scene.picture, random) }
  if (defect !== 'motion') return scene
  const angle = random.between(0, Math.PI)
  const taps = random.integer(7, 13)
  return { ...scene, picture: smeared(scene.picture, Math.cos(angle), Math.sin(angle), taps) }
}
