const KEPT_AT = 'preview-font-size'
const DEFAULT_PX = 16

/** The system's font size in px, as getAppBaseInfo tells it. Kept over reloads. */
export const fontSizeSetting = (): number => Number(localStorage.getItem(KEPT_AT)) || DEFAULT_PX

export const setFontSizeSetting = (sizePx: number): void => localStorage.setItem(KEPT_AT, String(sizePx))
