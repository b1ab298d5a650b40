import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  migrated,
  MIGRATIONS,
  SAVE_VERSION,
  versionAfter,
  type Migration,
} from '../../../miniprogram/stores/save/migrations'
import { openSave } from '../../../miniprogram/stores/save/open-save'
import { anApplication } from '../../builders'

const SAVES = join(__dirname, '../../saves')
/** The before and after of each released migration, by its name. */
const MIGRATION_TESTS = join(__dirname, 'migrations')

/** Two steps that were never released: they show that the machinery works before the first real one is needed. */
const SYNTHETIC: readonly Migration[] = [
  { name: 'name-the-country', application: (body) => ({ ...(body as object), place: 'somewhere' }) },
  {
    name: 'wrap-the-application',
    application: (body) => ({ application: { ...anApplication(), ...(body as object) } }),
    settings: () => ({ welcomedOn: '2026-01-01' }),
  },
]

describe('migrations', () => {
  it('run from the version of the record to the newest, in order', () => {
    expect(migrated('application', 1, { id: 'x' }, SYNTHETIC)).toMatchObject({
      application: { id: 'x', place: 'somewhere' },
    })
  })

  it('that came before the version of the record do not run again', () => {
    expect(migrated('application', 2, { id: 'x' }, SYNTHETIC)).not.toHaveProperty('application.place')
  })

  it('leave the newest version as it is', () => {
    const body = { id: 'x' }
    expect(migrated('application', 3, body, SYNTHETIC)).toBe(body)
  })

  it('leave kinds of record alone that they do not name', () => {
    expect(migrated('draft', 1, 'untouched', SYNTHETIC)).toBe('untouched')
  })

  it('bring an old record to today’s shape when it is opened', () => {
    const opened = openSave('settings', { version: 1, body: 'an old shape' }, SYNTHETIC)
    expect(opened).toMatchObject({ ok: true, value: { value: { welcomedOn: '2026-01-01' } } })
  })

  it('that fail on a record make it unreadable, not the app', () => {
    const failing: Migration = {
      name: 'failing',
      settings: () => {
        throw new Error('unexpected body')
      },
    }
    expect(openSave('settings', { version: 1, body: {} }, [failing])).toEqual({
      ok: false,
      problem: { kind: 'save-unreadable' },
    })
  })

  it('count the versions', () => {
    expect(versionAfter([])).toBe(1)
    expect(versionAfter(SYNTHETIC)).toBe(3)
    expect(SAVE_VERSION).toBe(versionAfter(MIGRATIONS))
  })
})

describe('what every release leaves behind', () => {
  const missing = (migrations: readonly Migration[], exists: (path: string) => boolean): readonly string[] =>
    [
      ...migrations.map((_, index) => join(SAVES, `v${index + 1}.json`)),
      join(SAVES, `v${versionAfter(migrations)}.json`),
      ...migrations.map(({ name }) => join(MIGRATION_TESTS, `${name}.test.ts`)),
    ].filter((path) => !exists(path))

  it('is a golden save of each version and a test of each migration', () => {
    expect(missing(MIGRATIONS, existsSync)).toEqual([])
  })

  it('would be missed if it were not there', () => {
    expect(missing([...MIGRATIONS, ...SYNTHETIC], existsSync)).toEqual([
      join(SAVES, `v${SAVE_VERSION + 1}.json`),
      join(SAVES, `v${SAVE_VERSION + 2}.json`),
      join(MIGRATION_TESTS, 'name-the-country.test.ts'),
      join(MIGRATION_TESTS, 'wrap-the-application.test.ts'),
    ])
  })

  it('says in each golden save which version it is of', () => {
    for (const file of readdirSync(SAVES)) {
      const { version, records } = JSON.parse(readFileSync(join(SAVES, file), 'utf8')) as {
        version: number
        records: object
      }
      expect(file).toBe(`v${version}.json`)
      for (const slot of Object.values(records)) expect(slot).toMatchObject({ version })
    }
  })
})
