import type { QuarterTurns } from '../../../model/application'
import { bytesOfText, joinedBytes } from '../../../model/bytes'
import { jpegFacts } from '../files/jpeg-facts'

/** One page of the PDF: a JPEG whose bytes go in unchanged, turned by the page's own matrix. */
export interface PdfImage {
  readonly jpeg: Uint8Array
  readonly quarterTurns: QuarterTurns
}

/** A4 in PDF points (1/72 inch): pages are as long as A4 at most and keep the picture's shape. */
const A4_SHORT_PT = 595
const A4_LONG_PT = 842

/** At most this much is added to the bytes of the pictures (ISO 32000 wants 20 bytes per object in the table). */
export const pdfOverheadBytes = (pages: number): number => 600 + 400 * pages

/** The page's size in points: inside A4, upright or across. */
export const pageSizePt = (widthPx: number, heightPx: number): { widthPt: number; heightPt: number } => {
  const [maxWidth, maxHeight] = widthPx > heightPx ? [A4_LONG_PT, A4_SHORT_PT] : [A4_SHORT_PT, A4_LONG_PT]
  const scale = Math.min(maxWidth / widthPx, maxHeight / heightPx)
  const points = (px: number) => Math.max(1, Math.round(px * scale))
  return { widthPt: points(widthPx), heightPt: points(heightPx) }
}

/** Maps PDF's unit square onto the page, turned clockwise (ISO 32000-1 §8.3.3: six numbers, origin bottom left). */
const matrix = (turns: QuarterTurns, w: number, h: number): string =>
  (
    [
      `${w} 0 0 ${h} 0 0`,
      `0 -${h} ${w} 0 0 ${h}`,
      `-${w} 0 0 -${h} ${w} ${h}`,
      `0 ${h} -${w} 0 ${w} 0`,
    ] as const
  )[turns]

/** Adobe's CMYK JPEGs hold inverted inks. */
const colourSpace = (components: number): string => {
  if (components === 1) return '/DeviceGray'
  return components === 4 ? '/DeviceCMYK/Decode[1 0 1 0 1 0 1 0]' : '/DeviceRGB'
}

type Chunk = string | Uint8Array

/** The three objects of one page, numbered from `first`: page, picture, drawing. */
const pageObjects = ({ jpeg, quarterTurns }: PdfImage, first: number): Chunk[][] => {
  const facts = jpegFacts(jpeg)
  if (!facts) throw new Error('a PDF page needs a JPEG')
  const { widthPx, heightPx, components } = facts
  const lies = quarterTurns % 2 === 1
  const { widthPt, heightPt } = lies ? pageSizePt(heightPx, widthPx) : pageSizePt(widthPx, heightPx)
  const drawing = `${matrix(quarterTurns, widthPt, heightPt)} cm /I Do`
  return [
    [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${widthPt} ${heightPt}]` +
        `/Resources<</XObject<</I ${first + 1} 0 R>>>>/Contents ${first + 2} 0 R>>`,
    ],
    [
      `<</Subtype/Image/Width ${widthPx}/Height ${heightPx}/ColorSpace${colourSpace(components)}` +
        `/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>stream\n`,
      jpeg,
      '\nendstream',
    ],
    [`<</Length ${drawing.length}>>stream\n${drawing}\nendstream`],
  ]
}

const OBJECTS_BEFORE_PAGES = 2
const OBJECTS_PER_PAGE = 3

const documentObjects = (images: readonly PdfImage[]): Chunk[][] => {
  const firstOf = (page: number) => OBJECTS_BEFORE_PAGES + 1 + page * OBJECTS_PER_PAGE
  const kids = images.map((_, page) => `${firstOf(page)} 0 R`).join(' ')
  return [
    ['<</Type/Catalog/Pages 2 0 R>>'],
    [`<</Type/Pages/Count ${images.length}/Kids[${kids}]>>`],
    ...images.flatMap((image, page) => pageObjects(image, firstOf(page))),
  ]
}

/** A PDF 1.4 with one page per JPEG, in order. No date, no producer, no name: nothing about the student. */
export const pdfOf = (images: readonly PdfImage[]): Uint8Array => {
  const parts: Uint8Array[] = []
  let length = 0
  const write = (part: Chunk) => {
    const bytes = typeof part === 'string' ? bytesOfText(part) : part
    parts.push(bytes)
    length += bytes.length
  }
  // The comment's high bytes tell mail and chat programs that this is not text (ISO 32000-1 §7.5.2).
  write('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n')
  const objects = documentObjects(images)
  const offsets = objects.map((object, index) => {
    const offset = length
    ;[`${index + 1} 0 obj\n`, ...object, '\nendobj\n'].forEach(write)
    return offset
  })
  const table = length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`)
  write(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`)
  return joinedBytes(parts)
}
