import type { Page } from '@playwright/test'

/** An address that a help desk might have set up. */
export const BASE = 'https://codes.example.edu.cn/rz/'

/** As the preview's compiler writes it, whatever the owner has set up. */
const CODE_BASE = /\bconst CODE_BASE = "[^"]*";/

/** The mini-program as it is once its owner has written the address of the printed links into its one file. */
export const configureCodeBase = async (page: Page): Promise<void> => {
  await page.route('**/__preview/package/main.js', async (route) => {
    const response = await route.fetch()
    const script = await response.text()
    if (!CODE_BASE.test(script)) throw new Error('the script has no address of printed links')
    await route.fulfill({
      response,
      body: script.replace(CODE_BASE, `const CODE_BASE = ${JSON.stringify(BASE)};`),
    })
  })
}
