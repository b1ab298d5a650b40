// The door to the preview for plain Node: strips the types with esbuild, then runs the real command.
import { build } from 'esbuild'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const outfile = join(here, '..', 'node_modules', '.cache', 'preview', `command-${process.pid}.mjs`)
await build({
  entryPoints: [join(here, 'server', 'command.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
})
const { run } = await import(pathToFileURL(outfile).href)
await rm(outfile)
await run(join(here, '..'), process.argv.slice(2))
