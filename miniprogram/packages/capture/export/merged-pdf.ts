import type { PhotoPage } from '../../../model/application'
import type { ExportJob, MadeFile } from '../../../model/capture-work'
import type { Attempt } from '../../../model/problem'
import { failed, ok } from '../../../model/result'
import { leastScale } from '../../../rules/least-scale'
import { fileName, isPhoto, pageSheet, STOPPED, type PhoneTools } from './export-parts'
import { fitSheet } from './fit-sheet'
import { pdfOf, pdfOverheadBytes, type PdfImage } from './pdf-writer'
import { SIDE_POWER } from './size-search'

/** Undefined: the student stopped it. */
type Page = Attempt<PdfImage | undefined>

/** The page as it lies on the phone, not a byte touched; the PDF turns it. */
const untouchedPage = async (page: PhotoPage, tools: PhoneTools): Page => {
  const path = await tools.open(page)
  if (!path.ok) return path
  const jpeg = await tools.phone.readFile(path.value)
  return jpeg.ok ? ok({ jpeg: jpeg.value, quarterTurns: page.quarterTurns }) : jpeg
}

/** The page pressed into its share of the file, turned while it is drawn. */
const pressedPage = async (page: PhotoPage, shareBytes: number, tools: PhoneTools): Page => {
  const path = await tools.open(page)
  if (!path.ok) return path
  const bounds = { limitBytes: shareBytes, leastScale: leastScale(page), knownBytes: page.sizeBytes }
  const fitted = await fitSheet(pageSheet(page, path.value), bounds, tools)
  if (!fitted.ok) return fitted
  if (!fitted.value) return ok(undefined)
  const jpeg = await tools.phone.readFile(fitted.value.path)
  void tools.phone.deletePlain(fitted.value.path)
  return jpeg.ok ? ok({ jpeg: jpeg.value, quarterTurns: 0 }) : jpeg
}

/** About what the page weighs where it can just be read, in no unit: pages of few pixels give up fewer. */
const leastWeight = (page: PhotoPage): number => page.sizeBytes * leastScale(page) ** SIDE_POWER

/**
 * The pages within `roomBytes`. When they do not fit as they are, each gets a share by what it needs to be read, and what
 * one leaves over goes to those after it. One decoded page at a time is in memory.
 */
const pagesWithin = async (
  pages: readonly PhotoPage[],
  roomBytes: number,
  tools: PhoneTools,
): Attempt<readonly PdfImage[]> => {
  let room = roomBytes
  let waiting = pages.reduce((sum, page) => sum + leastWeight(page), 0)
  const fits = pages.reduce((sum, page) => sum + page.sizeBytes, 0) <= room
  const images: PdfImage[] = []
  for (const [index, page] of pages.entries()) {
    if (tools.isStopped()) return ok([])
    tools.onProgress(index, pages.length)
    const share = Math.floor((room * leastWeight(page)) / waiting)
    const image =
      fits || page.sizeBytes <= share
        ? await untouchedPage(page, tools)
        : await pressedPage(page, share, tools)
    if (!image.ok) return image
    if (!image.value) return ok([])
    images.push(image.value)
    room -= image.value.jpeg.length
    waiting -= leastWeight(page)
  }
  return ok(images)
}

/** One PDF of all pages. */
export const mergedPdf = async (job: ExportJob, tools: PhoneTools): Attempt<readonly MadeFile[]> => {
  const pages = job.pages.filter(isPhoto)
  const limitBytes = job.limitBytes.pdf
  const images = await pagesWithin(pages, limitBytes - pdfOverheadBytes(pages.length), tools)
  if (!images.ok)
    return images.problem.kind === 'cannot-fit-limit' ? failed({ ...images.problem, limitBytes }) : images
  if (images.value.length === 0) return STOPPED
  const bytes = pdfOf(images.value)
  const name = fileName(job.baseName, 'pdf')
  const path = await tools.phone.writePlain(name, bytes)
  if (!path.ok) return path
  return ok([{ name, path: path.value, format: 'pdf', pages: pages.length, sizeBytes: bytes.length }])
}
