import { latin1, type Bytes } from '../files/text-encoding'

/** A code as it was read. */
export interface Decoded {
  text: string
  format: string
  bytes: Bytes
}

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

/** What wx.scanCode tells about a decoded code. */
export const scanResult = ({ text, format, bytes }: Decoded): ScanResult => {
  const common = { charSet: 'UTF-8', rawData: btoa(latin1(bytes)) }
  if (text.startsWith(OWN_CODE)) {
    const path = decodeURIComponent(text.slice(OWN_CODE.length))
    return { ...common, result: '', scanType: 'WX_CODE', path }
  }
  if (text.startsWith(FOREIGN_CODE)) {
    return { ...common, result: 'https://mp.weixin.qq.com/a/~opaque', scanType: 'WX_CODE' }
  }
  return { ...common, result: text, scanType: format }
}
