import type { Situation } from '../situation'
import { officialFact } from '../facts/official-numbers'
import { ask, when, type MaterialRule } from './ask'

const LOST = ['materials-2021', 'materials-2025'] as const

const letterCounts = ({ degree, today }: Situation): boolean =>
  officialFact('letter-countries', today).value.countries.includes(degree.place)

/** A lost certificate is reissued first (先补发); only when the school cannot, a letter takes its place. */
const lostCertificate: MaterialRule = (situation) =>
  when(
    situation.has('certificate-lost'),
    ask('required', 'degree-certificate', 'certificate-lost', LOST, ['award-letter']),
    ask('required', 'award-letter', 'certificate-lost-letter', LOST, ['degree-certificate']),
    ask('required', 'transcript', 'transcript-with-letter', LOST),
  )

/** Before the certificate is issued only two countries' letters count; everyone else waits. */
const certificateNotIssued: MaterialRule = (situation) => {
  if (!situation.has('certificate-not-issued')) return []
  if (!letterCounts(situation))
    return [
      ask('required', 'degree-certificate', 'wait-for-certificate', ['letters-2022']),
      ask('required', 'degree-certificate', 'explaining-letter', ['letters-2022', 'letters-2023']),
    ]
  return [
    ask('required', 'degree-certificate', 'letter-country', ['letters-2022'], ['award-letter']),
    ask('required', 'award-letter', 'letter-country', ['letters-2022'], ['degree-certificate']),
    ask('required', 'transcript', 'transcript-with-letter', ['letters-2022']),
  ]
}

/** The certificate itself, or what stands for it. */
export const certificateRule: MaterialRule = (situation) => [
  ask('required', 'degree-certificate', 'one-certificate-one-application', [
    'guide',
    'materials-2025',
    'materials-2021',
  ]),
  ask('optional', 'certificate-link', 'school-has-online-certificate', ['hong-kong-2023']),
  ...lostCertificate(situation),
  ...certificateNotIssued(situation),
]
