import type { DefineApi } from '../api/async-api'
import type { Host } from '../host'
import { scanResult } from './scan-result'
import { scan } from './scanner'

interface ScanOption {
  onlyFromCamera?: boolean
  scanType?: string[]
}

const DEFAULT_TYPES = ['barCode', 'qrCode', 'wxCode']

/** wx.scanCode: needs no permission of the mini-program. */
export const createScanApis = (define: DefineApi, host: Host) => ({
  scanCode: define({
    name: 'scanCode',
    run: async ({ onlyFromCamera = false, scanType = DEFAULT_TYPES }: ScanOption) =>
      scanResult(await scan(host, { scanType, onlyFromCamera })),
  }),
})
