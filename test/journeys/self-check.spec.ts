import { PHONES } from '../../preview/wx/behaviour/phones'
import { SELF_CHECK } from '../../preview/wx/behaviour/self-check'
import { differences, likeIn, readReport } from '../phones/read-report'
import type { Page } from '@playwright/test'
import { clipboard, open } from './journey-phone'
import { expect, test } from './journey-test'

const see = expect.configure({ timeout: 60_000 })

const openSelfCheck = async (page: Page): Promise<void> => {
  await open(page, '/packages/guide/about/about')
  const version = page.getByText(/^版本 /)
  for (let tap = 0; tap < 5; tap += 1) await version.click()
  await expect(page.getByRole('button', { name: '全部检查' })).toBeVisible()
}

/** What is left to try once all that runs by itself has run. */
const LEFT = Object.entries(SELF_CHECK).filter(([, { by }]) => by !== 'itself')

for (const platform of ['ios', 'ios15'] as const)
  test(`on ${platform} the self-check opens behind five taps, and reports what the table of phones has`, async ({
    page,
  }) => {
    await open(page, `/?platform=${platform}`)
    await openSelfCheck(page)
    await page.getByRole('button', { name: '全部检查' }).click()
    await see(page.locator('.probe__verdict--waiting')).toHaveCount(0)
    await page.getByRole('button', { name: '不对', exact: true }).last().click()
    await page.getByRole('button', { name: '对', exact: true }).last().click()
    await page.getByRole('button', { name: '复制报告' }).click()
    const report = readReport(await clipboard(page))
    expect(likeIn(report)).toBe(PHONES[platform])
    expect(report.results.get('rejected')?.verdict).toBe('good')
    const left = LEFT.filter(([id, { isOptional }]) => id !== 'rejected' && !isOptional?.(PHONES[platform]))
    expect(differences(report)).toEqual(left.map(([id]) => `${id}: not tried`))
  })

test('where an await ends the tap, the settings that come after it do not open, and that is what is expected', async ({
  page,
}) => {
  await open(page, '/?platform=ios15')
  await openSelfCheck(page)
  const row = page.locator('.probe').filter({ hasText: '打开设置（隔一个 Promise）' })
  await row.getByRole('button', { name: '试一下' }).click()
  await see(row.getByText('can only be invoked by user TAP gesture')).toBeVisible()
  await page.getByRole('button', { name: '复制报告' }).click()
  expect(differences(readReport(await clipboard(page)))).not.toContainEqual(
    expect.stringMatching('^setting-after-promise'),
  )
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
