import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { moduleText } from './module-text'
import { majorModules } from './packed-majors'

/** `npm run pack:majors`: writes the generated modules of packages/catalogue/data from the catalogues beside this file. */
const SOURCE = 'test/catalogues'
const TARGET = 'miniprogram/packages/catalogue/data'

for (const [name, module] of Object.entries(majorModules(SOURCE)))
  writeFileSync(join(TARGET, `${name}.ts`), moduleText(module, 'npm run pack:majors'))
