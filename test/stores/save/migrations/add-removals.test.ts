import { migrated, MIGRATIONS } from '../../../../miniprogram/stores/save/migrations'
import { openSave } from '../../../../miniprogram/stores/save/open-save'
import { aDegree, anApplication } from '../../../builders'
import { day } from '../../../../miniprogram/model/iso-date'

const BEFORE = MIGRATIONS.findIndex(({ name }) => name === 'add-removals') + 1
const up = (kind: 'application' | 'draft' | 'profile', body: unknown): unknown =>
  migrated(kind, BEFORE, Object.freeze(body), MIGRATIONS.slice(0, BEFORE))

const dates = (startedOn: string, endedOn: string) => ({ startedOn: day(startedOn), endedOn: day(endedOn) })
const saved = (degree = aDegree()) => ({
  application: anApplication({ degree }),
  addedAtMs: 1,
  isRemoved: true,
})

describe('add-removals', () => {
  it('offers a deleted degree back, with nothing given up', () => {
    expect(up('application', saved(aDegree(dates('2023-09-18', '2024-11-29'))))).toEqual({
      ...saved(aDegree(dates('2023-09-18', '2024-11-29'))),
      isRemovalFinal: false,
      removedPages: [],
      discarded: [],
    })
  })

  it.each([
    ['2023-09-01', '2024-11-30', ['startedOn', 'endedOn']],
    ['2023-09-01', '2024-11-29', ['startedOn']],
    ['2023-09-02', '2024-02-29', ['endedOn']],
    ['2023-09-30', '2024-11-01', undefined],
  ])('asks again for a day that may stand for its month: %s to %s', (startedOn, endedOn, monthOnly) => {
    const degree = aDegree(dates(startedOn, endedOn))
    const after = up('application', saved(degree)) as { application: { degree: object } }
    expect(after.application.degree).toEqual(monthOnly ? { ...degree, monthOnly } : degree)
    expect(up('draft', { answers: degree, typed: {} })).toEqual({
      answers: monthOnly ? { ...degree, monthOnly } : degree,
      typed: {},
    })
  })

  it('leaves alone what has no degree or no answers', () => {
    expect(up('draft', { typed: {} })).toEqual({ typed: {} })
    expect(up('application', { application: {} })).toMatchObject({ application: {} })
    expect(up('profile', 'as it was')).toBe('as it was')
    expect(openSave('application', { version: BEFORE, body: { addedAtMs: 1 } }).ok).toBe(false)
  })
})
