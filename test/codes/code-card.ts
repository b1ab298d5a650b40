import encodeQR from 'qr'
import { PRINTED_TEXT } from './printed-words'
import type { StepCode } from './step-codes'

/** Quartile: a quarter of a code may be dirty, creased or in the shade. */
const ECC = 'quartile'
/** ISO/IEC 18004: four modules of white around a code. */
const QUIET = 4

const FONT = `'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif`
/** The shape of a cell on the A4 sheet, nearly. */
const WIDTH = 760
const HEIGHT = 800
const CODE = 470
const BOX = `x="${(WIDTH - CODE) / 2}" y="66" width="${CODE}" height="${CODE}"`

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** The modules of a QR code as one SVG path, a unit each, with its quiet zone. */
export const qrPath = (text: string): { readonly path: string; readonly side: number } => {
  const matrix = encodeQR(text, 'raw', { ecc: ECC, border: QUIET })
  const path = matrix.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return { path, side: matrix.length }
}

/** What stands in the frame of a card: a QR code of ours, or a picture that WeChat drew. */
export type Drawing =
  | { readonly kind: 'link'; readonly link: string }
  | { readonly kind: 'picture'; readonly href: string }

/** The code alone, in the box that the attributes say. */
export const codeDrawing = (of: Drawing, box: string): string => {
  if (of.kind === 'picture') return `<image ${box} href="${escaped(of.href)}"/>`
  const { path, side } = qrPath(of.link)
  return `<svg ${box} viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path d="${path}" fill="#000"/></svg>`
}

/** One card as an SVG that stands alone when it is cut out: how to scan, the code, the step, what to do, whose it is. */
export const codeCard = ({ step, name, place, line }: StepCode, of: Drawing): string => {
  const text = (y: number, size: number, weight: number, content: string) =>
    `<text x="${WIDTH / 2}" y="${y}" font-size="${size}" font-weight="${weight}">${escaped(content)}</text>`
  const below = [
    { size: 52, weight: 700, content: name },
    { size: 34, weight: 400, content: place },
    { size: 36, weight: 400, content: line },
    { size: 34, weight: 700, content: step === 'verify-face' ? PRINTED_TEXT.notPortalCode : '' },
  ].filter(({ content }) => content !== '')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" ` +
    `font-family="${FONT}" text-anchor="middle" fill="#111">` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>${codeDrawing(of, BOX)}` +
    text(54, 42, 700, PRINTED_TEXT.scan) +
    below.map(({ size, weight, content }, index) => text(590 + index * 48, size, weight, content)).join('') +
    text(782, 30, 400, PRINTED_TEXT.maker) +
    '</svg>'
  )
}
