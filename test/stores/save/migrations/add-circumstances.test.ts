import { migrated, MIGRATIONS } from '../../../../miniprogram/stores/save/migrations'
import { aDegree, anApplication } from '../../../builders'

const BEFORE = MIGRATIONS.findIndex(({ name }) => name === 'add-circumstances') + 1
const up = (body: object): unknown =>
  migrated('application', BEFORE, Object.freeze(body), MIGRATIONS.slice(0, BEFORE))

describe('add-circumstances', () => {
  it.each([
    { mode: 'joint' },
    { mode: 'transnational-campus' },
    { circumstances: ['exchange-term', 'part-time'] },
  ] as const)('ticks nothing for the student of %j, who was never asked', (answers) => {
    const degree = aDegree(answers)
    const saved = { application: anApplication({ degree }), addedAtMs: 1 }
    expect(up(saved)).toEqual({
      ...saved,
      application: { ...saved.application, degree: { ...degree, isPartUnasked: true } },
    })
  })

  it.each([
    ['who was in one place', { application: anApplication(), addedAtMs: 1 }],
    ['that was removed', { isRemoved: true }],
    ['whose degree is damaged', { application: { degree: { circumstances: 'exchange-term' } } }],
  ])('leaves a record %s as it is', (_, saved) => {
    expect(up(saved)).toBe(saved)
  })
})
