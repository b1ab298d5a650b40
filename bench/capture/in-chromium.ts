import { chromium, type Page } from '@playwright/test'
import { build } from 'esbuild'
import { encode } from 'jpeg-js'
import { installedBrowser } from '../../test/browser.mjs'
import type { Scene } from './scenes'

/** A scene as a camera hands it on. */
export const photographUrl = ({ picture }: Scene, quality: number): string => {
  const { data } = encode({ ...picture, data: Buffer.from(picture.data.buffer) }, quality)
  return `data:image/jpeg;base64,${Buffer.from(data).toString('base64')}`
}

const pageScript = async (): Promise<string> => {
  const built = await build({
    entryPoints: ['bench/capture/chromium/page.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2019',
    write: false,
  })
  return built.outputFiles[0]!.text
}

/** Opens a blank page with the engine in it; `flags` go to its JavaScript engine. */
export const inChromium = async <T>(flags: string, use: (page: Page) => Promise<T>): Promise<T> => {
  const browser = await chromium.launch({
    executablePath: installedBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      ...(flags ? [`--js-flags=${flags}`] : []),
    ],
  })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: await pageScript() })
    return await use(page)
  } finally {
    await browser.close()
  }
}
