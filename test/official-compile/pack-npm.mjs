/** Builds miniprogram_npm the way WeChat DevTools does (工具 › 构建 npm); what one subpackage uses lies in it. */
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ci from 'miniprogram-ci'

const ROOT = join(import.meta.dirname, '../..')
const MAIN = join(ROOT, 'miniprogram')

/** Packages and the subpackage that alone requires them: WeChat looks in its folder first, then in those above. */
const APART = { '@stablelib': 'packages/backup' }

export const packNpm = async () => {
  const packed = await ci.packNpmManually({
    packageJsonPath: join(ROOT, 'package.json'),
    miniprogramNpmDistDir: MAIN,
  })
  for (const [name, folder] of Object.entries(APART)) {
    const to = join(MAIN, folder, 'miniprogram_npm', name)
    rmSync(to, { recursive: true, force: true })
    mkdirSync(dirname(to), { recursive: true })
    renameSync(join(MAIN, 'miniprogram_npm', name), to)
  }
  return packed
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { miniProgramPackNum, otherNpmPackNum } = await packNpm()
  console.log(`packed ${miniProgramPackNum + otherNpmPackNum} packages for WeChat`)
}
