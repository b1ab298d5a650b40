import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import { pdfOf } from '../../../../../miniprogram/packages/capture/export/pdf-writer'
import { inflate } from '../../../../../miniprogram/packages/capture/files/pdf/inflate'
import { pdfState } from '../../../../../miniprogram/packages/capture/files/pdf/pdf-facts'
import { ascii, jpegOf } from '../../pictures'

/** One page each, by qpdf 11.3: what its name says was asked of it. */
const FOLDER = join(__dirname, 'made-by-qpdf')
const made = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)))
const names = readdirSync(FOLDER)

const whole = pdfOf([{ jpeg: jpegOf(40, 60), quarterTurns: 0 }])
const withText = (change: (text: string) => string) =>
  Uint8Array.from(ascii(change(String.fromCharCode(...whole))))

describe('a PDF that anybody can open', () => {
  test.each(names.filter((name) => /^(?:owner|packed\.|linearized)/.test(name)))('(%s) is taken', (name) => {
    expect(pdfState(made(name))).toBe('whole')
  })

  test.each([
    ['as our own writer makes it', (text: string) => text],
    ['with kilobytes of zeros behind its end', (text: string) => text + '\0'.repeat(5000)],
    ['with a web page behind its end', (text: string) => `${text}<html>${'x'.repeat(9000)}</html>`],
    ['with the word Encrypt in a comment', (text: string) => `${text}% /Encrypt 9 0 R\n%%EOF\n`],
    ['with a line before its header', (text: string) => `From: nobody\n${text}`],
    ['whose end points nowhere', (text: string) => text.replace(/startxref\n\d+/, 'startxref\n7')],
  ])('%s is taken', (_, change) => {
    expect(pdfState(withText(change))).toBe('whole')
  })
})

describe('a PDF that nobody could hand in', () => {
  test.each(names.filter((name) => name.startsWith('user')))('(%s) is locked', (name) => {
    expect(pdfState(made(name))).toBe('locked')
  })

  test('without a page is told as that, packed or not', () => {
    expect(pdfState(made('packed-without-pages.pdf'))).toBe('no-page')
    const empty =
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n'
    expect(pdfState(Uint8Array.from(ascii(`${empty}trailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF`)))).toBe(
      'no-page',
    )
  })

  test('made of noise is damaged', () => {
    const noise = Array.from({ length: 4000 }, (_, n) =>
      String.fromCharCode((n * n * 31 + n * 7) & 255),
    ).join('')
    expect(pdfState(Uint8Array.from(ascii(`%PDF-1.7\n${noise}\nstartxref\n100\n%%EOF\n`)))).toBe('damaged')
  })

  test('cut off anywhere is damaged, also one made for the web, which tells its end at its beginning', () => {
    for (const pdf of [whole, made('linearized.pdf')])
      for (const share of [0.3, 0.6, 0.9])
        expect(pdfState(pdf.subarray(0, pdf.length * share))).toBe('damaged')
  })
})

test('any bytes get an answer, whatever they begin with', () => {
  const starts = [whole, ...names.map(made)]
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      fc.nat(3000),
      fc.nat(3000),
      fc.nat(255),
      (pdf, at, length, by) => {
        const harmed = pdf.slice()
        for (let n = at; n < Math.min(harmed.length, at + (length % 12)); n += 1) harmed[n]! ^= by
        expect(['whole', 'locked', 'no-page', 'damaged']).toContain(pdfState(harmed))
      },
    ),
    { numRuns: 60 },
  )
})

describe('unpacking', () => {
  test('gives back what zlib packed, at every level', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 3000 }),
        fc.nat(40),
        fc.integer({ min: 0, max: 9 }),
        (part, times, level) => {
          const data = Buffer.concat(Array<Uint8Array>(times + 1).fill(part))
          expect(Buffer.from(inflate(deflateSync(data, { level }), 1_000_000)).equals(data)).toBe(true)
        },
      ),
    )
  })

  test('of damaged data or of too much ends with an error, never without an end', () => {
    const data = deflateSync(Buffer.alloc(100_000, 'print on paper'))
    expect(() => inflate(data, 1000)).toThrow()
    expect(() => inflate(data.subarray(0, data.length - 20), 1_000_000)).toThrow()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          inflate(bytes, 100_000)
        } catch (error) {
          expect(error).toBeInstanceOf(Error)
        }
      }),
    )
  })
})
