import type { Application } from '../../miniprogram/model/application'
import { day } from '../../miniprogram/model/iso-date'
import type { Profile } from '../../miniprogram/model/profile'
import { oldRulesOf } from '../../miniprogram/rules/rules-age'
import { SOURCES } from '../../miniprogram/rules/facts/sources'
import { isUnfinished } from '../../miniprogram/rules/unfinished'
import { addDays } from '../../miniprogram/model/iso-date'
import { anApplication, aPhoto, idOf } from '../builders'
import { TODAY } from './students/all-students'

const left = (
  path: string,
  changed: Partial<Application> = {},
  { profile = {}, query = '' }: { profile?: Profile; query?: string } = {},
) => isUnfinished({ path, query }, { application: anApplication(changed), profile, today: TODAY })

const STEP = 'packages/guide/step/step'
const CODE = { query: 'step=authorize-entry-exit&application=a' }
const MATERIAL = 'packages/capture/material/material'
const NOTICE = { id: idOf('s'), kind: 'add-material', text: '', materials: [] } as const

describe('home offers to go on', () => {
  it.each<[string, boolean]>([
    ['half of the person', left('packages/forms/profile/profile', {}, { profile: { name: '李雷' } })],
    [
      'half of the certificate',
      left('packages/forms/certificate/certificate', { certificate: { major: 'Law' } }),
    ],
    [
      'an entry of the study history that is not complete',
      left('packages/forms/study-history/study-history', {
        studyHistory: [{ id: idOf('h'), school: '某校' }],
      }),
    ],
    [
      'a code that was not recorded',
      left(STEP, { entryExit: { record: 'unknown', typedCode: '1234' } }, CODE),
    ],
    ['a code that is still to be written down', left(STEP, { entryExit: { record: 'found' } }, CODE)],
    [
      'a code, on the page where an earlier version had it',
      left('pages/step/step', { entryExit: { record: 'found' } }, CODE),
    ],
    [
      'a material with something to look at',
      left(
        MATERIAL,
        { captures: [aPhoto({ findings: [{ kind: 'blurred' }] })] },
        { query: 'material=degree-certificate' },
      ),
    ],
    [
      'a day of the wait',
      left('packages/progress/waiting/waiting', { waiting: { typedExpectedOn: '下周' } }),
    ],
    [
      'the last day of a notice',
      left('packages/progress/supplements/supplements', { supplements: [{ ...NOTICE, typedDueOn: '12-0' }] }),
    ],
    [
      'the day of a result',
      left('packages/progress/outcome/outcome', { outcome: { kind: 'certificate', typedIssuedOn: '2026' } }),
    ],
    [
      'the courses of a review',
      left('packages/catalogue/review/review', {
        review: { courses: [{ id: idOf('k'), name: 'Law', credits: '' }], proofs: [] },
      }),
    ],
  ])('where there is %s', (_, is) => expect(is).toBe(true))
})

describe('home does not offer to go back', () => {
  it.each<[string, boolean]>([
    ['to a form that nothing was written into', left('packages/forms/profile/profile')],
    ['to a certificate that nothing was written of', left('packages/forms/certificate/certificate')],
    ['to an empty study history', left('packages/forms/study-history/study-history')],
    [
      'to a step that was only read',
      left(STEP, { entryExit: { record: 'found' } }, { query: 'step=verify-face' }),
    ],
    [
      'to a code that is recorded',
      left(STEP, { entryExit: { record: 'found', code: '12345678', codeGotOn: TODAY } }, CODE),
    ],
    ['to a material that was only looked at', left(MATERIAL, {}, { query: 'material=permit' })],
    ['to a material that nobody knows', left(MATERIAL, {}, { query: 'material=moon' })],
    ['to a wait that was only read', left('packages/progress/waiting/waiting')],
    [
      'to notices that were only read',
      left('packages/progress/supplements/supplements', { supplements: [NOTICE] }),
    ],
    ['to a result that was only read', left('packages/progress/outcome/outcome')],
    ['to a review without courses', left('packages/catalogue/review/review')],
    [
      'to a review that was asked for',
      left('packages/catalogue/review/review', {
        doneOn: { 'request-review': TODAY },
        review: { courses: [{ id: idOf('k'), name: 'Law', credits: '' }], proofs: [] },
      }),
    ],
    ['to a page that takes no input', left('packages/guide/about/about')],
    ['to a page that is gone', left('pages/gone/gone')],
  ])('%s', (_, is) => expect(is).toBe(false))
})

it('calls the rules old when nobody looked at any source for half a year', () => {
  const last = Object.values(SOURCES)
    .map(({ compiledOn }) => compiledOn)
    .sort()
    .pop()!
  expect(oldRulesOf(addDays(last, 180))).toBeUndefined()
  expect(oldRulesOf(addDays(last, 181))).toBe(last)
  expect(oldRulesOf(day('2000-01-01'))).toBeUndefined()
})
