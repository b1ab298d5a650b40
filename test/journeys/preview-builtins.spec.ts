import { expect, test, type Page } from '@playwright/test'
import { errors, open } from './preview-session'

const openNative = async (page: Page, answer: '允许' | '拒绝') => {
  await open(page, '/pages/native/native')
  await page.getByRole('dialog').getByRole('button', { name: answer }).click()
  // What the camera says moves all that stands below it, also from under a tap.
  if (answer === '允许') await expect(page.getByText('相机开了')).toBeVisible()
}

test('the camera asks once, takes a photo and delivers frames', async ({ page }) => {
  await openNative(page, '允许')
  await page.getByRole('button', { name: '拍照' }).click()
  await expect(page.getByText(/照片 \d+×\d+/)).toBeVisible()
  await page.getByRole('button', { name: '一帧' }).click()
  await expect(page.getByText('帧 true')).toBeVisible()
  await page.reload()
  await expect(page.getByText('相机开了')).toBeVisible()
  expect(await errors(page)).toEqual([])
})

test('a refused camera tells the page, and does not ask again after a restart', async ({ page }) => {
  await openNative(page, '拒绝')
  await expect(page.getByText(/相机失败 .*auth deny/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(/相机失败 .*auth deny/)).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('canvas 2d is reached through a selector query', async ({ page }) => {
  await openNative(page, '允许')
  await page.getByRole('button', { name: '画', exact: true }).click()
  await expect(page.getByText('画了 60 true')).toBeVisible()
})

test('a movable view follows the pointer and stays in its area', async ({ page }) => {
  await openNative(page, '允许')
  const corner = page.getByRole('slider', { name: '角' })
  await corner.scrollIntoViewIfNeeded()
  const box = (await corner.boundingBox())!
  await page.mouse.move(box.x + 20, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + 60, box.y + 25)
  await expect(page.getByText('在 60,15')).toBeVisible()
  await page.mouse.move(box.x + 360, box.y + 25)
  await page.mouse.up()
  await expect(page.getByText('在 160,15')).toBeVisible()
})

test('swiper and scroll-view move when their properties change', async ({ page }) => {
  await openNative(page, '允许')
  await page.getByRole('button', { name: '翻页' }).click()
  await expect(page.getByText('第 1 页')).toBeVisible()
  await page.getByRole('button', { name: '滚到行 9' }).click()
  await expect(page.getByText('到底了')).toBeVisible()
})

test('controls have roles, names and states', async ({ page }) => {
  await openNative(page, '允许')
  await page.getByRole('switch', { name: '开关' }).click()
  await expect(page.getByRole('switch', { name: '开关' })).toHaveAttribute('aria-checked', 'true')
  await expect(page.getByText('开', { exact: true })).toBeVisible()
  await page.getByRole('radio', { name: '选项 x' }).click()
  await page.getByRole('radio', { name: '选项 y' }).click()
  await expect(page.getByText('选项 y 选中')).toBeVisible()
  await expect(page.getByRole('radio', { name: '选项 x' })).not.toBeChecked()
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '30')
  await expect(page.getByRole('slider', { name: '滑块' })).toHaveValue('5')
})

test('a form submits its named fields', async ({ page }) => {
  await openNative(page, '允许')
  await page.getByRole('textbox', { name: '谁' }).fill('我')
  await page.getByRole('button', { name: '提交' }).click()
  await expect(page.getByText('{"who":"我"}')).toBeVisible()
})

test('a growing textarea tells its lines', async ({ page }) => {
  await openNative(page, '允许')
  await page.getByRole('textbox', { name: '多行' }).fill('一\n二\n三')
  await expect(page.getByText('3 行')).toBeVisible()
})

test('a long press is not also a tap', async ({ page }) => {
  await openNative(page, '允许')
  const held = page.getByRole('button', { name: '按住我' })
  await held.click({ delay: 600 })
  await expect(page.getByText('长按', { exact: true })).toBeVisible()
  await held.click()
  await expect(page.getByText('长按轻点')).toBeVisible()
})

test('a selector query measures in px', async ({ page }) => {
  await openNative(page, '允许')
  await page.getByRole('button', { name: '量' }).click()
  await expect(page.getByText('宽 39')).toBeVisible()
})

test('the wheels of a multi-column picker may change while it is open', async ({ page }) => {
  await openNative(page, '允许')
  await page.getByRole('button', { name: '多列' }).click()
  const wheels = page.getByRole('dialog', { name: '选择' }).getByRole('listbox')
  await wheels.nth(0).selectOption('二')
  await expect(wheels.nth(1).getByRole('option')).toHaveText(['丙'])
  await page.getByRole('button', { name: '确定' }).click()
  await expect(page.getByText('多列 1,0')).toBeVisible()
})

test('page-meta styles the page and root-portal leaves its flow', async ({ page }) => {
  await openNative(page, '允许')
  await expect(page.locator('wx-page')).toHaveCSS('background-color', 'rgb(250, 250, 240)')
  await expect(page.getByText('传送门')).toBeVisible()
  expect(await errors(page)).toEqual([])
})

test('the Vant components of the app work', async ({ page }) => {
  await open(page, '/pages/vant/vant')
  await page.getByText('单选二').click()
  await expect(page.getByText('two', { exact: true })).toBeVisible()
  await page.getByText('折叠标题').click()
  await expect(page.getByText('折叠内容')).toBeVisible()
  await page.getByText('标签二').click()
  await expect(page.getByText('到了标签二')).toBeVisible()
  await page.getByRole('button', { name: '动作', exact: true }).click()
  await page.getByText('动作二').click()
  await expect(page.getByText('选了动作二')).toBeVisible()
  await page.getByRole('button', { name: '对话框' }).click()
  await page.getByRole('button', { name: '确认', exact: true }).last().click()
  await expect(page.getByText('确认了')).toBeVisible()
  expect(await errors(page)).toEqual([])
})
