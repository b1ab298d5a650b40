import type { Page } from '@playwright/test'
import { open } from './journey-phone'
import { button, choose, nowButton, saveDegree, tap } from './journey-student'
import { expect, test } from './journey-test'

interface Counted {
  taps: number
  typed: number
}
type CountingWindow = Window & { counted: Counted }

/** Counts in the page itself what the student does, from empty storage on. */
const countTaps = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const counted: Counted = { taps: 0, typed: 0 }
    Object.assign(window, { counted })
    addEventListener('click', () => (counted.taps += 1), true)
    addEventListener('input', () => (counted.typed += 1), true)
  })
}

const counted = (page: Page): Promise<Counted> =>
  page.evaluate(() => ({ ...(window as unknown as CountingWindow).counted }))

const ANSWERS = ['硕士', '授课型', '到校就读', '2025']

const rows = (page: Page) =>
  page.getByRole('button', { name: /，(?:必需|可能要交|建议交|如有就交|收到通知再交)$/ })

for (const place of ['美国', '中国香港', '澳大利亚'])
  test(`six taps and nothing typed lead from an empty phone to one's own list: ${place}`, async ({
    page,
  }) => {
    await countTaps(page)
    await open(page)
    await tap(page, '添加我的学位')
    await choose(page, place)
    for (const answer of ANSWERS) await choose(page, answer)
    await expect(page.getByText(/^清单已定，一共 \d+ 项$/)).toBeVisible()
    const { taps, typed } = await counted(page)
    expect(taps).toBeLessThanOrEqual(6)
    expect(typed).toBe(0)
    const decided = await rows(page).count()
    expect(decided).toBeGreaterThan(5)
    await expect(page.getByText(`清单已定，一共 ${decided} 项`)).toBeVisible()
    await expect(page.getByText('打开后先答一个问题')).toHaveCount(0)
    for (const row of await rows(page).all()) expect(await row.innerText()).toMatch(/因为：|所有人都要交/)
  })

test('the list grows with each answer, and no row goes', async ({ page }) => {
  await open(page)
  await tap(page, '添加我的学位')
  await expect(page.getByText('清单已定 3 项，还要选 4 样')).toBeVisible()
  await choose(page, '澳大利亚')
  for (const answer of ANSWERS) await choose(page, answer)
  for (const name of ['近期标准证件照', '学位证书', '护照个人信息页', '成绩单'])
    await expect(button(page, new RegExp(`^${name}，`))).toBeVisible()
  await saveDegree(page)
  await expect(button(page, /^护照个人信息页，必需/)).toBeVisible()
  await tap(page, '返回')
  await expect(page.getByText('澳大利亚 · 硕士').first()).toBeVisible()
})

test('at most four taps lead from the own list to a photographed diploma', async ({ page }) => {
  await countTaps(page)
  await open(page)
  await tap(page, '添加我的学位')
  await choose(page, '美国')
  for (const answer of ANSWERS) await choose(page, answer)
  const before = await counted(page)
  await button(page, /^学位证书，必需/).click()
  await tap(page, /^拍照$/)
  // WeChat asks for the camera once: that is a tap of the student's too.
  await page.getByRole('dialog').getByRole('button', { name: '允许' }).click()
  await expect(page.getByText('四个角都要看见')).toBeVisible()
  await tap(page, /^拍照$/)
  await expect(button(page, /用整张|不裁剪|用这张/).first()).toBeVisible({ timeout: 30_000 })
  const { taps, typed } = await counted(page)
  expect(taps - before.taps).toBeLessThanOrEqual(4)
  expect(typed).toBe(0)
})

test('one tap leads from home to the fields of the portal’s page that is filled in now', async ({ page }) => {
  await countTaps(page)
  await open(page)
  await tap(page, '添加我的学位')
  await choose(page, '美国')
  for (const answer of ANSWERS) await choose(page, answer)
  await saveDegree(page)
  // It is kept before the list opens.
  await expect(page).toHaveURL(/checklist/)
  // The pages before it are filled in.
  for (const step of ['register-account', 'accept-agreement', 'authorize-entry-exit', 'verify-face']) {
    await open(page, `/packages/guide/step/step?step=${step}`)
    if (step === 'authorize-entry-exit') await choose(page, '取到了授权码')
    await tap(page, '完成这一步')
    await expect(button(page, '改回未完成')).toBeVisible()
  }
  await open(page)
  const before = await counted(page)
  await nowButton(page).click()
  await expect(page.getByRole('button', { name: /^复制/ }).first()).toBeInViewport({ ratio: 1 })
  await expect(page.getByText('填写申请人基本信息').filter({ visible: true }).first()).toBeVisible()
  const { taps, typed } = await counted(page)
  expect(taps - before.taps).toBe(1)
  expect(typed).toBe(0)
})

test('what cannot be certified is said before any work', async ({ page }) => {
  await open(page)
  await tap(page, '添加我的学位')
  await choose(page, '其他证书')
  await expect(page.getByRole('note').filter({ hasText: '预科、语言和短期结业' })).toBeVisible()
  await choose(page, '在国内上课，没有批准书')
  await expect(page.getByRole('note').filter({ hasText: '批准书编号' })).toBeVisible()
  await choose(page, '硕士')
  await expect(page.getByText('这些证书不予受理，不用申请')).toHaveCount(0)
})

test('another year does not take an exact date away without a question', async ({ page }) => {
  await open(page)
  await tap(page, '添加我的学位')
  await tap(page, '准确的日期')
  await page.getByRole('textbox', { name: '结束学习' }).fill('15 Sept. 2024')
  await expect(page.getByText('识别为 2024 年 9 月 15 日')).toBeVisible()
  await expect(page.getByRole('radio', { name: '2024', exact: true })).toBeChecked()
  await choose(page, '2023')
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click()
  await expect(page.getByRole('textbox', { name: '结束学习' })).toHaveValue('15 Sept. 2024')
  await choose(page, '2023')
  await page.getByRole('dialog').getByRole('button', { name: '改年份' }).click()
  await expect(page.getByRole('radio', { name: '2023', exact: true })).toBeChecked()
})
