import {
  BarcodeFormat,
  BinaryBitmap,
  DecodeHintType,
  HTMLCanvasElementLuminanceSource,
  HybridBinarizer,
  MultiFormatReader,
} from '@zxing/library'
import type { Decoded } from './scan-result'

const LINEAR = [
  BarcodeFormat.CODE_39,
  BarcodeFormat.CODE_128,
  BarcodeFormat.EAN_8,
  BarcodeFormat.EAN_13,
  BarcodeFormat.ITF,
]
const FORMATS: Record<string, BarcodeFormat[]> = {
  qrCode: [BarcodeFormat.QR_CODE],
  // A mini-program code is drawn as a QR code here.
  wxCode: [BarcodeFormat.QR_CODE],
  barCode: LINEAR,
  datamatrix: [BarcodeFormat.DATA_MATRIX],
  pdf417: [BarcodeFormat.PDF_417],
}

/** The formats behind WeChat's scanType names. */
const formatsOf = (scanTypes: readonly string[]): BarcodeFormat[] => [
  ...new Set(scanTypes.flatMap((type) => FORMATS[type] ?? [])),
]

/** Finds a code in a picture, or nothing. */
export const decodeCode = (canvas: HTMLCanvasElement, scanTypes: readonly string[]): Decoded | undefined => {
  const hints = new Map<DecodeHintType, unknown>([
    [DecodeHintType.POSSIBLE_FORMATS, formatsOf(scanTypes)],
    [DecodeHintType.TRY_HARDER, true],
  ])
  const reader = new MultiFormatReader()
  reader.setHints(hints)
  try {
    const found = reader.decode(
      new BinaryBitmap(new HybridBinarizer(new HTMLCanvasElementLuminanceSource(canvas))),
    )
    return {
      text: found.getText(),
      format: BarcodeFormat[found.getBarcodeFormat()] ?? 'QR_CODE',
      bytes: Uint8Array.from(found.getRawBytes() ?? []),
    }
  } catch {
    // The library throws when there is no code.
    return undefined
  }
}
