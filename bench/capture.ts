import { checkRows } from './capture/check-bench'
import { cornerRows } from './capture/corner-bench'
import { engineRows } from './capture/engine-bench'
import { startPeer } from './capture/peer'
import type { Row } from './capture/row'
import { straightenRows } from './capture/straighten-bench'

/** The image engine against its bars, beside jscanify and opencv.js on the same pixels in the same run. */
export const run = async (): Promise<Row[]> => {
  const peer = await startPeer()
  return [...cornerRows(peer), ...checkRows(), ...straightenRows(peer), ...(await engineRows())]
}
