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

const PAGE_TREE = [
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj',
]

/** What a PNG filter adds, by the bytes to the left, above and above that (PNG specification, §9.2). */
const paeth = (left: number, above: number, corner: number): number => {
  const near = [left, above, corner].map((one) => Math.abs(left + above - corner - one))
  return [left, above, corner][near.indexOf(Math.min(...near))]!
}
const FILTERS = [
  () => 0,
  (left: number) => left,
  (_: number, above: number) => above,
  (left: number, above: number) => Math.floor((left + above) / 2),
  paeth,
]

/** A table in a stream, filtered so; an object that no table names stands behind the pages and says that there are none. */
const withTableStream = (filter: number): Uint8Array => {
  let text = '%PDF-1.5\n'
  const rows = [[0, 0, 0, 255]]
  for (const object of PAGE_TREE) {
    rows.push([1, text.length >> 8, text.length & 255, 0])
    text += `${object}\n`
  }
  text += '2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n'
  const byte = (row: number, n: number) => rows[row]?.[n] ?? 0
  const filtered = rows.flatMap((row, y) => [
    filter,
    ...row.map((b, x) => b - FILTERS[filter]!(byte(y, x - 1), byte(y - 1, x), byte(y - 1, x - 1))),
  ])
  const data = deflateSync(Uint8Array.from(filtered)).toString('latin1')
  const about = `/Type/XRef/Root 1 0 R/Size 4/W[1 2 1]/Length ${data.length}/Filter/FlateDecode`
  const table = `9 0 obj<<${about}/DecodeParms<</Predictor 15/Columns 4>>>>stream\n${data}\nendstream\nendobj\n`
  return Uint8Array.from(ascii(`${text}${table}startxref\n${text.length}\n%%EOF\n`))
}

const packedWith = (change: (text: string) => string) =>
  Uint8Array.from(ascii(change(String.fromCharCode(...made('packed.pdf')))))
const endAt = (by: number) => (text: string) =>
  text.replace(/startxref\n(\d+)/, (_, at) => `startxref\n${Number(at) + by}`)

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

  test.each([
    ['and a line before its header that its places count', (text: string) => `From: me\n${endAt(9)(text)}`],
    ['whose end points beside its table', endAt(3)],
    ['that does not say where its table is', (text: string) => text.slice(0, text.indexOf('startxref'))],
  ])('with its objects packed %s is taken', (_, change) => {
    expect(pdfState(packedWith(change))).toBe('whole')
  })

  test.each([0, 1, 2, 3, 4])('whose table is filtered as PNG does (%i) is read by its table', (filter) => {
    expect(pdfState(withTableStream(filter))).toBe('whole')
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

  test('that is an envelope of other files is told as that', () => {
    const envelope = (view: string) =>
      pdfState(
        Uint8Array.from(
          ascii(
            [
              '%PDF-1.7',
              ...PAGE_TREE.map((one) => one.replace('/Catalog', `/Catalog/Collection<</View${view}>>`)),
              'trailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF',
            ].join('\n'),
          ),
        ),
      )
    expect(envelope('/D')).toBe('portfolio')
    expect(envelope('/H')).toBe('whole') // viewers are asked to show its pages
  })

  test('made of noise is damaged', () => {
    const noise = Array.from({ length: 4000 }, (_, n) =>
      String.fromCharCode((n * n * 31 + n * 7) & 255),
    ).join('')
    expect(pdfState(Uint8Array.from(ascii(`%PDF-1.7\n${noise}\nstartxref\n100\n%%EOF\n`)))).toBe('damaged')
  })

  test('cut off anywhere is damaged, also one made for the web, which tells its end at its beginning', () => {
    for (const pdf of [whole, made('packed.pdf'), made('linearized.pdf')])
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
        expect(['whole', 'locked', 'no-page', 'portfolio', 'damaged']).toContain(pdfState(harmed))
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
