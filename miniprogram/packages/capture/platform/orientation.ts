import { closePhoto, openPhoto } from '../../../platform/image'
import { deletePlain, writePlain } from '../../../platform/files'
import { ORIENTATION_PROBE } from './orientation-probe'

let follows: boolean | undefined

/**
 * Whether this phone's decoder turns pictures by their EXIF orientation itself. Chromium does, phones differ, and
 * nothing documents it: so a picture of 4 × 2 px marked 「a quarter to the right」 is decoded once.
 */
export const decoderFollowsOrientation = async (): Promise<boolean> => {
  if (follows !== undefined) return follows
  const path = await writePlain('probe.jpg', ORIENTATION_PROBE)
  if (!path.ok) return true
  const probe = await openPhoto(path.value)
  void deletePlain(path.value)
  if (!probe.ok) return true
  follows = probe.value.heightPx > probe.value.widthPx
  closePhoto(probe.value)
  return follows
}
