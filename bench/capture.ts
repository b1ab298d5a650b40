import { checkRows } from './capture/check-bench'
import { chromiumRows } from './capture/chromium-bench'
import { cornerRows } from './capture/corner-bench'
import { cutRows } from './capture/cut-bench'
import { directionRows } from './capture/direction-bench'
import { exportRows } from './capture/export-bench'
import { filledRows } from './capture/filled-bench'
import { fitRows } from './capture/fit-bench'
import { mrzRows } from './capture/mrz-bench'
import { pdfRows } from './capture/pdf-bench'
import { startPeer } from './capture/peer'
import { photographRows } from './capture/photograph-bench'
import type { Row } from './capture/row'
import { straightenRows } from './capture/straighten-bench'

/** The capture code against its bars, beside jscanify and opencv.js on the same pixels in the same run. */
export const run = async (): Promise<Row[]> => {
  const peer = await startPeer()
  const inNode = [
    ...cornerRows(peer),
    ...(await photographRows()),
    ...cutRows(),
    ...filledRows(),
    ...fitRows(),
    ...checkRows(),
    ...directionRows(),
    ...straightenRows(peer),
    ...mrzRows(),
  ]
  return [...inNode, ...(await pdfRows()), ...(await chromiumRows()), ...(await exportRows())]
}
