import { MEGABYTE_BYTES } from '../../miniprogram/model/file-size'
import type { InPage } from './chromium/page'
import { softened } from './compressed'
import { inChromium, photographUrl } from './in-chromium'
import { writeLine } from './lettering'
import { randomFrom } from './random'
import type { Row } from './row'
import { arranged, type Scene } from './scenes'
import { Sheet } from './sheet'

const TWELVE_MEGAPIXELS = { widthPx: 3024, heightPx: 4032 }
/** As fine as such a picture shows print. */
const DOTS_PER_MM = 12
/** From line to line: a page of print is then stored in 1.6 MB, as real ones are. */
const PITCH_MM = 7.2
const SEEDS = [1, 2]

/** A page of print with a seal, filling the frame, as a lens and a sensor give it. */
const printedPage = (seed: number): Scene => {
  const random = randomFrom(seed)
  const sheet = new Sheet(210, 297, DOTS_PER_MM, 0xf4f2ec)
  for (let y = 15; y < 282; y += PITCH_MM) {
    writeLine(sheet, random, 15, y, 120, 2.6, 0x282828)
    writeLine(sheet, random, 150, y, 45, 2.6, 0x282828)
    sheet.fill(14, y + 3.6, 182, 0.15, 0x707070)
  }
  sheet.ring(150, 230, 18, 19, 0xc01f2e)
  sheet.ring(150, 230, 0, 6, 0xc01f2e)
  const scene = arranged('desk', seed, TWELVE_MEGAPIXELS, (usual) => ({
    paper: sheet,
    pose: { ...usual.pose, fill: 0.94, tilt: 0.12 },
  }))
  return { ...scene, picture: softened(scene.picture) }
}

/** A phone's own JPEG, in percent. */
const CAMERA_QUALITY = 95

/** What a page loses on its way to the portal, beside the best that one encode can do. */
export const exportRows = async (): Promise<Row[]> => {
  const scenes = SEEDS.map(printedPage)
  const { ways, seams } = await inChromium('', async (page) => {
    const out = []
    for (const scene of scenes)
      out.push(
        await page.evaluate(
          ({ url, corners, limit }) =>
            (globalThis as unknown as { readonly inPage: InPage }).inPage.onItsWay(url, corners, limit),
          { url: photographUrl(scene, CAMERA_QUALITY), corners: scene.corners!, limit: MEGABYTE_BYTES },
        ),
      )
    const levels = []
    for (const scene of scenes)
      levels.push(
        await page.evaluate(
          ({ corners, size }) =>
            (globalThis as unknown as { readonly inPage: InPage }).inPage.seamLevels(corners, size),
          { corners: scene.corners!, size: TWELVE_MEGAPIXELS },
        ),
      )
    return { ways: out, seams: levels }
  })
  const least = (of: (way: (typeof ways)[number]) => number) => Math.min(...ways.map(of))
  return [
    { name: 'seams of the mesh, black on white (bar 1)', unit: 'of 255', value: Math.max(...seams) },
    {
      name: 'under 5 MB: the page as stored',
      unit: 'MB',
      value: least(({ straight }) => straight.storedBytes) / MEGABYTE_BYTES,
    },
    {
      name: 'under 5 MB: edge energy beside a bilinear warp of as many bytes (bar 100)',
      unit: '%',
      value: 100 * least(({ straight }) => straight.edges),
    },
    {
      name: 'under 1 MB: fill of the limit (bar 0.96, or one percent of quality more is too much)',
      unit: '',
      value: least(({ pressed }) => pressed.product.sizeBytes) / MEGABYTE_BYTES,
    },
    {
      name: 'under 1 MB: fidelity to the page (bar 42)',
      unit: 'dB',
      value: least(({ pressed }) => pressed.product.fidelity),
    },
    {
      name: 'under 1 MB: the same, encoded once at its own size',
      unit: 'dB',
      value: least(({ pressed }) => pressed.once.fidelity),
    },
    {
      name: 'under 1 MB: edge energy left (bar 90)',
      unit: '%',
      value: 100 * least(({ pressed }) => pressed.product.edges),
    },
    {
      name: 'under 1 MB: the same, encoded once at its own size',
      unit: '%',
      value: 100 * least(({ pressed }) => pressed.once.edges),
    },
  ]
}
