import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { moduleText } from './module-text'
import { packedCountries, packedNames, packedSpelling, packedRows, packedWellKnown } from './packed-schools'
import { countryEnglishNames, regionalSchools, sourceSchools, wellKnownSchools } from './school-source'

/** `npm run pack:schools`: writes the generated modules of packages/catalogue/data from the lists beside this file. */
const SOURCE = 'test/catalogues'
const TARGET = 'miniprogram/packages/catalogue/data'

const regional = regionalSchools(SOURCE)
const rows = packedRows(sourceSchools(SOURCE), regional)
const modules = {
  'school-names': packedNames(rows),
  countries: packedCountries(rows, countryEnglishNames(SOURCE)),
  spelling: packedSpelling(rows),
  'well-known': packedWellKnown(rows, [...wellKnownSchools(SOURCE), ...regional]),
}
for (const [name, module] of Object.entries(modules))
  writeFileSync(join(TARGET, `${name}.ts`), moduleText(module, 'npm run pack:schools'))
