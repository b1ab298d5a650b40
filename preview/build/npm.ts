import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readJson } from './app-config'

/** Packs npm for WeChat with WeChat's own packer when what is installed has changed. Returns the packed folder. */
export const packedNpm = async (projectDir: string, log: (message: string) => void): Promise<string> => {
  const dist = join(projectDir, 'miniprogram')
  const packed = join(dist, 'miniprogram_npm')
  const stampFile = join(projectDir, 'node_modules', '.cache', 'preview', 'packed-npm')
  const stamp = installedStamp(projectDir)
  if (existsSync(packed) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return packed
  log('packing npm for WeChat')
  const { packNpmManually } = (await import('miniprogram-ci')).default
  await packNpmManually({ packageJsonPath: join(projectDir, 'package.json'), miniprogramNpmDistDir: dist })
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, stamp)
  return packed
}

const installedStamp = (projectDir: string): string => {
  const { dependencies } = readJson<{ dependencies: Record<string, string> }>(
    join(projectDir, 'package.json'),
  )
  const installed = statSync(join(projectDir, 'node_modules', '.package-lock.json')).mtimeMs
  const patches = readdirIfThere(join(projectDir, 'patches')).map((file) => [file, statSync(file).mtimeMs])
  return createHash('sha256')
    .update(JSON.stringify([dependencies, installed, patches]))
    .digest('hex')
}

const readdirIfThere = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
