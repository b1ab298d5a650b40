import { migrated, MIGRATIONS } from '../../../../miniprogram/stores/save/migrations'
import { anApplication } from '../../../builders'

const BEFORE = MIGRATIONS.findIndex(({ name }) => name === 'add-answers-of-marks') + 1
const up = (body: object): unknown =>
  migrated('application', BEFORE, Object.freeze(body), MIGRATIONS.slice(0, BEFORE))

const savedWith = (handledOn: object) => ({ application: { ...anApplication(), handledOn }, addedAtMs: 1 })

describe('add-answers-of-marks', () => {
  it('says of what is signed or typed in the portal that it is there, as its tick did', () => {
    const saved = savedWith({ authorization: '2026-05-01', 'certificate-link': '2026-05-02' })
    expect(up(saved)).toEqual({
      ...saved,
      application: {
        ...saved.application,
        handledAs: { authorization: 'prepared', 'certificate-link': 'prepared' },
      },
    })
  })

  it('claims nothing of the others: their tick said both in one', () => {
    const saved = savedWith({ 'visa-pages': '2026-05-01' })
    expect(up(saved)).toBe(saved)
  })

  it('leaves a removed record as it is', () => {
    const saved = { isRemoved: true }
    expect(up(saved)).toBe(saved)
  })
})
