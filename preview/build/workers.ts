import { existsSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { build } from 'esbuild'
import type { Files } from './files'

/** WeChat gives a worker one global, `worker`; this makes it from the browser's own. */
const WORKER_GLOBAL = `
var worker = {
  onMessage: function (listener) { self.onmessage = function (event) { listener(event.data) } },
  postMessage: function (message) { self.postMessage(message) },
  env: { USER_DATA_PATH: 'wxfile://usr' },
};
`

/** Bundles every script of the workers folder on its own; wx.createWorker may name any of them. */
export const workerScripts = async (
  files: Files,
  folder: string,
  problem: (message: string) => void,
): Promise<Map<string, string>> => {
  const scripts = new Map<string, string>()
  const onDisk = join(files.root, folder)
  if (!existsSync(onDisk)) {
    problem(`app.json: the workers folder ${folder} does not exist`)
    return scripts
  }
  for (const entry of readdirSync(onDisk, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(ts|js)$/.test(entry)) continue
    const path = posix.join(folder, entry.replace(/\.(ts|js)$/, '.js'))
    scripts.set(path, await workerScript(join(onDisk, entry), onDisk, problem))
  }
  return scripts
}

const workerScript = async (
  file: string,
  folder: string,
  problem: (message: string) => void,
): Promise<string> => {
  try {
    const result = await build({
      entryPoints: [file],
      bundle: true,
      write: false,
      metafile: true,
      format: 'iife',
      target: 'es2020',
      banner: { js: WORKER_GLOBAL },
      logLevel: 'silent',
      absWorkingDir: folder,
    })
    for (const input of Object.keys(result.metafile.inputs)) {
      if (input.startsWith('..'))
        problem(`workers: ${input} lies outside the workers folder, WeChat does not pack it`)
    }
    return result.outputFiles[0]?.text ?? ''
  } catch (error) {
    problem(`workers: ${(error as Error).message}`)
    return ''
  }
}
