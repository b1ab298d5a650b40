const { existsSync, readdirSync } = require('node:fs')
const { join } = require('node:path')

/** WeChat finds a page, a component and a worker by its name, not by an import. */
const namedBesideJson = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !name.includes('miniprogram_npm'))
    .map((name) => join(folder, name.replace(/\.json$/, '.ts')))
    .filter(existsSync)

module.exports = {
  entry: [
    ...namedBesideJson('miniprogram'),
    'miniprogram/workers/*/index.ts',
    'miniprogram/packages/capture/computer-page/main.ts',
    ...namedBesideJson('preview/fixture'),
    ...namedBesideJson('bench/empty-vant'),
    'bench/empty-vant/app.ts',
    'preview/fixture/workers/*.ts',
    'preview/server/command.ts',
    'preview/runtime/boot.ts',
    'preview/builtins/all.ts',
    'bench/*.{ts,mjs}',
    'bench/**/without-jit.ts',
    'bench/capture/chromium/page.ts',
    'bench/capture/letters/draw.mjs',
    'bench/fit/faces/draw.mjs',
    'test/**/*.{test,spec}.ts',
    'test/runner/{guardian,jest-progress,journey-progress}.mjs',
    'test/**/record-*.ts',
    'test/recipes/applies.mjs',
    'test/journeys/kept-phone.ts',
    'patches/*.mjs',
  ],
  project: [
    '{miniprogram,preview,bench,test,patches,eslint-rules}/**/*.{ts,mjs,cjs}',
    '!**/miniprogram_npm/**',
  ],
  playwright: { config: ['test/journeys/playwright.config.ts'] },
  ignoreBinaries: ['fc-list'],
  ignoreDependencies: [
    // Judges that the packing scripts and tests load by a path of their own.
    'chinese-days',
    'mrz',
    // Parts of miniprogram-ci and miniprogram-simulate, in the versions that those bring.
    'miniprogram-compiler',
    'miniprogram-exparser',
    // For whoever makes the icon font anew (patches/subset-icons.mjs says how).
    '@vant/icons',
    'subset-font',
  ],
  // A type that a file gives a name to is part of what its exports say.
  ignoreExportsUsedInFile: { interface: true, type: true },
}
