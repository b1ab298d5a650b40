import { BarcodeFormat, type Result } from '@zxing/library'
import { latin1 } from '../files/text-encoding'

export interface ScanResult {
  result: string
  scanType: string
  charSet: string
  /** Base64. */
  rawData: string
  /** Only for a code of this mini-program. */
  path?: string
}

// How the preview writes mini-program codes, which nobody else can draw: as QR codes with these texts.
const OWN_CODE = 'mpcode://self?path='
const FOREIGN_CODE = 'mpcode://other'

const rawData = (result: Result): string => btoa(latin1(Uint8Array.from(result.getRawBytes() ?? [])))

/** What wx.scanCode tells about a decoded code. */
export const scanResult = (decoded: Result): ScanResult => {
  const text = decoded.getText()
  const common = { charSet: 'UTF-8', rawData: rawData(decoded) }
  if (text.startsWith(OWN_CODE)) {
    const path = decodeURIComponent(text.slice(OWN_CODE.length))
    return { ...common, result: '', scanType: 'WX_CODE', path }
  }
  if (text.startsWith(FOREIGN_CODE)) {
    return { ...common, result: 'https://mp.weixin.qq.com/a/~opaque', scanType: 'WX_CODE' }
  }
  return { ...common, result: text, scanType: BarcodeFormat[decoded.getBarcodeFormat()] ?? 'QR_CODE' }
}
