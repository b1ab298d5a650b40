/** npm run release: the project as it is uploaded, in release/, to be opened in WeChat DevTools or given to miniprogram-ci. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeReleaseCopy } from './release-copy.mjs'

const ROOT = join(import.meta.dirname, '../..')
const TO = join(ROOT, 'release')

rmSync(TO, { recursive: true, force: true })
mkdirSync(TO)
writeReleaseCopy(ROOT, TO)
console.log('release/ holds the project as it is uploaded, without the self-check')
