import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { differences, readReport } from '../phones/read-report'
import { clipboard, open } from './journey-phone'
import { expect, test } from './journey-test'

const see = expect.configure({ timeout: 60_000 })
const golden = readFileSync(join(__dirname, '../phones/preview.report.txt'), 'utf8')

test('the self-check opens behind five taps, tries what runs by itself, and hands out a report', async ({
  page,
}) => {
  await open(page, '/packages/guide/about/about')
  const version = page.getByText(/^版本 /)
  for (let tap = 0; tap < 5; tap += 1) await version.click()
  await page.getByRole('button', { name: '全部检查' }).click()
  await see(page.locator('.probe__verdict--waiting')).toHaveCount(0)
  await page.getByRole('button', { name: '复制报告' }).click()
  const report = readReport(await clipboard(page))
  expect(report.phone.get('platform')).toBe('ios')
  expect(differences(report, readReport(golden))).toEqual([])
})
