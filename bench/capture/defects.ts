import type { Picture } from './picture'
import { randomFrom } from './random'
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
  if (defect !== 'motion') return scene
  const angle = random.between(0, Math.PI)
  const taps = random.integer(7, 13)
  return { ...scene, picture: smeared(scene.picture, Math.cos(angle), Math.sin(angle), taps) }
}
