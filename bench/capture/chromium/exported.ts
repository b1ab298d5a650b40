import type { PhotoPage } from '../../../miniprogram/model/application'
import type { Problem } from '../../../miniprogram/model/problem'
import { failed, ok, type Result } from '../../../miniprogram/model/result'
import type { EncodedPicture, PaintedSheet, Sheet } from '../../../miniprogram/model/sheet'
import { exportMaterial } from '../../../miniprogram/packages/capture/export/export-material'
import { BEST_QUALITY } from '../../../miniprogram/packages/capture/export/size-search'
import { drawMesh } from '../../../miniprogram/packages/capture/platform/mesh-drawing'
import type { Pen } from '../../../miniprogram/platform/drawing'
import type { Quad } from '../../../miniprogram/workers/engine/picture'
import { straightened, straightPlan } from '../../../miniprogram/workers/engine/straighten/straighten'

const JPEG = 'image/jpeg'

const canvasOf = (width: number, height: number) => {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  context.imageSmoothingQuality = 'high' // platform/drawing.ts
  return { canvas, context }
}

const pressed = (canvas: HTMLCanvasElement, quality: number): Promise<Blob> =>
  new Promise((done) => canvas.toBlob((blob) => done(blob!), JPEG, quality))

const opened = async (jpeg: Blob): Promise<ImageData> => {
  const image = await createImageBitmap(jpeg)
  const { context } = canvasOf(image.width, image.height)
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, image.width, image.height)
}

const drawn = (pixels: ImageData): HTMLCanvasElement => {
  const { canvas, context } = canvasOf(pixels.width, pixels.height)
  context.putImageData(pixels, 0, 0)
  return canvas
}

/** One encode at the picture's own size: of all whole percents up to the product's best the highest that fits. */
const encodedOnce = async (pixels: ImageData, mostBytes: number): Promise<Blob> => {
  const canvas = drawn(pixels)
  let [low, high] = [1, Math.round(BEST_QUALITY * 100)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((await pressed(canvas, middle / 100)).size <= mostBytes) low = middle
    else high = middle - 1
  }
  return pressed(canvas, low / 100)
}

const brightness = ({ data }: ImageData, pixel: number): number =>
  0.299 * data[pixel * 4]! + 0.587 * data[pixel * 4 + 1]! + 0.114 * data[pixel * 4 + 2]!

/** Mean square of the steps of brightness to the next pixel, across and down: what blurring takes away first. */
const edgeEnergy = (picture: ImageData): number => {
  const { width, height } = picture
  let sum = 0
  for (let y = 0; y < height - 1; y++)
    for (let x = 0; x < width - 1; x++) {
      const at = y * width + x
      const here = brightness(picture, at)
      sum += (brightness(picture, at + 1) - here) ** 2 + (brightness(picture, at + width) - here) ** 2
    }
  return sum / ((width - 1) * (height - 1))
}

/** The picture in another's size, as whoever lays one upon the other sees it. */
const inSizeOf = (picture: ImageData, { width, height }: ImageData): ImageData => {
  if (picture.width === width && picture.height === height) return picture
  const { context } = canvasOf(width, height)
  context.drawImage(drawn(picture), 0, 0, width, height)
  return context.getImageData(0, 0, width, height)
}

/** Peak signal to noise over red, green and blue, in dB. */
const fidelity = (picture: ImageData, page: ImageData): number => {
  let sum = 0
  for (let at = 0; at < page.data.length; at++)
    if (at % 4 !== 3) sum += (picture.data[at]! - page.data[at]!) ** 2
  return 10 * Math.log10(255 ** 2 / Math.max(1e-9, sum / (page.data.length * 0.75)))
}

interface Measured {
  readonly sizeBytes: number
  /** To the page before it was pressed, dB. */
  readonly fidelity: number
  /** Of the page's own. */
  readonly edges: number
}

const measured = async (jpeg: Blob, page: ImageData): Promise<Measured> => {
  const picture = inSizeOf(await opened(jpeg), page)
  return {
    sizeBytes: jpeg.size,
    fidelity: fidelity(picture, page),
    edges: edgeEnergy(picture) / edgeEnergy(page),
  }
}

