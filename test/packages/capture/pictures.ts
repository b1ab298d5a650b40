import { encode } from 'jpeg-js'

/** Small real files for the tests, made here: no photograph of anybody. */

/** Looks like print on paper to an encoder: light ground, dark strokes, a little grain. Same bytes every time. */
export const printedPage = (widthPx: number, heightPx: number): Uint8Array => {
  const rgba = new Uint8Array(widthPx * heightPx * 4)
  let seed = 7
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff
      const isStroke = y % 12 < 5 && (x * 7 + ((y / 12) | 0) * 13) % 11 < 4
      const light = (isStroke ? 60 : 225) + ((seed >> 16) % 14)
      rgba.set([light, light, light - 6, 255], (y * widthPx + x) * 4)
    }
  }
  return rgba
}

export const jpegOf = (widthPx: number, heightPx: number, quality = 90): Uint8Array => {
  const data = printedPage(widthPx, heightPx)
  return new Uint8Array(encode({ width: widthPx, height: heightPx, data }, quality).data)
}

/** Puts an EXIF block with this orientation right behind the start marker. */
export const withOrientation = (jpeg: Uint8Array, orientation: number, little = true): Uint8Array => {
  const two = (n: number) => (little ? [n & 255, n >> 8] : [n >> 8, n & 255])
  const four = (n: number) => (little ? [...two(n), 0, 0] : [0, 0, ...two(n)])
  const order = little ? [0x49, 0x49] : [0x4d, 0x4d]
  const entry = [...two(0x0112), ...two(3), ...four(1), ...two(orientation), 0, 0]
  const tiff = [...order, ...two(42), ...four(8), ...two(1), ...entry, ...four(0)]
  const body = [...ascii('Exif'), 0, 0, ...tiff]
  const length = body.length + 2
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 255, ...body, ...jpeg.subarray(2)])
}

export const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0))

const gifFrame = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]

export const gifOf = (frames: number): Uint8Array => {
  const screen = [...ascii('GIF89a'), 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]
  const control = [0x21, 0xf9, 4, 0, 0, 0, 0, 0]
  const pictures = Array.from({ length: frames }, () => [...control, ...gifFrame]).flat()
  return Uint8Array.from([...screen, ...pictures, 0x3b])
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const long = (n: number) => [24, 16, 8, 0].map((shift) => (n >> shift) & 255)
/** Its data begins with these bytes; the checksum is nobody's. */
const chunk = (name: string, size: number, data: readonly number[] = []) => [
  ...long(size),
  ...ascii(name),
  ...data,
  ...Array<number>(size - data.length).fill(0),
  ...long(0),
]

export const pngOf = (isAnimated: boolean, widthPx = 400, heightPx = 300): Uint8Array =>
  Uint8Array.from([
    ...pngStart,
    ...chunk('IHDR', 13, [...long(widthPx), ...long(heightPx)]),
    ...(isAnimated ? chunk('acTL', 8) : []),
    ...chunk('IDAT', 4),
    ...chunk('IEND', 0),
  ])

export const webpOf = (isAnimated: boolean): Uint8Array =>
  Uint8Array.from([
    ...ascii('RIFF'),
    22,
    0,
    0,
    0,
    ...ascii('WEBPVP8X'),
    10,
    0,
    0,
    0,
    isAnimated ? 2 : 0,
    ...Array(9),
  ])

export const heic = Uint8Array.from([0, 0, 0, 24, ...ascii('ftypheic'), 0, 0, 0, 0, ...ascii('mif1heic')])

const ONE_PAGE = '3 0 obj<</Type/Page/MediaBox[0 0 9 9]>>endobj\n'

export const pdfText = (trailer = '', page = ONE_PAGE): Uint8Array =>
  Uint8Array.from(
    ascii(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Kids[3 0 R]>>endobj\n' +
        `${page}trailer<</Root 1 0 R${trailer}>>\nstartxref\n9\n%%EOF\n`,
    ),
  )

/** The beginning of an archive: one header after the other, nothing in them. */
export const zipOf = (...names: readonly string[]): Uint8Array =>
  Uint8Array.from(
    names.flatMap((name) => [
      ...ascii('PK\x03\x04'),
      ...Array<number>(22).fill(0),
      name.length,
      0,
      0,
      0,
      ...ascii(name),
    ]),
  )
