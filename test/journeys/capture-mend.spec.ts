import type { Page } from '@playwright/test'
import { openMaterial, setCameraPermission } from './capture-kit'
import { filmOf } from './capture-scenes'
import { launchOptions } from './chromium'
import { expect, test } from './journey-test'

test.use({ launchOptions: launchOptions(filmOf('desk', 2, true)) })
const see = expect.configure({ timeout: 30_000 })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('a page filmed upside down is set upright with one tap right after the shot', async ({ page }) => {
  await openMaterial(page, 'transcript')
  await setCameraPermission(page, 'granted')
  await button(page, '拍照').click()
  await see(page.getByText('四个角都要看见')).toBeVisible()
  await button(page, '拍照').click()
  await see(page.getByText('方向好像反了')).toBeVisible()
  await button(page, '转正').click()
  await see(page.getByText('方向好像反了')).toBeHidden()
  await see(button(page, '重拍')).toBeVisible()
  await page.getByRole('button', { name: /用这张$/ }).click()
  await button(page, '完成').click()
  await see(page.getByText('方向好像反了')).toHaveCount(0)
  await see(page.locator('[class*="picture--turned-2"]')).toBeVisible()
})
