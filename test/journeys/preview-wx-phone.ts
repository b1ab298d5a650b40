import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { build } from 'esbuild'
import type { WxPreview } from '../../preview/wx/create-wx'

declare global {
  interface Window {
    phone: WxPreview
  }
}

/** What an API answered, or the error it failed with. */
export interface Answer extends Record<string, unknown> {
  errMsg: string
  errno?: number
}

/** The folder that belongs to the mini-program. */
export const USER = 'wxfile://usr'

const ENTRY = `
import { createWx } from './preview/wx/create-wx'
window.phone = await createWx({
  overlay: document.getElementById('overlay'),
  unsupported: (what) => { throw new Error('unsupported: ' + what) },
  fontSizeSetting: () => 16,
  theme: () => 'light',
})
document.title = 'ready'
`
const HTML = `<!doctype html><meta charset="utf-8"><title>starting</title>
<style>body { margin: 0 } #overlay { position: fixed; inset: 0; pointer-events: none }</style>
<div id="overlay"></div><script type="module" src="/phone.js"></script>`

let bundle: Promise<string> | undefined

const bundled = async (): Promise<string> => {
  const result = await build({
    stdin: { contents: ENTRY, resolveDir: join(__dirname, '../..') },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
  })
  return result.outputFiles[0]?.text ?? ''
}

/** Opens a page that holds nothing but WeChat's APIs. */
export const openPhone = async (context: BrowserContext): Promise<Page> => {
  bundle ??= bundled()
  const body = await bundle
  await context.route('http://localhost/**', (route) =>
    new URL(route.request().url()).pathname === '/phone.js'
      ? route.fulfill({ body, contentType: 'text/javascript; charset=utf-8' })
      : route.fulfill({ body: HTML, contentType: 'text/html; charset=utf-8' }),
  )
  const page = await context.newPage()
  await page.goto('http://localhost/')
  await page.waitForFunction(() => document.title === 'ready')
  return page
}

/** Loads the page again, as a phone starts a mini-program that was killed. */
export const restart = async (page: Page): Promise<void> => {
  await page.reload()
  await page.waitForFunction(() => document.title === 'ready')
}

/** Calls an API by name ('fs.writeFile' for files) and hands back its answer, be it success or failure. */
export const call = (page: Page, api: string, options: object = {}): Promise<Answer> =>
  page.evaluate(
    ([name, given]) => {
      type Apis = Record<string, (options: object) => void>
      const { wx } = window.phone
      const isFile = name.startsWith('fs.')
      const family = isFile ? (wx.getFileSystemManager as () => Apis)() : (wx as Apis)
      const run = family[isFile ? name.slice(3) : name]
      if (!run) throw new Error(`no ${name}`)
      return new Promise<Answer>((answer) => run({ ...given, complete: answer }))
    },
    [api, options] as const,
  )

/** Puts a text file among the temp files and tells its path. */
export const addTempFile = (page: Page, text: string): Promise<string> =>
  page.evaluate((content) => window.phone.writeTempFile(new Blob([content]), 'txt'), text)

/** Plans breakages. */
export const inject = (page: Page, fault: Parameters<WxPreview['control']['faults']['inject']>[0]) =>
  page.evaluate((planned) => window.phone.control.faults.inject(planned), fault)

/** The text in a file, or the message of the failure. */
export const readText = async (page: Page, filePath: string): Promise<unknown> => {
  const answer = await call(page, 'fs.readFile', { filePath, encoding: 'utf8' })
  return answer.errMsg === 'readFile:ok' ? answer.data : answer.errMsg
}
