import { BarcodeFormat, QRCodeWriter } from '@zxing/library'
import jpeg from 'jpeg-js'

const EXIF_TURNED_RIGHT = Buffer.from(
  'ffe1002245786966000049492a000800000001001201030001000000060000000000' + '0000',
  'hex',
)

/** A JPEG that its EXIF data asks to turn a quarter to the right. */
export const sidewaysJpeg = (width: number, height: number): Buffer => {
  const { data } = jpeg.encode({ data: Buffer.alloc(width * height * 4, 200), width, height }, 80)
  return Buffer.concat([data.subarray(0, 2), EXIF_TURNED_RIGHT, data.subarray(2)])
}

/** One transparent pixel. */
export const TINY_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A QR code as a JPEG, black on white. */
export const qrJpeg = (text: string, side = 300): Buffer => {
  const bits = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, side, side, new Map())
  const [width, height] = [bits.getWidth(), bits.getHeight()]
  const data = Buffer.alloc(width * height * 4, 255)
  for (let at = 0; at < width * height; at += 1) {
    if (bits.get(at % width, Math.floor(at / width))) data.fill(0, at * 4, at * 4 + 3)
  }
  return jpeg.encode({ data, width, height }, 90).data
}
