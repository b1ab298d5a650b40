import { handheldPose, photographed } from './camera'
import { writeLine } from './lettering'
import type { Picture } from './picture'
import type { Quad } from './plane'
import { randomFrom } from './random'
import { rendered } from './render'
import { ONE_MEGAPIXEL } from './scenes'
import { Sheet } from './sheet'
import { anySurface } from './surfaces'

/** One page of a transcript: pages of one `form` share head, columns and line spacing, and differ in what is filled in. */
const filledForm = (form: number, page: number): Sheet => {
  const [printed, filled] = [randomFrom(form), randomFrom(page * 31 + form)]
  const sheet = new Sheet(210, 297, 4, 0xf8f7f4)
  const pitch = printed.between(6, 9)
  sheet.fill(20, 12, 30, 10, 0x204080)
  writeLine(sheet, printed, 60, 14, 110, 8, 0x222222)
  for (let row = 0; row < Math.floor(220 / pitch); row++) {
    const y = 40 + row * pitch
    writeLine(sheet, filled, 22, y, filled.between(40, 95), pitch * 0.45, 0x303030)
    writeLine(sheet, filled, 130, y, filled.between(10, 25), pitch * 0.45, 0x303030)
    writeLine(sheet, filled, 165, y, 12, pitch * 0.45, 0x303030)
    if (form % 2) sheet.fill(20, y + pitch * 0.7, 170, 0.3, 0x404040)
  }
  return sheet
}

/** A photograph of it; its corners are off by about a pixel, as found corners are. */
export const photographedForm = (
  form: number,
  page: number,
  time: number,
): { readonly picture: Picture; readonly corners: Quad } => {
  const random = randomFrom(form * 100 + page * 10 + time)
  const surface = anySurface(random)
  const sheet = filledForm(form, page)
  const { widthPx, heightPx } = ONE_MEGAPIXEL
  const pose = handheldPose(random, 0.9, true)
  const { toPicture, corners } = photographed(pose, sheet.widthMm, sheet.heightMm, widthPx, heightPx)
  const light = {
    exposure: random.between(0.8, 1),
    tint: [1, 1, 1] as const,
    slopeX: random.between(-0.2, 0.2),
    slopeY: random.between(-0.2, 0.2),
    shade: random.chance(0.3) ? 0.3 : 0,
    shadeAngle: random.between(0, 6),
    shadeAt: 0,
    noise: 3,
  }
  const lying = [{ sheet, x: 0, y: 0, turn: 0, bowMm: 0, bows: 1 as const, shadow: 0.2, shadowMm: 4 }]
  const still = { surface, lying, fingers: [], glares: [], light, toPicture, widthPx, heightPx }
  const off = () => random.gaussian() * 2
  return {
    picture: rendered(still, random),
    corners: corners.map(({ x, y }) => ({ x: x + off(), y: y + off() })) as unknown as Quad,
  }
}
