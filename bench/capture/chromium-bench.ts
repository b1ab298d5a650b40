import type { Page } from '@playwright/test'
import type { InPage } from './chromium/page'
import { inChromium, photographUrl } from './in-chromium'
import { overlap } from './plane'
import { mean, median, type Row } from './row'
import { sceneOf } from './scenes'

const KINDS = ['desk', 'certificate', 'passport', 'card', 'white-on-white', 'busy'] as const

const LIMIT_SHARES = [0.75, 0.4, 0.15]

type Host = { readonly inPage: InPage }

const corners = (page: Page, url: string, longSidePx: number, runs: number) =>
  page.evaluate(
    ({ url, longSidePx, runs }) => (globalThis as unknown as Host).inPage.corners(url, longSidePx, runs),
    { url, longSidePx, runs },
  )

const fitted = (page: Page, url: string, share: number) =>
  page.evaluate(({ url, share }) => (globalThis as unknown as Host).inPage.fit(url, share), { url, share })

/** The same engine in Chromium, with and without JIT, and the size search on its own JPEG encoder. */
export const chromiumRows = async (): Promise<Row[]> => {
  const scenes = KINDS.map((kind) => sceneOf(kind, 2))
  const urls = scenes.map((scene) => photographUrl(scene, 92))
  const withJit = await inChromium('', async (page) => {
    const large = []
    const small = []
    for (const url of urls) large.push(await corners(page, url, 2000, 7))
    for (const url of urls) small.push(await corners(page, url, 576, 7))
    const files = []
    for (const url of urls.slice(0, 4))
      for (const share of LIMIT_SHARES) files.push(await fitted(page, url, share))
    return { large, small, files }
  })
  const without = await inChromium('--jitless', async (page) => {
    const answers = []
    for (const url of urls.slice(0, 4)) answers.push(await corners(page, url, 2000, 1))
    return answers
  })
  const ious = withJit.large.map(({ answer }, i) => {
    const quad = answer.kind === 'none' ? answer.guess : answer.corners
    return quad ? overlap(quad, scenes[i]!.corners!) : 0
  })
  const { files } = withJit
  return [
    { name: 'Chromium: mean IoU on six pictures', unit: '', value: mean(ious) },
    { name: 'Chromium: corners at 1 MP', unit: 'ms', value: median(withJit.large.map(({ ms }) => ms)) },
    { name: 'Chromium: corners at 640 px', unit: 'ms', value: median(withJit.small.map(({ ms }) => ms)) },
    {
      name: 'Chromium without JIT: corners at 1 MP (bar 250)',
      unit: 'ms',
      value: median(without.map(({ ms }) => ms)),
    },
    {
      name: 'file size: least fill of the limit, unless a percent of quality more is too much (bar 0.96)',
      unit: '',
      value: Math.min(
        ...files.map(({ sizeBytes, limitBytes, isBest }) => (isBest ? 1 : sizeBytes / limitBytes)),
      ),
    },
    {
      name: 'file size: most encodes (bar 5)',
      unit: '',
      value: Math.max(...files.map(({ encodes }) => encodes)),
    },
    { name: 'file size: mean encodes', unit: '', value: mean(files.map(({ encodes }) => encodes)) },
    {
      name: 'file size: above the limit (bar 0)',
      unit: `of ${files.length}`,
      value: files.filter(({ sizeBytes, limitBytes }) => sizeBytes > limitBytes).length,
    },
  ]
}
