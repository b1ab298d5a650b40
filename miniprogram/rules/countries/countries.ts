import type { MaterialRule } from '../materials/ask'
import type { Country } from './country'
import { HONG_KONG } from './hong-kong'
import { UNITED_KINGDOM } from './united-kingdom'

/** Countries and regions with rules of their own. */
export const COUNTRIES: readonly Country[] = [UNITED_KINGDOM, HONG_KONG]

/** What the place of the certificate asks beside what all ask. */
export const countryRule: MaterialRule = (situation) =>
  COUNTRIES.filter(({ name }) => name === situation.degree.place).flatMap(({ rule }) => rule(situation))
