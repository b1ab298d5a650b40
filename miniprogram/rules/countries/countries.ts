import type { Country } from './country'
import { HONG_KONG } from './hong-kong'
import { UNITED_KINGDOM } from './united-kingdom'

/** Countries and regions with rules of their own. */
export const COUNTRIES: readonly Country[] = [UNITED_KINGDOM, HONG_KONG]
