import type { Page } from '@playwright/test'
import { afterWaiting, breakCall, callsMade, mendCalls, open, refusePackage, settled } from './journey-phone'
import { openWithDegree } from './journey-seed'
import { button, openStep, tap } from './journey-student'
import { expect, test } from './journey-test'

/** A phone on which calls are answered neither well nor badly, and pages that do not open. */

interface Control {
  stack: () => { path: string }[]
}
const stack = (page: Page) =>
  page.evaluate(() => (window as unknown as { __preview: Control }).__preview.stack().map(({ path }) => path))
const timesCalled = async (page: Page, name: string) =>
  (await callsMade(page)).find(({ api }) => api === name)?.count ?? 0

const NO_ANSWER = '手机没有回应，这次没有做完'

test('a write that is done without a word counts as done', async ({ page }) => {
  await page.clock.install()
  await openWithDegree(page)
  await openStep(page, 1)
  await breakCall(page, { api: 'setStorage', nth: 1, kind: 'silent' })
  await tap(page, '完成这一步')
  await afterWaiting(page, page.getByText(/日完成$/))
  await mendCalls(page)
  await page.reload()
  await expect(page.getByText(/日完成$/)).toBeVisible()
})

test('a write that is never done is told, and the same button works', async ({ page }) => {
  await page.clock.install()
  await openWithDegree(page)
  await openStep(page, 1)
  await settled(page)
  await breakCall(page, { api: 'setStorage', nth: 'all', kind: 'silent', done: false })
  await tap(page, '完成这一步')
  await afterWaiting(page, page.getByRole('dialog').getByText(NO_ANSWER))
  await tap(page, '知道了')
  await mendCalls(page)
  await tap(page, '完成这一步')
  await expect(page.getByText(/日完成$/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(/日完成$/)).toBeVisible()
})

test('a start that reads nothing says so, and 再试 brings everything back', async ({ page }) => {
  await page.clock.install()
  await openWithDegree(page)
  await settled(page)
  await breakCall(page, { api: 'getStorage', nth: 'all', kind: 'silent' })
  await open(page)
  await afterWaiting(page, page.getByText('手机没有回应').first())
  await mendCalls(page)
  await tap(page, '再试一次')
  await expect(page.getByText('伦敦大学学院').first()).toBeVisible({ timeout: 20_000 })
})

test('a page that does not open is told once, and opened when the student asks for it', async ({ page }) => {
  await open(page)
  // Its package has come in: what fails now is the page, not the download.
  await tap(page, '先看看步骤和材料')
  await tap(page, '返回')
  await expect.poll(() => stack(page)).toEqual(['pages/home/home'])
  await mendCalls(page)
  await breakCall(page, { api: 'navigateTo', nth: 'all', kind: 'throw' })
  await tap(page, '先看看步骤和材料')
  await expect(page.getByRole('dialog').getByText('这一页没有打开')).toBeVisible()
  await page.waitForTimeout(3_000)
  expect(await timesCalled(page, 'navigateTo')).toBe(1)
  await mendCalls(page)
  await tap(page, '再试')
  await expect.poll(() => stack(page)).toEqual(['pages/home/home', 'packages/guide/checklist/checklist'])
})

test('without a network a page that is not here yet says so, and comes with the network', async ({
  page,
}) => {
  await open(page)
  await refusePackage(page, 'packages/backup', true)
  await tap(page, '备份和导出')
  await expect(page.getByRole('dialog').getByText('这一页要联网下载一次')).toBeVisible()
  await refusePackage(page, 'packages/backup', false)
  await tap(page, '再试')
  await expect.poll(() => stack(page)).toEqual(['pages/home/home', 'packages/backup/data/data'])
})

test('two taps in one moment open one page', async ({ page }) => {
  await open(page)
  const box = (await button(page, '备份和导出').boundingBox())!
  await button(page, '备份和导出').evaluate((node) => {
    ;(node as HTMLElement).click()
    ;(node as HTMLElement).click()
  })
  expect(box.height).toBeGreaterThan(0)
  await expect.poll(() => stack(page)).toEqual(['pages/home/home', 'packages/backup/data/data'])
  await page.waitForTimeout(1_000)
  expect(await stack(page)).toHaveLength(2)
})

test('a scanner that closed without a word does not keep the button', async ({ page }) => {
  await open(page, '/pages/home/home')
  await open(page, '/packages/guide/step/step?step=verify-face')
  await breakCall(page, { api: 'scanCode', nth: 1, kind: 'silent', done: false })
  await tap(page, '识别二维码')
  await expect(button(page, '正在打开扫一扫')).toBeVisible()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(button(page, '识别二维码')).toBeVisible()
})
