import type { Page } from '@playwright/test'
import { addDegree, button, choose, expectStep, nowButton, openStep, openTab, tap } from './journey-student'
import { open, setFontSize } from './journey-phone'
import { LONDON, openWithDegree, savedDegrees } from './journey-seed'
import { expect, test } from './journey-test'

const LARGEST_FONT_PX = 26

/** The primary button takes a tap within 0.8 s for the same one. */
const afterDoubleTap = (page: Page): Promise<void> => page.waitForTimeout(1000)

test('the first screen says what this is, that it is not official, that all stays on the phone, and how to begin', async ({
  page,
}) => {
  await open(page)
  await expect(page.getByText('电脑上办留服认证，手机告诉你下一步')).toBeVisible()
  await expect(page.getByText('我们不是教育部留学服务中心')).toBeVisible()
  await expect(page.getByText('都加密存在手机上，不上传')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await setFontSize(page, LARGEST_FONT_PX)
  await open(page)
  await expect(button(page, '添加我的学位')).toBeInViewport({ ratio: 1 })
})

test('before adding anything the steps and a sample list can be read', async ({ page }) => {
  await open(page)
  await tap(page, '先看看步骤和材料')
  await tap(page, /^获取 12367 授权码，/)
  await expect(page.getByText('得到 8 位授权码。')).toBeVisible()
  await expect(button(page, '完成这一步')).toHaveCount(0)
  await tap(page, '返回')

  await openTab(page, '材料')
  await expect(button(page, /^往来港澳通行证，必需/)).toBeVisible()
  await choose(page, '英国 · 授课型硕士')
  await expect(button(page, /^学位证书，必需/)).toBeVisible()
  await expect(button(page, /通行证/)).toHaveCount(0)
  await expect(button(page, '添加我的学位')).toBeVisible()
})

test('a saved degree leads to one thing to do now, the tools, and the phases', async ({ page }) => {
  await open(page)
  await addDegree(page)
  await expect(nowButton(page)).toHaveText('准备这份材料')
  await expect(nowButton(page)).toBeInViewport({ ratio: 1 })
  await expect(button(page, '扫一扫')).toBeInViewport({ ratio: 1 })
  await expect(button(page, '搜索')).toBeInViewport({ ratio: 1 })
  await expect(button(page, '第 1 段，准备材料，现在做')).toBeVisible()
  await expect(button(page, '第 2 段，网上申请，可以做')).toBeVisible()

  await openStep(page, 1)
  await tap(page, '完成这一步')
  await expect(button(page, '下一步：新建申请，接受协议')).toBeVisible()
  await afterDoubleTap(page)
  await tap(page, '下一步：新建申请，接受协议')
  await expect(button(page, '完成这一步')).toBeVisible()
  await tap(page, '返回')
  await expect(button(page, '第 2 段，网上申请，现在做')).toBeVisible()
  await expectStep(page, 'register-account', '已完成')
  await expectStep(page, 'accept-agreement', '现在做这一步')
  // What the form saved is what other journeys begin with.
  expect(await savedDegrees(page)).toEqual([LONDON])
})

test('a later step can be read and says what it waits for', async ({ page }) => {
  await openWithDegree(page)
  await openStep(page, 5)
  await expect(page.getByText(/^可以先看。要先完成：/)).toBeVisible()
  await expect(page.getByText('要先完成：获取 12367 授权码、用「微留服」做实人认证')).toBeVisible()
  await tap(page, '完成这一步')
  await expect(page.getByText(/日完成$/)).toHaveCount(0)
})

for (const delayMs of [0, 400])
  test(`a second tap ${delayMs} ms later neither takes the step back nor skips the next`, async ({
    page,
  }) => {
    await openWithDegree(page)
    await open(page, '/packages/guide/step/step?step=register-account')
    const { x, y, width, height } = (await button(page, '完成这一步').boundingBox())!
    const begunMs = Date.now()
    // The page's clock stands still between the taps: a busy browser takes longer than a finger.
    const tapAt = async (atMs: number): Promise<void> => {
      await page.clock.setFixedTime(begunMs + atMs)
      await page.mouse.click(x + width / 2, y + height / 2)
    }
    await tapAt(0)
    await expect(button(page, '下一步：新建申请，接受协议')).toBeVisible()
    await tapAt(delayMs)
    await expect(button(page, '改回未完成')).toBeVisible()
    await tapAt(2_000)
    await tapAt(2_000 + delayMs)
    await expect(page.getByText('新建申请，接受协议', { exact: true })).toBeVisible()
    await expect(page.getByText(/日完成$/).filter({ visible: true })).toHaveCount(0)
    await expect(button(page, '完成这一步')).toBeVisible()
  })

test('a step done by mistake is put back', async ({ page }) => {
  await openWithDegree(page)
  await openStep(page, 1)
  await tap(page, '完成这一步')
  await tap(page, '改回未完成')
  await expect(button(page, '完成这一步')).toBeEnabled()
})

test('an address that does not exist leads home and says so', async ({ page }) => {
  await open(page, '/pages/nowhere/nowhere')
  await expect(
    page.getByText('可能是旧的码或旧的链接。已经带你回到首页，可以从首页找到每一步。'),
  ).toBeVisible()
  await expect(button(page, '添加我的学位')).toBeVisible()
})
