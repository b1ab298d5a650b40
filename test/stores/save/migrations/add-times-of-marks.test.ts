import { migrated, MIGRATIONS } from '../../../../miniprogram/stores/save/migrations'
import { anApplication } from '../../../builders'

const BEFORE = MIGRATIONS.findIndex(({ name }) => name === 'add-times-of-marks') + 1
const steps = MIGRATIONS.slice(0, BEFORE)

it('invents no time for a mark: the body stays as it is', () => {
  const saved = { application: { ...anApplication(), doneOn: { 'verify-face': '2026-05-01' } }, addedAtMs: 1 }
  expect(migrated('application', BEFORE, Object.freeze(saved), steps)).toBe(saved)
})
