import * as fc from 'fast-check'
import { inspectFile } from '../../../../miniprogram/packages/capture/files/inspect-file'
import { jpegFacts } from '../../../../miniprogram/packages/capture/files/jpeg-facts'
import { ascii, gifOf, heic, jpegOf, pdfText, zipOf, pngOf, webpOf, withOrientation } from '../pictures'

/** A compound file whose directory names these streams ([MS-CFB]): its header, then one entry of 128 bytes each. */
const oleOf = (...streams: string[]): Uint8Array => {
  const bytes = new Uint8Array(512 + 128 * streams.length)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  streams.forEach((name, n) => {
    const at = 512 + 128 * n
    bytes.set(
      ascii(name).flatMap((letter) => [letter, 0]),
      at,
    )
    bytes.set([name.length * 2 + 2, 0, 2], at + 64)
  })
  return bytes
}

const SAVED_PAGE = [
  'From: <Saved by Blink>',
  'Subject: Degree verification',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html"; boundary="--x"',
].join('\r\n')

const jpeg = jpegOf(60, 40)

const problemOf = (bytes: Uint8Array) => {
  const inspected = inspectFile(bytes)
  return inspected.ok ? undefined : inspected.problem.kind
}

const formatOf = (bytes: Uint8Array) => {
  const inspected = inspectFile(bytes)
  return inspected.ok && inspected.value.kind === 'picture' ? inspected.value.format : undefined
}

describe('a chosen file is told by its bytes', () => {
  test.each([
    ['an ordinary JPEG', jpeg, 'jpeg'],
    ['a still PNG', pngOf(false), 'png'],
    ['a still GIF', gifOf(1), 'gif'],
    ['a still WebP', webpOf(false), 'webp'],
    ['a HEIC photo of an iPhone', heic, 'heic'],
    ['a TIFF, little-endian', Uint8Array.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]), 'tiff'],
    ['a TIFF, big-endian', Uint8Array.from([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8]), 'tiff'],
    ['a BMP', Uint8Array.from([...ascii('BM'), 70, 0, 0, 0, 0, 0, 0, 0, ...Array(40).fill(0)]), 'bmp'],
  ])('%s may become a page', (_, bytes, format) => {
    expect(formatOf(bytes)).toBe(format)
  })

  test.each([
    ['a file of 0 bytes', new Uint8Array(0), 'file-empty'],
    ['a text file named .jpg', Uint8Array.from(ascii('学位证书 in words only')), 'not-a-picture'],
    [
      'a text that begins with BM',
      Uint8Array.from(ascii('BMW and a long line of other words')),
      'not-a-picture',
    ],
    ['an animated GIF', gifOf(2), 'animated-picture'],
    ['an animated PNG', pngOf(true), 'animated-picture'],
    ['an animated WebP', webpOf(true), 'animated-picture'],
    ['a JPEG cut off in its headers', jpeg.subarray(0, 40), 'picture-damaged'],
    ['a PDF without its end', pdfText().subarray(0, 60), 'pdf-damaged'],
    ['a PDF that asks for a password', pdfText('/Encrypt<</Filter/Standard/R 4>>'), 'pdf-locked'],
    ['a PDF without a page', pdfText('', ''), 'pdf-without-pages'],
    ['a Word document', zipOf('[Content_Types].xml', 'word/document.xml'), 'document-not-taken'],
  ])('%s is refused with its own reason', (_, bytes, problem) => {
    expect(problemOf(bytes)).toBe(problem)
  })

  test('a whole PDF is taken', () => {
    expect(inspectFile(pdfText())).toEqual({ ok: true, value: { kind: 'pdf' } })
  })

  test('a photo with a film behind it (a live photo) is whole', () => {
    const live = Uint8Array.from([...jpeg, ...Array(3000).fill(0x41)])
    expect(formatOf(live)).toBe('jpeg')
  })

  test('any bytes get an answer, whatever they begin with', () => {
    const starts = [jpeg, pngOf(true), gifOf(2), webpOf(true), heic, pdfText(), new Uint8Array(0)]
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.nat(400),
        fc.uint8Array({ maxLength: 400 }),
        (start, keep, junk) => {
          const inspected = inspectFile(Uint8Array.from([...start.subarray(0, keep), ...junk]))
          expect(typeof inspected.ok).toBe('boolean')
        },
      ),
    )
  })

  test('a JPEG cut anywhere is damaged, or left to the decoder', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: jpeg.length - 1 }), (length) => {
        const inspected = inspectFile(jpeg.subarray(0, length))
        expect(inspected).toMatchObject(
          inspected.ok ? { value: { isOpenEnded: true } } : { problem: { kind: 'picture-damaged' } },
        )
      }),
    )
  })

  test.each([
    ['word', zipOf('[Content_Types].xml', 'word/document.xml')],
    ['excel', zipOf('xl/workbook.xml')],
    ['powerpoint', zipOf('docProps/app.xml', 'ppt/presentation.xml')],
    ['pages', zipOf('Index/Document.iwa')],
    ['ofd', zipOf('OFD.xml', 'Doc_0/Document.xml')],
    ['archive', zipOf('diploma.jpg', 'transcript.jpg')],
    ['word', oleOf('WordDocument', 'Workbook')], // with a table of Excel embedded
    ['excel', oleOf('\x05SummaryInformation', 'Workbook')],
    ['excel', oleOf('Book')],
    ['powerpoint', oleOf('Current User', 'PowerPoint Document')],
    ['word', Uint8Array.from(ascii('{\\rtf1 certificate}'))],
    ['archive', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])],
    ['web-page', Uint8Array.from(ascii('\n<!DOCTYPE html><html><body>certificate</body></html>'))],
    [
      'web-page',
      Uint8Array.from(ascii('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">')),
    ],
    ['web-page', Uint8Array.from(ascii('<!-- saved from url=(0014)about:internet -->\r\n<html lang="en">'))],
    ['web-page', Uint8Array.from(ascii(SAVED_PAGE))],
    ['video', Uint8Array.from([0, 0, 0, 24, ...ascii('ftypmp42'), 0, 0, 0, 0])],
  ])('a document that is no page is told as what it is: %s', (format, bytes) => {
    expect(inspectFile(bytes)).toEqual({ ok: false, problem: { kind: 'document-not-taken', format } })
  })
})

test.each([
  ['a mail of Outlook', oleOf('__properties_version1.0')],
  [
    'a drawing in XML',
    Uint8Array.from(ascii('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')),
  ],
])('%s is only told to be no picture', (_, bytes) => {
  expect(inspectFile(bytes)).toEqual({ ok: false, problem: { kind: 'not-a-picture' } })
})

describe('the facts of a JPEG', () => {
  test('width and height are the picture’s', () => {
    expect(jpegFacts(jpeg)).toMatchObject({ widthPx: 60, heightPx: 40, components: 3, orientation: 1 })
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('orientation %i is read in both byte orders', (orientation) => {
    expect(jpegFacts(withOrientation(jpeg, orientation, true))?.orientation).toBe(orientation)
    expect(jpegFacts(withOrientation(jpeg, orientation, false))?.orientation).toBe(orientation)
  })

  test('an orientation that does not exist counts as none', () => {
    expect(jpegFacts(withOrientation(jpeg, 9))?.orientation).toBe(1)
  })
})
