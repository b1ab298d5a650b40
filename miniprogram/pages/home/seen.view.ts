import type { Seen } from '../../platform/last-seen'

/** What can stand beside the degree and its card above them, or say that they are not the whole truth. */
const OTHERS = ['notices', 'arrival', 'onComputer', 'hasUpdate', 'foundText', 'readOnly'] as const

const isNothing = (value: unknown): boolean => !value || (Array.isArray(value) && value.length === 0)

/** What of the page is drawn at the next start before the records are read; undefined where more than that stood there. */
export const seenOf = (printed: Readonly<Record<string, unknown>>): Seen | undefined => {
  const { kind, degree, now } = printed
  return kind === 'degree' && OTHERS.every((name) => isNothing(printed[name])) ? { degree, now } : undefined
}
