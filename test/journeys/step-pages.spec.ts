import type { Locator } from '@playwright/test'
import { STEP_GUIDE } from '../../miniprogram/packages/guide/content/step-guides'
import type { StepId } from '../../miniprogram/model/step'
import { stepsOfPhase } from '../../miniprogram/rules/step-facts'
import { clipboard, dialled, open, settled } from './journey-phone'
import { openWithDegree } from './journey-seed'
import { button, choose, openStep, tap, type } from './journey-student'
import { expect, test } from './journey-test'

const FIRST_SCREEN_PX = 844

/** The page of a step, for the degree in hand. */
const stepUrl = (step: StepId): string => `/packages/guide/step/step?step=${step}`

const isDrawn = (picture: Locator): Promise<boolean> =>
  picture.evaluate((element) => (element as HTMLImageElement).naturalWidth > 0)

test('each page of the online application shows its drawing and its main action in the first screen', async ({
  page,
}) => {
  await openWithDegree(page)
  for (const step of stepsOfPhase('apply')) {
    await open(page, stepUrl(step))
    const picture = page.getByRole('img', { name: STEP_GUIDE[step].drawing!.label })
    await expect(picture, step).toBeInViewport({ ratio: 1 })
    await expect.poll(() => isDrawn(picture), step).toBe(true)
    const { y, height } = (await button(page, /^(完成这一步|先选取没取到授权码)$/).boundingBox())!
    expect(y + height, step).toBeLessThanOrEqual(FIRST_SCREEN_PX)
  }
})

test('the fields of a page are in view after one tap, read in groups, ticked, and still ticked later', async ({
  page,
}) => {
  await openWithDegree(page)
  await open(page, '/packages/forms/profile/profile')
  await choose(page, '居民身份证')
  await page.getByRole('textbox', { name: '姓名', exact: true }).fill('张晓明')
  await type(page, '证件号码', '11010519491231002x')
  await settled(page)
  await open(page)
  await openStep(page, 5)
  await expect(button(page, '复制真实姓名')).toBeInViewport({ ratio: 1 })
  await tap(page, '显示全部')
  await expect(page.getByText('19491231', { exact: true })).toBeVisible()
  await tap(page, '复制证件号码')
  expect(await clipboard(page)).toBe('11010519491231002X')
  await tap(page, '遮住')
  await expect(page.getByText('19491231', { exact: true })).toHaveCount(0)
  const tick = page.getByRole('checkbox', { name: '已填真实姓名' })
  await tick.click()
  await tap(page, '返回')
  await openStep(page, 5)
  await expect(tick.last()).toBeChecked()
})

test('what the certificate’s page asks for begins in the first screen', async ({ page }) => {
  await openWithDegree(page)
  await open(page, stepUrl('certificate-information'))
  await expect(button(page, '复制国家或地区')).toBeInViewport({ ratio: 1 })
  const { y } = (await button(page, '复制国家或地区').boundingBox())!
  expect(y).toBeLessThan((await button(page, '完成这一步').boundingBox())!.y)
})

test('an address and a name are copied where they are named, a number is called', async ({ page }) => {
  await openWithDegree(page)
  await open(page, stepUrl('verify-face'))
  await tap(page, '复制名称「微留服」，去微信里搜')
  expect(await clipboard(page)).toBe('微留服')
  await tap(page, '人脸识别没有通过')
  await tap(page, '拨打 010-62677800')
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click()
  expect(await dialled(page)).toEqual([])
  await tap(page, '拨打 010-62677800')
  await page.getByRole('dialog').getByRole('button', { name: '呼叫' }).click()
  await expect.poll(() => dialled(page)).toEqual(['010-62677800'])
  await open(page, stepUrl('register-account'))
  await tap(page, '复制 portal.cscse.edu.cn')
  expect(await clipboard(page)).toBe('https://portal.cscse.edu.cn/')
})

test('「这条不对」 copies which page and which part, and nothing of the student', async ({ page }) => {
  await openWithDegree(page)
  await open(page, stepUrl('certificate-information'))
  await tap(page, '内容有误，告诉我们')
  await page.getByText('要填的内容', { exact: true }).last().click()
  await expect.poll(() => clipboard(page)).toContain('页面：填写认证申请信息\n哪一处：要填的内容\n版本：')
  expect(await clipboard(page)).not.toContain('伦敦')
})
