import { foldingWith } from './kernel/folding'
import { PLAIN_LETTERS } from '../data/spelling'

/** How the names of schools, majors and countries, and what is typed, are written alike. */
export const FOLDING = foldingWith(PLAIN_LETTERS)

export const { squash } = FOLDING
