import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

/**
 * The folder with what WeChat's own compiler makes of the sources as they are now. It runs in a process that it keeps
 * to itself, and takes a while where nothing was compiled since the last change.
 */
export const compiledFolder = async (projectDir: string): Promise<string> => {
  const script = join(projectDir, 'test/official-compile/compiled-output.mjs')
  const { stdout } = await promisify(execFile)(process.execPath, [script])
  return stdout.trimEnd().split('\n').pop()!
}
