import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { differences, readReport } from '../phones/read-report'
import type { Page } from '@playwright/test'
import { clipboard, open } from './journey-phone'
import { expect, test } from './journey-test'

const see = expect.configure({ timeout: 60_000 })
const golden = readFileSync(join(__dirname, '../phones/preview.report.txt'), 'utf8')

const openSelfCheck = async (page: Page): Promise<void> => {
  await open(page, '/packages/guide/about/about')
  const version = page.getByText(/^版本 /)
  for (let tap = 0; tap < 5; tap += 1) await version.click()
  await expect(page.getByRole('button', { name: '全部检查' })).toBeVisible()
}

test('the self-check opens behind five taps, tries what runs by itself, and hands out a report', async ({
  page,
}) => {
  await openSelfCheck(page)
  await page.getByRole('button', { name: '全部检查' }).click()
  await see(page.locator('.probe__verdict--waiting')).toHaveCount(0)
  await page.getByRole('button', { name: '复制报告' }).click()
  const report = readReport(await clipboard(page))
  expect(report.phone.get('platform')).toBe('ios')
  expect(differences(report, readReport(golden))).toEqual([])
})

test.describe('a bug at launch', () => {
  test.use({ accepted: /thrown at launch/ })

  test('before there is a page is told on one page, and home opens from there', async ({ page }) => {
    await openSelfCheck(page)
    await page.getByRole('button', { name: '重新启动，启动时抛错' }).click()
    await see(page.getByText('出了点问题')).toBeVisible()
    await page.getByRole('button', { name: '回首页' }).click()
    await see(page.getByRole('button', { name: '添加我的学位' })).toBeVisible()
  })
})
