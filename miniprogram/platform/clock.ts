import { dayInBeijing, type IsoDate } from '../model/iso-date'

/** Milliseconds since 1970, as the phone's clock says. */
export const now = (): number => Date.now()

/** The calendar day in Beijing, whatever zone the phone is in: the authority counts by it. */
export const today = (): IsoDate => dayInBeijing(now())

/** Lets the phone draw and answer taps before the next piece of a long calculation. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** Long enough for the first page to be drawn on a slow phone. */
const FIRST_PAINT_MS = 3000

/** Work that no one waits for comes after the first page is drawn. */
export const firstPaint = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, FIRST_PAINT_MS))
