import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SAVE_VERSION } from '../../../miniprogram/stores/save/migrations'
import { savedFields } from './saved-fields'

const FILE = join(__dirname, 'saved-fields.json')

/**
 * An app drops silently what it does not know in a record of its own version, and shows a record of a newer version
 * without changing it. So a saved field is only added (or renamed, or dropped) together with a new version.
 */
it('every saved field came with a version', () => {
  const { version, fields } = JSON.parse(readFileSync(FILE, 'utf8')) as { version: number; fields: object }
  // After a new version: write its fields into saved-fields.json. Never for a version that students have.
  expect({ version: SAVE_VERSION, fields: savedFields() }).toEqual({ version, fields })
})
