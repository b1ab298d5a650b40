import { migrated, MIGRATIONS } from '../../../../miniprogram/stores/save/migrations'

const BEFORE = MIGRATIONS.findIndex(({ name }) => name === 'keep-dates-as-told') + 1
const up = (kind: 'application' | 'draft' | 'profile', body: unknown): unknown =>
  migrated(kind, BEFORE, Object.freeze(body), MIGRATIONS.slice(0, BEFORE))

const days = { startedOn: '2023-09-01', endedOn: '2024-09-30', awardedOn: '2024-11-28' }

describe('keep-dates-as-told', () => {
  it.each([
    [['startedOn', 'endedOn'], { ...days, startedOn: '2023-09', endedOn: '2024-09' }],
    [['startedOn'], { ...days, startedOn: '2023-09' }],
    [undefined, days],
    ['broken', days],
  ])('of which only the month was told: %j', (monthOnly, after) => {
    const degree = { place: '英国', ...days, ...(monthOnly && { monthOnly }) }
    expect(up('application', { application: { id: 'x', degree }, addedAtMs: 1 })).toEqual({
      application: { id: 'x', degree: { place: '英国', ...after } },
      addedAtMs: 1,
    })
    expect(up('draft', { answers: degree, typed: {} })).toEqual({
      answers: { place: '英国', ...after },
      typed: {},
    })
  })

  it('leaves alone what is no date, has no degree or no answers', () => {
    expect(up('draft', { answers: { monthOnly: ['startedOn'], startedOn: 7 } })).toEqual({
      answers: { startedOn: 7 },
    })
    expect(up('draft', { typed: {} })).toEqual({ typed: {} })
    expect(up('application', { application: {} })).toEqual({ application: {} })
    expect(up('profile', 'as it was')).toBe('as it was')
  })
})
