import fc from 'fast-check'
import { STEP_GUIDE } from '../../miniprogram/packages/guide/content/step-guides'
import { saidTo } from '../../miniprogram/packages/guide/content/audience'
import { STEP_IDS } from '../../miniprogram/model/step'
import { guideView } from '../../miniprogram/packages/guide/step/step.view'
import { officialNumbers } from '../../miniprogram/rules/facts/official-numbers'
import { requiredMaterials } from '../../miniprogram/rules/required-materials'
import { arbitraryDegree, arbitraryEntryExit } from '../rules/arbitrary-student'
import { aDegree } from '../builders'
import { TODAY } from '../rules/students'

const guides = STEP_IDS.map((step) => STEP_GUIDE[step].guide(officialNumbers(TODAY)))

it('whatever a step asks a student to bring stands on their list', () => {
  fc.assert(
    fc.property(arbitraryDegree, arbitraryEntryExit, (degree, entryExit) => {
      const own = requiredMaterials(degree, entryExit, TODAY).map(({ material }) => material)
      for (const { actions, branches, troubles, prepare } of guides)
        for (const row of [
          ...saidTo(prepare, degree),
          ...saidTo(actions, degree),
          ...branches.flatMap((branch) => saidTo(branch.actions, degree)),
          ...saidTo(troubles, degree),
        ])
          for (const material of row.asks ?? []) expect(own).toContain(material)
    }),
  )
})

/** Cases that only their own students read about. */
const CASES = [
  { words: /外籍/, isOwn: ({ applicant }: { applicant: string }) => applicant === 'foreign' },
  {
    words: /港澳台居民/,
    isOwn: ({ applicant }: { applicant: string }) => !['mainland', 'foreign'].includes(applicant),
  },
  { words: /博士能加急/, isOwn: ({ level }: { level: string }) => level === 'doctor' },
  { words: /没有内地身份证号/, isOwn: ({ applicant }: { applicant: string }) => applicant !== 'mainland' },
] as const

it('nobody reads of a case that is not theirs', () => {
  fc.assert(
    fc.property(arbitraryDegree, fc.constantFrom(...STEP_IDS), (degree, step) => {
      const { prepare, actions, branches, troubles } = guideView(step, TODAY, undefined, degree)
      const said = JSON.stringify([prepare, actions, branches, troubles])
      for (const { words, isOwn } of CASES) if (!isOwn(degree)) expect(said).not.toMatch(words)
    }),
  )
})

it.each([
  ['register-account', { applicant: 'foreign' }],
  ['authorize-entry-exit', { applicant: 'hong-kong-macau' }],
  ['application-type', { mode: 'chinese-foreign-cooperation' }],
  ['study-history', { circumstances: ['studied-online'] }],
  ['await-result', { level: 'doctor' }],
] as const)('%s says something else to another student', (step, changed) => {
  const said = (degree = aDegree()) => JSON.stringify(guideView(step, TODAY, undefined, degree))
  expect(said(aDegree(changed))).not.toBe(said())
})
