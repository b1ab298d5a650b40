import { migrated, MIGRATIONS } from '../../../../miniprogram/stores/save/migrations'
import { openSave } from '../../../../miniprogram/stores/save/open-save'
import { anApplication } from '../../../builders'

const { certificate, studyHistory, waiting, supplements, review, ...before } = anApplication()
const FIRST = 1

describe('add-notes (version 1 to 2)', () => {
  it('gives a degree of version 1 empty notes and leaves the rest alone', () => {
    const saved = { application: before, addedAtMs: 1, isRemoved: false }
    expect(migrated('application', FIRST, Object.freeze(saved), MIGRATIONS.slice(0, 1))).toEqual({
      ...saved,
      application: { ...before, certificate, studyHistory, waiting, supplements, review },
    })
  })

  it('leaves forms and settings alone', () => {
    expect(migrated('draft', FIRST, 'as it was', MIGRATIONS.slice(0, 1))).toBe('as it was')
  })

  it('does not make a degree out of a record that has none', () => {
    expect(openSave('application', { version: FIRST, body: { addedAtMs: 1 } })).toEqual({
      ok: false,
      problem: { kind: 'save-unreadable' },
    })
  })
})
