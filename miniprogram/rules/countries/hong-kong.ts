import { HONG_KONG as NAME } from '../../model/degree'
import type { ReasonId } from '../../model/reason'
import type { Ask } from '../materials/material'
import { isUndecidedCooperation, studiedAs, type Situation } from '../situation'
import type { Country } from './country'

const DOUBTS = [
  'cooperation-days-unknown',
  'campus-elsewhere',
  'resident-may-need-no-entry-paper',
] as const satisfies readonly ReasonId[]

/** Why Hong Kong's papers are only perhaps this student's; nothing where they stayed there as a student. */
const doubtOf = ({ degree }: Situation): (typeof DOUBTS)[number] | undefined => {
  if (isUndecidedCooperation(degree)) return 'cooperation-days-unknown'
  if (degree.mode === 'transnational-campus') return 'campus-elsewhere'
  return studiedAs(degree) === 'hong-kong-macau' ? 'resident-may-need-no-entry-paper' : undefined
}

const stayed = ({ paper, degree }: Situation): boolean =>
  paper === 'permit' || (paper === 'not-known' && degree.mode !== 'remote')

const entryAsk = (need: Ask['need'], because: ReasonId, doubt: ReturnType<typeof doubtOf>): Ask => ({
  when: (situation) => stayed(situation) && doubtOf(situation) === doubt,
  need,
  because,
  sources: ['hong-kong-2023'],
})

/** Hong Kong's student visa and landing slip: reported by students, not in the authority's list. */
export const HONG_KONG: Country = {
  name: NAME,
  asks: {
    'hong-kong-entry': [
      entryAsk('likely', 'studied-in-hong-kong', undefined),
      {
        when: (situation) =>
          stayed(situation) && doubtOf(situation) === undefined && situation.has('landing-slip-lost'),
        need: 'likely',
        because: 'landing-slip-lost',
        sources: ['hong-kong-2023'],
        isAlone: true,
      },
      ...DOUBTS.map((doubt) => entryAsk('if-asked', doubt, doubt)),
    ],
  },
}