/** The product's own way from a page that is stored to the file of the portal, on this browser's canvas. */
const exported = async (stored: Blob, { width, height }: ImageData, limitBytes: number): Promise<Blob> => {
  const files = new Map([['stored', stored]])
  const page: PhotoPage = {
    id: '0',
    kind: 'photo',
    format: 'jpeg',
    material: 'degree-certificate',
    takenOn: '2026-01-01' as PhotoPage['takenOn'],
    sizeBytes: stored.size,
    widthPx: width,
    heightPx: height,
    quarterTurns: 0,
  }
  const paintedSheet = ({ widthPx, heightPx, layers }: Sheet): PaintedSheet => {
    const { canvas, context } = canvasOf(widthPx, heightPx)
    const painted = Promise.all(
      layers.map(async (layer) => {
        const image = await createImageBitmap(files.get(layer.path)!)
        context.drawImage(image, layer.xPx, layer.yPx, layer.widthPx, layer.heightPx)
      }),
    )
    const encode = async (quality: number): Promise<Result<EncodedPicture, Problem>> => {
      await painted
      const path = `${files.size}`
      const file = await pressed(canvas, quality)
      files.set(path, file)
      return ok({ path, widthPx, heightPx, sizeBytes: file.size })
    }
    return { encode, release: () => undefined }
  }
  const unused = () => Promise.resolve(failed({ kind: 'memory-short' } as const))
  const made = await exportMaterial(
    {
      pages: [page],
      delivery: 'jpeg-each',
      limitBytes: { jpeg: limitBytes, pdf: limitBytes },
      baseName: 'a',
    },
    {
      open: () => Promise.resolve(ok('stored')),
      onProgress: () => undefined,
      isStopped: () => false,
      phone: {
        paintedSheet,
        readFile: unused,
        writePlain: unused,
        deletePlain: () => Promise.resolve(ok(undefined)),
      },
    },
  )
  if (!made.ok) throw new Error(made.problem.kind)
  return files.get(made.value[0]!.path)!
}

export interface ExportMeasures {
  readonly product: Measured
  /** The same page encoded once at its own size within the same limit. */
  readonly once: Measured
}

export interface StraightMeasures {
  readonly storedBytes: number
  /** Edge energy of the stored page, of the one a bilinear warp makes in as many bytes. */
  readonly edges: number
}

/** How far white shines through a black picture drawn through a mesh, in grey levels: seams between its triangles. */
export const seamLevels = (
  corners: Quad,
  photo: { readonly widthPx: number; readonly heightPx: number },
): number => {
  const plan = straightPlan(corners, photo, 'a4', 1600)!
  const { canvas: black, context: pen } = canvasOf(photo.widthPx, photo.heightPx)
  pen.fillRect(0, 0, photo.widthPx, photo.heightPx)
  const { context } = canvasOf(plan.widthPx, plan.heightPx)
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, plan.widthPx, plan.heightPx)
  drawMesh(context as unknown as Pen, () => context.drawImage(black, 0, 0), plan.mesh)
  const { data } = context.getImageData(2, 2, plan.widthPx - 4, plan.heightPx - 4)
  return data.reduce((most, value, at) => (at % 4 === 3 ? most : Math.max(most, value)), 0)
}

/** A photograph on the product's way: straightened and encoded by the canvas, then pressed for the portal. */
export const onItsWay = async (
  url: string,
  corners: Quad,
  limitBytes: number,
): Promise<{ readonly straight: StraightMeasures; readonly pressed: ExportMeasures }> => {
  const image = await createImageBitmap(await (await fetch(url)).blob())
  const photo = { widthPx: image.width, heightPx: image.height }
  const plan = straightPlan(corners, photo, 'a4')!
  const { canvas, context } = canvasOf(plan.widthPx, plan.heightPx)
  drawMesh(context as unknown as Pen, () => context.drawImage(image, 0, 0), plan.mesh)
  const stored = await pressed(canvas, BEST_QUALITY)
  const page = await opened(stored)
  const { context: whole } = canvasOf(image.width, image.height)
  whole.drawImage(image, 0, 0)
  const source = whole.getImageData(0, 0, image.width, image.height)
  const { width, height, data } = straightened(source, corners, page.width, page.height)
  const bilinear = new ImageData(new Uint8ClampedArray(data), width, height)
  const beside = await opened(await encodedOnce(bilinear, stored.size))
  return {
    straight: { storedBytes: stored.size, edges: edgeEnergy(page) / edgeEnergy(beside) },
    pressed: {
      product: await measured(await exported(stored, page, limitBytes), page),
      once: await measured(await encodedOnce(page, limitBytes), page),
    },
  }
}
