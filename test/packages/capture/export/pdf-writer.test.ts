import { PDFDocument, PDFRawStream } from '@cantoo/pdf-lib'
import { pdfState } from '../../../../miniprogram/packages/capture/files/pdf/pdf-facts'
import {
  pageSizePt,
  pdfOf,
  pdfOverheadBytes,
} from '../../../../miniprogram/packages/capture/export/pdf-writer'
import { jpegOf } from '../pictures'

const upright = jpegOf(60, 80)
const across = jpegOf(90, 50)

const page = (jpeg: Uint8Array, quarterTurns: 0 | 1 | 2 | 3 = 0) => ({ jpeg, quarterTurns })

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('a PDF of photographed pages', () => {
  test('opens in another reader with the pages in order', async () => {
    const document = await PDFDocument.load(pdfOf([page(upright), page(across), page(upright, 1)]))
    const shapes = document.getPages().map((one) => (one.getWidth() > one.getHeight() ? 'across' : 'upright'))
    expect(shapes).toEqual(['upright', 'across', 'across'])
  })

  test('holds the bytes of every JPEG unchanged', async () => {
    const document = await PDFDocument.load(pdfOf([page(upright), page(across, 2)]))
    const streams = document.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object): object is PDFRawStream => object instanceof PDFRawStream)
      .map((stream) => Buffer.from(stream.contents))
    expect(streams.some((bytes) => bytes.equals(Buffer.from(upright)))).toBe(true)
    expect(streams.some((bytes) => bytes.equals(Buffer.from(across)))).toBe(true)
  })

  test.each([1, 5, 30])('adds at most 600 bytes and 400 per page for %i pages', (count) => {
    const pdf = pdfOf(Array.from({ length: count }, () => page(upright)))
    expect(pdf.length - count * upright.length).toBeLessThanOrEqual(pdfOverheadBytes(count))
    expect(pdfOverheadBytes(count)).toBe(600 + 400 * count)
  })

  test('its table points at every object', () => {
    const text = latin(pdfOf([page(upright), page(across, 3)]))
    const rows = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map((match) => Number(match[1]))
    expect(rows).toHaveLength(8)
    rows.forEach((offset, index) => expect(text.slice(offset).startsWith(`${index + 1} 0 obj`)).toBe(true))
    const start = Number(/startxref\n(\d+)/.exec(text)?.[1])
    expect(text.slice(start, start + 4)).toBe('xref')
  })

  test('passes the check that PDFs from a chat have to pass', () => {
    expect(pdfState(pdfOf([page(upright)]))).toBe('whole')
  })

  test('says nothing about who made it or when', () => {
    expect(latin(pdfOf([page(upright)]))).not.toMatch(/Producer|Creator|CreationDate|Author|Title/)
  })

  test('a page without a JPEG is a programming error', () => {
    expect(() => pdfOf([page(Uint8Array.from([1, 2, 3]))])).toThrow('needs a JPEG')
  })
})

test.each([
  [3000, 4000, { widthPt: 595, heightPt: 793 }],
  [4000, 3000, { widthPt: 793, heightPt: 595 }],
  [100, 4000, { widthPt: 21, heightPt: 842 }],
])('a picture of %i × %i px lies inside A4 in its own shape', (widthPx, heightPx, size) => {
  expect(pageSizePt(widthPx, heightPx)).toEqual(size)
})
