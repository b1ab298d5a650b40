import { chromium, type Browser, type Page } from '@playwright/test'
import { installedBrowser } from '../../test/browser.mjs'

/** A Chromium, and pages in it that share nothing with each other: each is a first open. */
export const chromiumPage = async (): Promise<{ browser: Browser; fresh: () => Promise<Page> }> => {
  const browser = await chromium.launch({
    executablePath: installedBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  })
  const options = { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'zh-CN' }
  return { browser, fresh: async () => (await browser.newContext(options)).newPage() }
}
