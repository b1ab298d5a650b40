import { migrated, MIGRATIONS } from '../../../../miniprogram/stores/save/migrations'
import { anApplication } from '../../../builders'

const BEFORE = MIGRATIONS.findIndex(({ name }) => name === 'add-parts-of-pages') + 1
const steps = MIGRATIONS.slice(0, BEFORE)

it('says of no page what nobody said: the body stays as it is', () => {
  const saved = { application: anApplication(), addedAtMs: 1 }
  expect(migrated('application', BEFORE, Object.freeze(saved), steps)).toBe(saved)
})
