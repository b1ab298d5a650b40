/** Builds miniprogram/miniprogram_npm the way WeChat DevTools does (工具 › 构建 npm). */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ci from 'miniprogram-ci'

const ROOT = join(import.meta.dirname, '../..')

export const packNpm = () =>
  ci.packNpmManually({
    packageJsonPath: join(ROOT, 'package.json'),
    miniprogramNpmDistDir: join(ROOT, 'miniprogram'),
  })

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { miniProgramPackNum, otherNpmPackNum } = await packNpm()
  console.log(`packed ${miniProgramPackNum + otherNpmPackNum} packages for WeChat`)
}
