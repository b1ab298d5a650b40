import { officialFact } from '../facts/official-numbers'
import type { Situation } from '../situation'
import { always, type MaterialTable } from './material'

export const LOST = ['materials-2021', 'materials-2025'] as const

/** A lost certificate is reissued first (先补发); only when the school cannot, a letter takes its place. */
export const isLost = ({ has }: Situation): boolean => has('certificate-lost')

const isYetToCome = ({ has }: Situation): boolean => has('certificate-not-issued')

/** Before the certificate is issued only two countries' letters count; everyone else waits. */
const letterCounts = ({ degree, today }: Situation): boolean =>
  officialFact('letter-countries', today).value.countries.includes(degree.place)

export const hasLetter = (situation: Situation): boolean => isYetToCome(situation) && letterCounts(situation)
const hasToWait = (situation: Situation): boolean => isYetToCome(situation) && !letterCounts(situation)

/** The certificate itself, or what stands for it. */
export const CERTIFICATE_MATERIALS = {
  authorization: {
    frame: 'a4',
    occasion: 'application',
    asks: [{ when: always, need: 'required', because: 'everyone', sources: ['guide', 'portal-walkthrough'] }],
  },
  'degree-certificate': {
    frame: 'certificate',
    occasion: 'application',
    asks: [
      {
        when: always,
        need: 'required',
        because: 'one-certificate-one-application',
        sources: ['guide', 'materials-2025', 'materials-2021'],
      },
      {
        when: isLost,
        need: 'required',
        because: 'certificate-lost',
        sources: LOST,
        orElse: () => ['award-letter'],
      },
      { when: hasToWait, need: 'required', because: 'wait-for-certificate', sources: ['letters-2022'] },
      {
        when: hasToWait,
        need: 'required',
        because: 'explaining-letter',
        sources: ['letters-2022', 'letters-2023'],
      },
      {
        when: hasLetter,
        need: 'required',
        because: 'letter-country',
        sources: ['letters-2022'],
        orElse: () => ['award-letter'],
      },
    ],
  },
  'award-letter': {
    frame: 'a4',
    occasion: 'application',
    asks: [
      {
        when: isLost,
        need: 'required',
        because: 'certificate-lost-letter',
        sources: LOST,
        orElse: () => ['degree-certificate'],
      },
      {
        when: hasLetter,
        need: 'required',
        because: 'letter-country',
        sources: ['letters-2022'],
        orElse: () => ['degree-certificate'],
      },
    ],
  },
  'certificate-link': {
    frame: 'a4',
    occasion: 'application',
    asks: [
      {
        when: always,
        need: 'optional',
        because: 'school-has-online-certificate',
        sources: ['hong-kong-2023'],
      },
    ],
  },
} satisfies MaterialTable
