import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'

const SOURCE = 'miniprogram/packages/capture/computer-page'
export const PACKED_PAGE = 'miniprogram/packages/capture/data/packed-page.ts'

/** Older by years than what the page asks for: a browser that cannot parse it says so through the gate. */
const TARGET = 'es2019'

const sourceText = (name: string): string => readFileSync(join(SOURCE, name), 'utf8')

/** The calendar comes along with the clock, and the page asks it nothing. */
const withoutCalendar: Plugin = {
  name: 'without-calendar',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^dayjs$/ }, () => ({
      path: resolve('node_modules/dayjs/dayjs.min.js'),
      sideEffects: false,
    })),
}

const bundled = async (name: string, options: object): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(SOURCE, name)],
    bundle: true,
    minify: true,
    write: false,
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  })
  return outputFiles[0]!.text.trim()
}

/** The app's colours, light and dark. */
const colours = (): string => {
  const style = readFileSync('miniprogram/app.wxss', 'utf8')
  const [light, dark] = [...style.matchAll(/\.page \{([^}]*--color-[^}]*)\}/g)].map(([, body]) =>
    [...body!.matchAll(/--color-[a-z-]+: [^;]+;/g)].map(([line]) => line).join(''),
  )
  if (!light || !dark) throw new Error('app.wxss names no colours')
  return `:root{${light}}@media (prefers-color-scheme:dark){:root{${dark}}}`
}

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'ascii').digest('base64')}'`

const inAscii = (html: string): string =>
  html.replace(/[^\x00-\x7f]/gu, (sign) => `&#${sign.codePointAt(0)};`)

/** The page up to where the sealed pieces begin. Only ASCII, because the phone writes it sign by sign. */
const pageShell = async (): Promise<string> => {
  const style = `${colours()}${await bundled('page.css', { target: ['chrome90', 'firefox90', 'safari14'] })}`
  const gate = await bundled('gate.js', { target: 'es5', bundle: false })
  const app = await bundled('main.ts', { target: TARGET, format: 'iife', plugins: [withoutCalendar] })
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(gate)} ${hashOf(app)}`,
    `style-src ${hashOf(style)}`,
    'img-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const parts: Readonly<Record<string, string>> = {
    '[policy]': policy,
    '<!--style-->': `<style>${style}</style>`,
    '<!--gate-->': `<script>${gate}</script>`,
    '<!--app-->': `<script>${app}</script>`,
  }
  for (const text of [style, gate, app])
    if (/<\/(?:script|style)|<!--/i.test(text))
      throw new Error('a script or the style would end its own element')
  const [html] = inAscii(sourceText('shell.html')).replace(/>\s+</g, '><').split('<!--pieces-->')
  // Each stands once; what is laid in holds no further ones.
  const shell = html!.replace(/\[policy\]|<!--\w+-->/g, (name) => parts[name]!)
  return `${shell}\n`
}

const CARRIED = `
/** Carried in fewer bytes than a browser gets: that is all ASCII, because the phone writes it sign by sign. */
const inAscii = (page: string): string =>
  page.replace(/[\\u0080-\\uffff]/g, (sign) => '\\\\u' + sign.charCodeAt(0).toString(16).toUpperCase())
`

/** A Chinese character is three bytes of the package, its escape seven. */
const withCharacters = (shell: string): string =>
  shell.replace(/\\u([0-9A-F]{4})/g, (escape, digits: string) =>
    /[\u2e80-\ud7ff\uf900-\uffef]/.test(String.fromCharCode(parseInt(digits, 16)))
      ? String.fromCharCode(parseInt(digits, 16))
      : escape,
  )

/** The module that carries the page into the mini-program. */
export const packedPage = async (): Promise<string> => {
  return [
    '// Packed from packages/capture/computer-page by `npm run pack:computer-page`; a test fails while it is not of the source.',
    CARRIED,
    `export const PAGE_SHELL = inAscii(${JSON.stringify(withCharacters(await pageShell()))})\n`,
  ].join('\n')
}
