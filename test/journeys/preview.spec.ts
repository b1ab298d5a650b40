import { expect, test } from '@playwright/test'
import { errors, meter, open, paths } from './preview-session'

test('a Vant and mobx page is rendered and follows its store', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('button', { name: '加一' }).click()
  await expect(page.getByRole('status')).toHaveText('数 1 倍 2 点 0')
  expect(await errors(page)).toEqual([])
})

test('a click and a finger each make exactly one tap', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('button', { name: '点我' }).click()
  await expect(page.getByRole('status')).toContainText('点 1')
  await page.getByRole('button', { name: '点我' }).tap()
  await expect(page.getByRole('status')).toContainText('点 2')
  await page.getByRole('button', { name: '加一' }).tap()
  await expect(page.getByRole('status')).toContainText('数 1')
})

test('the keyboard presses a button', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('button', { name: '点我' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('点 1')
})

test('catchtap keeps a tap from the nodes around it', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('button', { name: '内层' }).click()
  await expect(page.getByText('内', { exact: true })).toBeVisible()
})

test("a component's styles stay inside it and its slot and events work", async ({ page }) => {
  await open(page, '/')
  await expect(page.getByText('卡片', { exact: true })).toHaveCSS('color', 'rgb(200, 0, 0)')
  await expect(page.getByText('第一页')).toHaveCSS('color', 'rgb(17, 34, 51)')
  await expect(page.getByText('插槽内容')).toBeVisible()
  await page.getByRole('button', { name: '关闭卡片' }).click()
  await expect(page.getByText('卡片关了')).toBeVisible()
})

test('rpx follow the width of the phone, in styles and in attributes', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 700 })
  await open(page, '/')
  await expect(page.getByText('第一页')).toHaveCSS('font-size', '20px')
  await expect(page.getByText('第一页')).toHaveCSS('margin-top', '37.5px')
})

test('dark mode reaches the styles and the navigation bar', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, '/')
  await expect(page.getByText('第一页')).toHaveCSS('color', 'rgb(221, 238, 255)')
  await expect(page.locator('.preview-bar')).toHaveCSS('background-color', 'rgb(16, 16, 16)')
})

test('text typed into an input and a van-field reaches the page', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('textbox', { name: '普通输入' }).fill('你好')
  await expect(page.getByRole('textbox', { name: '普通输入' })).toHaveValue('你好')
  await page.getByPlaceholder('写名字').fill('王小明')
  await expect(page.getByPlaceholder('写名字')).toHaveValue('王小明')
})

test('an input without maxlength takes 140 characters, as in WeChat', async ({ page }) => {
  await open(page, '/')
  const input = page.getByRole('textbox', { name: '普通输入' })
  await input.focus()
  await page.keyboard.insertText('字'.repeat(200))
  await expect(input).toHaveValue('字'.repeat(140))
})

test('a popup opens and closes', async ({ page }) => {
  await open(page, '/')
  await page.getByText('打开弹层').click()
  await expect(page.getByText('弹层里')).toBeVisible()
  await page.locator('.preview-scroller').click({ position: { x: 100, y: 50 } })
  await expect(page.getByText('弹层里')).toBeHidden()
})

test('the date picker answers WeChat’s form and keeps to its limits', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('button', { name: '选日期' }).click()
  const sheet = page.getByRole('dialog', { name: '选择' })
  await sheet.getByRole('listbox').nth(0).selectOption('2023年')
  await expect(sheet.getByRole('listbox').nth(2).getByRole('option')).toHaveCount(28)
  await sheet.getByRole('button', { name: '确定' }).click()
  await expect(page.getByText('选了 2023-02-28')).toBeVisible()
})

test('a label ticks its checkbox once', async ({ page }) => {
  await open(page, '/')
  await page.locator('wx-label', { hasText: '乙' }).click({ position: { x: 35, y: 12 } })
  await expect(page.getByRole('checkbox', { name: '乙' })).toBeChecked()
  await page.getByRole('checkbox', { name: '甲' }).click()
  await expect(page.getByText('甲+乙')).toBeVisible()
})

test('a worker answers', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('button', { name: '用 Worker' }).click()
  await expect(page.getByText('和 6')).toBeVisible()
})

test('a subpackage page shares the stores and the back buttons return', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('button', { name: '加一' }).click()
  await page.getByRole('link', { name: '去第二页' }).click()
  await expect(page.getByText('第二页 {"from":"first"} 数 1')).toBeVisible()
  await expect(page).toHaveURL(/packages\/more\/detail\/detail\?from=first$/)
  await page.goBack()
  await expect(page.getByRole('status')).toHaveText('数 1 倍 2 点 0')
  expect(await paths(page)).toEqual(['pages/first/first'])
  await page.getByRole('link', { name: '去第二页' }).click()
  await page.getByRole('button', { name: '返回', exact: true }).click()
  await expect(page.getByRole('status')).toBeVisible()
  await page.getByRole('link', { name: '去第二页' }).click()
  await page.getByRole('button', { name: '返回上页' }).click()
  await expect(page.getByRole('status')).toBeVisible()
  expect(await paths(page)).toEqual(['pages/first/first'])
  expect(await errors(page)).toEqual([])
})

test('any page opens by its address and leads home', async ({ page }) => {
  await open(page, '/packages/more/detail/detail?x=1')
  await expect(page.getByText('第二页 {"x":"1"}')).toBeVisible()
  await page.getByRole('button', { name: '首页' }).click()
  await expect(page.getByRole('status')).toBeVisible()
})

test('an address that is no page goes to onPageNotFound', async ({ page }) => {
  await open(page, '/pages/nowhere/nowhere')
  await expect(page.getByText('"missing":"pages/nowhere/nowhere"')).toBeVisible()
})

test('a code scanned while the app runs relaunches it', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('link', { name: '去第二页' }).click()
  await expect(page.getByText('"from":"first"')).toBeVisible()
  await page.evaluate(() =>
    window.__preview.enter({ path: '/packages/more/detail/detail', query: { q: 'a%20b' } }),
  )
  await expect(page.getByText('"q":"a%20b"')).toBeVisible()
  expect(await paths(page)).toEqual(['packages/more/detail/detail'])
})

test('what the preview does not have fails loudly', async ({ page }) => {
  await open(page, '/pages/bad/bad')
  await page.getByRole('button', { name: '联网' }).click()
  const found = (await errors(page)).join('\n')
  expect(found).toContain('unsupported component <marquee>')
  expect(found).toContain('"nothing" is not a valid property')
  expect(found).toContain('unsupported event nothing on <view>')
  expect(found).toContain('unsupported wx.request')
  await expect(page.locator('.preview-banner')).toBeVisible()
})

test('setData refuses what JSON cannot carry and what is larger than 1 MB', async ({ page }) => {
  await open(page, '/pages/bad/bad')
  await page.getByRole('button', { name: '传函数' }).click()
  await page.getByRole('button', { name: '传太多' }).click()
  const found = (await errors(page)).join('\n')
  expect(found).toContain('setData of pages/bad/bad: inner.callback is function')
  expect(found).toMatch(/setData of pages\/bad\/bad: \d+ bytes, WeChat allows 1048576/)
})

test('setData is counted per page', async ({ page }) => {
  await open(page, '/')
  const before = (await meter(page))['pages/first/first']!
  await page.getByRole('button', { name: '点我' }).click()
  const after = (await meter(page))['pages/first/first']!
  expect(after.calls - before.calls).toBe(1)
  expect(after.bytes - before.bytes).toBe('{"taps":1}'.length)
})
