import type { Attempt, Problem } from '../../../model/problem'
import { failed, ok, type Result } from '../../../model/result'
import { scaledSheet, type EncodedPicture, type PaintedSheet, type Sheet } from '../../../model/sheet'
import type { PhoneTools } from './export-parts'
import { sizeSearch, type SearchBounds, type Setting } from './size-search'

/** Draws a sheet anew only where it is asked for smaller: one at a time holds its pixels. */
class ScaledSheets {
  private painted: { readonly scale: number; readonly sheet: PaintedSheet } | undefined = undefined

  constructor(
    private readonly sheet: Sheet,
    private readonly phone: Pick<PhoneTools['phone'], 'paintedSheet'>,
  ) {}

  encode({ quality, scale }: Setting): Attempt<EncodedPicture> {
    if (this.painted?.scale === scale) return this.painted.sheet.encode(quality)
    this.release()
    const sheet = this.phone.paintedSheet(scaledSheet(this.sheet, scale))
    this.painted = { scale, sheet }
    return sheet.encode(quality)
  }

  release(): void {
    this.painted?.sheet.release()
  }
}

/**
 * The best readable JPEG of a sheet within the limit; undefined where the student stopped it.
 * @returns `cannot-fit-limit` where it could not be read any more, `memory-short` where the phone draws it too small
 */
export const fitSheet = async (
  sheet: Sheet,
  bounds: SearchBounds,
  { phone, isStopped }: Pick<PhoneTools, 'phone' | 'isStopped'>,
): Attempt<EncodedPicture | undefined> => {
  const { limitBytes, leastScale } = bounds
  const sheets = new ScaledSheets(sheet, phone)
  const tried: string[] = []
  const encode = async (setting: Setting): Promise<Result<EncodedPicture, Problem | 'stopped'>> => {
    if (isStopped()) return failed('stopped')
    const encoded = await sheets.encode(setting)
    if (!encoded.ok) return encoded
    const { path, widthPx } = encoded.value
    tried.push(path)
    // A pixel less is rounding.
    return widthPx + 1 < sheet.widthPx * leastScale ? failed({ kind: 'memory-short' }) : encoded
  }
  const found = await sizeSearch(encode, bounds)
  sheets.release()
  const kept = found.ok ? found.value.path : undefined
  tried.filter((path) => path !== kept).forEach((path) => void phone.deletePlain(path))
  if (found.ok) return found
  if (found.problem === 'stopped') return ok(undefined)
  return failed(found.problem === 'cannot-fit' ? { kind: 'cannot-fit-limit', limitBytes } : found.problem)
}
