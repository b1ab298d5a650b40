import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What WeChat's compiler reads of the project. */
const PARTS = ['miniprogram', 'typings', 'package.json', 'project.config.json', 'tsconfig.json']
/** What judges the phone and is of no use to a student: a subpackage, and a worker of its own. */
const PACKAGE_NOT_RELEASED = 'packages/self-check'
const NOT_RELEASED = [PACKAGE_NOT_RELEASED, 'workers/self-check']

/** What the app says of its own package. */
const HOLDS = [
  'miniprogram/platform/release.ts',
  'const HOLDS_SELF_CHECK = true',
  'const HOLDS_SELF_CHECK = false',
]

const rewrite = (path, from, to) => {
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${path} does not say: ${from}`)
  writeFileSync(path, text.replace(from, to))
}

/** Writes the project as it is uploaded into the empty folder `to`: without what only development versions hold. */
export const writeReleaseCopy = (root, to) => {
  for (const part of PARTS) cpSync(join(root, part), join(to, part), { recursive: true })
  const path = join(to, 'miniprogram/app.json')
  const app = JSON.parse(readFileSync(path, 'utf8'))
  const subPackages = app.subPackages.filter(({ root: one }) => one !== PACKAGE_NOT_RELEASED)
  if (subPackages.length + 1 !== app.subPackages.length)
    throw new Error(`${PACKAGE_NOT_RELEASED} is not in app.json`)
  writeFileSync(path, `${JSON.stringify({ ...app, subPackages }, null, 2)}\n`)
  const [file, from, released] = HOLDS
  rewrite(join(to, file), from, released)
  for (const folder of NOT_RELEASED) rmSync(join(to, 'miniprogram', folder), { recursive: true })
}
