const FULL_WIDTH = /[\uff01-\uff5e]/g
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/g
/**
 * Unicode's default-ignorable and format characters, controls and fillers: they take no room, or turn the order of what
 * stands beside them, so that a text is not what it looks like. Ordinary white space is none of them.
 */
const HIDDEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]|\udb40[\udc00-\udfff]/
/** Letters written from right to left, and the marks that turn text around: numbers beside them change places on the screen. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\u2068\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b][\udc00-\udfff]/

export const hasHiddenCharacters = (text: string): boolean => HIDDEN.test(text)

export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text)

/** Full-width letters, digits and signs as ASCII, invisible characters removed: what an input method or a chat adds. */
export const plainText = (text: string): string =>
  text.replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(INVISIBLE, '')
