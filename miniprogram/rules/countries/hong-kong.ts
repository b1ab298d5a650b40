import { HONG_KONG as NAME } from '../../model/degree'
import type { ReasonId } from '../../model/reason'
import { ask, type MaterialRule } from '../materials/ask'
import { isUndecidedCooperation, studiedAs, type Situation } from '../situation'
import type { Country } from './country'

/** Why Hong Kong's papers are only perhaps this student's; nothing where they stayed there as a student. */
const hongKongDoubt = ({ degree }: Situation): ReasonId | undefined => {
  if (isUndecidedCooperation(degree)) return 'cooperation-days-unknown'
  if (degree.mode === 'transnational-campus') return 'campus-elsewhere'
  return studiedAs(degree) === 'hong-kong-macau' ? 'resident-may-need-no-entry-paper' : undefined
}

/** Hong Kong's student visa and landing slip: reported by students, not in the authority's list. */
const entryPapers: MaterialRule = (situation) => {
  const { paper, degree } = situation
  const stayed = paper === 'permit' || (paper === 'not-known' && degree.mode !== 'remote')
  if (!stayed) return []
  const doubt = hongKongDoubt(situation)
  return doubt
    ? [ask('if-asked', 'hong-kong-entry', doubt, ['hong-kong-2023'])]
    : [ask('likely', 'hong-kong-entry', 'studied-in-hong-kong', ['hong-kong-2023'])]
}

export const HONG_KONG: Country = { name: NAME, rule: entryPapers }
