import type { Page } from '@playwright/test'

/** An address that a help desk might have set up. */
export const BASE = 'https://codes.example.edu.cn/rz/'

const NONE = 'const CODE_BASE = "";'

/** The mini-program as it is once its owner has written the address of the printed links into its one file. */
export const configureCodeBase = async (page: Page): Promise<void> => {
  await page.route('**/__preview/package/main.js', async (route) => {
    const response = await route.fetch()
    const script = await response.text()
    if (!script.includes(NONE)) throw new Error('the address of printed links is configured already')
    await route.fulfill({
      response,
      body: script.replace(NONE, `const CODE_BASE = ${JSON.stringify(BASE)};`),
    })
  })
}
