import { migrated, MIGRATIONS } from '../../../../miniprogram/stores/save/migrations'
import { openSave } from '../../../../miniprogram/stores/save/open-save'
import { anApplication } from '../../../builders'

const BEFORE = MIGRATIONS.findIndex(({ name }) => name === 'add-not-accepted') + 1

describe('add-not-accepted', () => {
  it('leaves every record as it is: an old result is none of the new kind', () => {
    const saved = {
      application: anApplication({ outcome: { kind: 'other' } }),
      addedAtMs: 1,
      isRemoved: false,
    }
    const steps = MIGRATIONS.slice(0, BEFORE)
    expect(migrated('application', BEFORE, Object.freeze(saved), steps)).toBe(saved)
  })

  it('reads a result of a kind that nobody knows as 其他, with its day', () => {
    const application = { ...anApplication(), outcome: { kind: 'something-new', issuedOn: '2026-06-01' } }
    const opened = openSave('application', { version: BEFORE, body: { application, addedAtMs: 1 } })
    expect(opened).toMatchObject({
      ok: true,
      value: { value: { application: { outcome: { kind: 'other', issuedOn: '2026-06-01' } } } },
    })
  })
})
