import type { Course } from '../../../model/review-notes'
import { plainText } from '../../../rules/plain-text'

/** Above this it is a year or a course number, not credits. */
const MOST_CREDITS = 400

/** How many credits a typed text means: 「15」, 「7.5」, 「7,5」, 「20 credits」; undefined where it cannot be said. */
export const readCredits = (text: string): number | undefined => {
  const digits = plainText(text)
    .replace(/\s/g, '')
    .replace(/(?:学分|分|credits?|ects|cats|cp)$/i, '')
  const credits = /^\d{1,3}(?:[.,]\d{1,2})?$/.test(digits) ? Number(digits.replace(',', '.')) : 0
  return credits > 0 && credits <= MOST_CREDITS ? credits : undefined
}

/** The credits of all courses, those that the student says support the wish apart. */
export interface CreditShares {
  readonly supporting: number
  readonly others: number
  /** Courses whose credits could not be read; they are in neither sum. */
  readonly unreadable: number
  /** Of the credits that could be read, 0–100; 0 where there are none. */
  readonly supportingPercent: number
}

const rounded = (credits: number): number => Math.round(credits * 100) / 100

/** How the credits divide between courses that support the wish and others. */
export const creditShares = (courses: readonly Course[]): CreditShares => {
  let supporting = 0
  let others = 0
  let unreadable = 0
  for (const { credits, supports } of courses) {
    const read = readCredits(credits)
    if (read === undefined) unreadable += 1
    else if (supports) supporting += read
    else others += read
  }
  const total = supporting + others
  return {
    supporting: rounded(supporting),
    others: rounded(others),
    unreadable,
    supportingPercent: total > 0 ? Math.round((supporting / total) * 100) : 0,
  }
}
