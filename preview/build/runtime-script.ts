import { join } from 'node:path'
import { build } from 'esbuild'

/** Bundles the preview's own browser side. It changes rarely: once per server is enough. */
export const runtimeScript = async (projectDir: string): Promise<string> => {
  const result = await build({
    entryPoints: [join(projectDir, 'preview', 'runtime', 'boot.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    keepNames: true,
    mainFields: ['module', 'main'],
    loader: { '.css': 'text' },
    logLevel: 'warning',
  })
  return result.outputFiles[0]?.text ?? ''
}
