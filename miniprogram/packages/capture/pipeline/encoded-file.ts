import type { Attempt, Problem } from '../../../model/problem'
import { failed, ok, type Result } from '../../../model/result'
import type { EncodedPicture, PixelSize } from '../../../model/sheet'
import type { CapturePhone } from '../stores/capture-phone'
import { jpegFacts } from '../files/jpeg-facts'

export interface EncodedFile extends PixelSize {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The file that the canvas wrote; its own header tells the size, not what was asked of the canvas. */
export const encodedFile = async (
  picture: Result<EncodedPicture, Problem>,
  phone: Pick<CapturePhone, 'readFile' | 'deletePlain'>,
): Attempt<EncodedFile> => {
  if (!picture.ok) return picture
  const { path } = picture.value
  const file = await phone.readFile(path)
  const facts = file.ok ? jpegFacts(file.value) : undefined
  if (file.ok && facts?.isComplete)
    return ok({ path, bytes: file.value, widthPx: facts.widthPx, heightPx: facts.heightPx })
  void phone.deletePlain(path)
  return file.ok ? failed({ kind: 'memory-short' }) : file
}
