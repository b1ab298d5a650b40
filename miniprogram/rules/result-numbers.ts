import type { IsoDate } from '../model/iso-date'
import type { OfficialNumbers } from '../model/official-numbers'
import { officialNumbers } from './facts/official-numbers'

/**
 * The official numbers for who has a result: how long and how often it may be reviewed, when a fee comes back and what its
 * number looks like go by the day it was issued, whatever changed since. Everything else holds as on `numbers.on`.
 */
export const numbersOfResult = (issuedOn: IsoDate | undefined, numbers: OfficialNumbers): OfficialNumbers => {
  if (!issuedOn || issuedOn >= numbers.on) return numbers
  const then = officialNumbers(issuedOn).facts
  return {
    ...numbers,
    facts: {
      ...numbers.facts,
      review: then.review,
      'false-material-review': then['false-material-review'],
      'not-accepted-refund': then['not-accepted-refund'],
      'certificate-number': then['certificate-number'],
    },
  }
}
