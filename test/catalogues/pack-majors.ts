import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { everydayMajors, sourceFields, sourceMajors } from './major-source'
import { moduleText } from './module-text'
import { packedEverydayMajors, packedMajors, packedMajorSpelling, type MajorSources } from './packed-majors'

/** `npm run pack:majors`: writes the generated modules of packages/catalogue/data from the catalogues beside this file. */
const SOURCE = 'test/catalogues'
const TARGET = 'miniprogram/packages/catalogue/data'

const sources: MajorSources = {
  fields: sourceFields(SOURCE),
  in2024: sourceMajors(SOURCE, 2024),
  in2025: sourceMajors(SOURCE, 2025),
  in2026: sourceMajors(SOURCE, 2026),
}
const modules = {
  majors: packedMajors(sources),
  'major-spelling': packedMajorSpelling(sources),
  'everyday-majors': packedEverydayMajors(everydayMajors(SOURCE)),
}
for (const [name, module] of Object.entries(modules))
  writeFileSync(join(TARGET, `${name}.ts`), moduleText(module, 'npm run pack:majors'))
