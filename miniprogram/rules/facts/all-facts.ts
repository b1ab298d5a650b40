import type { FactId } from '../../model/fact'
import type { DatedFact } from './dated-fact'
import { PLACES_MENTIONED, PLACES_WITHOUT_DETAIL, UK_EVISA_ONLY, UK_RESIDENCE_PERMIT } from './places'
import { CERTIFICATE_NUMBER_DIGITS, CODE_DIGITS, CONTACT, ENTRY_URL, PASSWORD } from './portal'
import * as submission from './submission'

/** Every dated table of the authority's numbers by name, for whatever lists or checks them all. */
export const FACTS: Readonly<Record<FactId, readonly [DatedFact<unknown>, ...DatedFact<unknown>[]]>> = {
  'entry-address': ENTRY_URL,
  contact: CONTACT,
  password: PASSWORD,
  'code-digits': CODE_DIGITS,
  'certificate-number': CERTIFICATE_NUMBER_DIGITS,
  fee: submission.FEE_YUAN,
  refund: submission.REFUND_DAYS,
  'not-accepted-refund': submission.NOT_ACCEPTED_REFUND_DAYS,
  'study-entries': submission.LEAST_STUDY_ENTRIES,
  'cooperation-register': submission.COOPERATION_REGISTER,
  'letter-countries': submission.LETTER_COUNTRIES,
  'old-award': submission.OLD_AWARD_YEARS,
  'days-abroad': submission.LEAST_DAYS_ABROAD,
  'remote-rule': submission.REMOTE_RULE,
  'uk-residence-permit': UK_RESIDENCE_PERMIT,
  'uk-evisa': UK_EVISA_ONLY,
  'places-mentioned': PLACES_MENTIONED,
  'places-without-detail': PLACES_WITHOUT_DETAIL,
  'usual-days': submission.USUAL_DAYS,
  'older-time-table': submission.OLDER_TIME_TABLE,
  'enhanced-review-days': submission.ENHANCED_REVIEW_DAYS,
  'supplement-times': submission.SUPPLEMENT_TIMES,
  'false-material-review': submission.FALSE_MATERIAL_REVIEW_DAYS,
  review: submission.REVIEW,
}
