import { ok, type Result } from '../../../miniprogram/model/result'
import {
  BEST_QUALITY,
  sizeSearch,
  type Setting,
} from '../../../miniprogram/packages/capture/export/size-search'
import { findCorners, type CornerAnswer } from '../../../miniprogram/workers/engine/finder/find-corners'
import { onItsWay, seamLevels } from './exported'

interface Fitted {
  readonly limitBytes: number
  readonly sizeBytes: number
  readonly encodes: number
  /** One percent of quality more is over the limit. */
  readonly isBest: boolean
}

/** Runs inside Chromium's page: the engine on canvas pixels, the size search on the canvas's own JPEG encoder. */
export interface InPage {
  corners: (url: string, longSidePx: number, runs: number) => Promise<{ answer: CornerAnswer; ms: number }>
  fit: (url: string, share: number) => Promise<Fitted>
  onItsWay: typeof onItsWay
  seamLevels: typeof seamLevels
}

const drawn = async (url: string, scale: (width: number, height: number) => number) => {
  const image = await createImageBitmap(await (await fetch(url)).blob())
  const factor = scale(image.width, image.height)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.width * factor))
  canvas.height = Math.max(1, Math.round(image.height * factor))
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return { canvas, context }
}

const encoded = async (url: string, { quality, scale }: Setting): Promise<number> => {
  const { canvas } = await drawn(url, () => scale)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality))
  return blob!.size
}

const inPage: InPage = {
  onItsWay,
  seamLevels,
  corners: async (url, longSidePx, runs) => {
    const { canvas, context } = await drawn(url, (w, h) => Math.min(1, longSidePx / Math.max(w, h)))
    const picture = context.getImageData(0, 0, canvas.width, canvas.height)
    let answer = findCorners(picture)
    const times = Array.from({ length: runs }, () => {
      const before = performance.now()
      answer = findCorners(picture)
      return performance.now() - before
    })
    return { answer, ms: times.sort((a, b) => a - b)[runs >> 1]! }
  },
  // The size at best quality is known, as of every page that is stored.
  fit: async (url, share) => {
    const bestBytes = await encoded(url, { quality: BEST_QUALITY, scale: 1 })
    const limitBytes = Math.round(bestBytes * share)
    let encodes = 0
    const encode = async (
      setting: Setting,
    ): Promise<Result<{ sizeBytes: number; setting: Setting }, never>> => {
      encodes += 1
      return ok({ sizeBytes: await encoded(url, setting), setting })
    }
    const found = await sizeSearch(encode, { limitBytes, leastScale: 0.2, knownBytes: bestBytes })
    if (!found.ok) return { limitBytes, sizeBytes: 0, encodes, isBest: false }
    const { sizeBytes, setting } = found.value
    const better = { ...setting, quality: setting.quality + 0.01 }
    return { limitBytes, sizeBytes, encodes, isBest: (await encoded(url, better)) > limitBytes }
  },
}

Object.assign(globalThis, { inPage })
