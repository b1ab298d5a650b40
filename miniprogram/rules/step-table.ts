import type { PhaseId } from '../model/phase'
import type { PortalPageId } from '../model/portal-page'
import type { StepId } from '../model/step'
import type { InputId } from '../model/step-input'
import type { MaterialOccasion } from './materials/material'

/** All that the rules know of one step. What is said of it stands in content/steps.ts and on its page in packages/guide. */
interface Step {
  /** Two letters of the printed code. On paper: a pair is never reused or changed. */
  readonly code: string
  readonly phase: PhaseId
  /** Our own estimate of the student's time, without a source, shown with 约. `waiting`: none of theirs. */
  readonly minutes: number | 'waiting'
  /** What must be done before it can be. */
  readonly after: readonly StepId[]
  /** `some`: only who is asked for more, or disagrees with the wording of the result, meets it. */
  readonly meets: 'everyone' | 'some'
  /** Its pages of the portal, in order; none for what happens outside an application. */
  readonly pages: readonly PortalPageId[]
  /** What is typed or chosen there, in the portal's order as far as known. */
  readonly inputs: readonly InputId[]
  /** Those that a source has seen on the page; of the others only the subject is known. */
  readonly seen: readonly InputId[]
  /** Which materials are handed in on it. */
  readonly materials: MaterialOccasion | 'none'
}

/** The guide lists the fields of the registration. */
const REGISTRATION: readonly InputId[] = [
  'legal-name',
  'nationality',
  'id-kind',
  'id-number',
  'mobile',
  'email',
]

/** In the order in which two students saw them on the portal's page (2023 and 2026). */
const SEEN_ABOUT_DEGREE: readonly InputId[] = [
  'place',
  'school-original',
  'school-chinese',
  'degree-title',
  'degree-title-in-chinese',
  'level',
  'awarded-on',
  'major',
  'major-in-chinese',
  'place-of-study',
  'school-of-study',
  'started-on',
  'ended-on',
  'student-number',
  'subject-category',
  'studied-remotely',
]

/** Every step. Getting the 12367 code needs no account, so it may come first. */
export const STEPS: Readonly<Record<StepId, Step>> = {
  'register-account': {
    code: 'ra',
    phase: 'apply',
    minutes: 10,
    after: [],
    meets: 'everyone',
    pages: [],
    inputs: REGISTRATION,
    seen: REGISTRATION,
    materials: 'none',
  },
  'accept-agreement': {
    code: 'aa',
    phase: 'apply',
    minutes: 5,
    after: ['register-account'],
    meets: 'everyone',
    pages: [],
    inputs: [],
    seen: [],
    materials: 'none',
  },
  'authorize-entry-exit': {
    code: 'ae',
    phase: 'apply',
    minutes: 5,
    after: [],
    meets: 'everyone',
    pages: ['identity'],
    inputs: [],
    seen: [],
    materials: 'none',
  },
  'verify-face': {
    code: 'vf',
    phase: 'apply',
    minutes: 5,
    // It stands in the application that begins after the agreement.
    after: ['accept-agreement'],
    meets: 'everyone',
    pages: ['identity'],
    inputs: [],
    seen: [],
    materials: 'none',
  },
  'basic-information': {
    code: 'bi',
    phase: 'apply',
    minutes: 5,
    after: ['authorize-entry-exit', 'verify-face'],
    meets: 'everyone',
    pages: ['applicant'],
    inputs: [
      'legal-name',
      'passport-name',
      'former-name',
      'born-on',
      'nationality',
      'id-kind',
      'id-number',
      'passport-number',
      'passport-expires-on',
      'mobile',
      'email',
    ],
    seen: [],
    materials: 'none',
  },
  'application-type': {
    code: 'at',
    phase: 'apply',
    minutes: 1,
    after: ['basic-information'],
    meets: 'everyone',
    pages: ['application-type'],
    inputs: [],
    seen: [],
    materials: 'none',
  },
  'certificate-information': {
    code: 'ci',
    phase: 'apply',
    minutes: 10,
    after: ['application-type'],
    meets: 'everyone',
    pages: ['degree'],
    inputs: [
      ...SEEN_ABOUT_DEGREE,
      'name-on-certificate',
      'certificate-number',
      'verification-link',
      'verification-password',
    ],
    seen: SEEN_ABOUT_DEGREE,
    materials: 'none',
  },
  'study-history': {
    code: 'sh',
    phase: 'apply',
    minutes: 10,
    after: ['certificate-information'],
    meets: 'everyone',
    pages: ['study-history'],
    inputs: [],
    seen: [],
    materials: 'none',
  },
  'upload-materials': {
    code: 'um',
    phase: 'apply',
    minutes: 15,
    after: ['study-history'],
    meets: 'everyone',
    pages: ['materials'],
    inputs: ['verification-link', 'verification-password'],
    seen: [],
    materials: 'application',
  },
  'check-and-pay': {
    code: 'cp',
    phase: 'pay',
    minutes: 10,
    after: ['upload-materials'],
    meets: 'everyone',
    pages: ['confirmation', 'payment', 'submitted'],
    inputs: [],
    seen: [],
    materials: 'none',
  },
  'await-result': {
    code: 'ar',
    phase: 'wait',
    minutes: 'waiting',
    after: ['check-and-pay'],
    meets: 'everyone',
    pages: [],
    inputs: [],
    seen: [],
    materials: 'none',
  },
  supplement: {
    code: 'su',
    phase: 'wait',
    minutes: 20,
    after: ['check-and-pay'],
    meets: 'some',
    pages: [],
    inputs: [],
    seen: [],
    materials: 'none',
  },
  'receive-result': {
    code: 'rr',
    phase: 'result',
    minutes: 5,
    after: ['await-result'],
    meets: 'everyone',
    pages: [],
    inputs: [],
    seen: [],
    materials: 'none',
  },
  'print-certificate': {
    code: 'pc',
    phase: 'result',
    minutes: 5,
    after: ['receive-result'],
    meets: 'everyone',
    pages: [],
    inputs: ['legal-name', 'result-number'],
    seen: [],
    materials: 'none',
  },
  'request-review': {
    code: 'rv',
    phase: 'result',
    minutes: 40,
    after: ['receive-result'],
    meets: 'some',
    pages: [],
    inputs: [],
    seen: [],
    materials: 'review',
  },
}
