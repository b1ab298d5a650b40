import { migrated, MIGRATIONS } from '../../../../miniprogram/stores/save/migrations'
import { anApplication } from '../../../builders'

const BEFORE = MIGRATIONS.findIndex(({ name }) => name === 'add-further-facts') + 1
const steps = MIGRATIONS.slice(0, BEFORE)

const savedWith = (handledOn: object) => ({
  application: { ...anApplication(), handledOn },
  addedAtMs: 1,
  isRemoved: false,
})

describe('add-further-facts', () => {
  it('ticks the proof of the place of study off for whoever ticked off the declaration it was a part of', () => {
    const saved = savedWith({ 'passport-lost-statement': '2026-05-01', transcript: '2026-05-02' })
    expect(migrated('application', BEFORE, Object.freeze(saved), steps)).toEqual(
      savedWith({
        'passport-lost-statement': '2026-05-01',
        'study-place-proof': '2026-05-01',
        transcript: '2026-05-02',
      }),
    )
  })

  it('leaves every other record as it is', () => {
    const saved = savedWith({ transcript: '2026-05-02' })
    expect(migrated('application', BEFORE, Object.freeze(saved), steps)).toBe(saved)
    expect(migrated('application', BEFORE, { addedAtMs: 1 }, steps)).toEqual({ addedAtMs: 1 })
  })
})
