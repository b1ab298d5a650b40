import { expect, test } from '@playwright/test'
import { call, openPhone } from './preview-wx-phone'

test('a modal asks in Chinese and tells which button was tapped', async ({ context }) => {
  const page = await openPhone(context)
  for (const [button, confirm] of [
    ['确定', true],
    ['取消', false],
  ] as const) {
    const answer = call(page, 'showModal', { title: '删除这一份？', content: '删除后不能恢复' })
    await page.getByRole('dialog', { name: '删除这一份？' }).getByRole('button', { name: button }).click()
    expect(await answer).toMatchObject({ confirm, cancel: !confirm })
  }
})

test('a button text of more than four characters fails', async ({ context }) => {
  const page = await openPhone(context)
  const answer = await call(page, 'showModal', { title: 'x', confirmText: '我已经知道' })
  expect(answer.errMsg).toContain('showModal:fail parameter error')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('an action sheet tells the tapped item, and takes no more than six', async ({ context }) => {
  const page = await openPhone(context)
  const tapped = call(page, 'showActionSheet', { itemList: ['重拍', '删除'] })
  await page.getByRole('button', { name: '删除' }).click()
  expect((await tapped).tapIndex).toBe(1)
  const cancelled = call(page, 'showActionSheet', { itemList: ['重拍', '删除'] })
  await page.getByRole('button', { name: '取消' }).click()
  expect((await cancelled).errMsg).toBe('showActionSheet:fail cancel')
  const tooMany = await call(page, 'showActionSheet', { itemList: [...'1234567'] })
  expect(tooMany.errMsg).toContain('showActionSheet:fail')
})

test('a toast beside an icon shows seven characters, without an icon all', async ({ context }) => {
  const page = await openPhone(context)
  const title = '这句话超过了七个字'
  await call(page, 'showToast', { title, duration: 60_000 })
  await expect(page.getByRole('status')).toHaveText('✓这句话超过了七')
  await call(page, 'showToast', { title, icon: 'none', duration: 60_000 })
  await expect(page.getByRole('status')).toHaveText(title)
})

test('hiding the loading sign also hides a toast, unless told not to', async ({ context }) => {
  const page = await openPhone(context)
  await call(page, 'showToast', { title: '好了', duration: 60_000 })
  await call(page, 'hideLoading', { noConflict: true })
  await expect(page.getByRole('status')).toHaveCount(1)
  await call(page, 'hideLoading')
  await expect(page.getByRole('status')).toHaveCount(0)
})

test('copying says so and can be read back', async ({ context }) => {
  const page = await openPhone(context)
  await call(page, 'setClipboardData', { data: 'Tsinghua' })
  await expect(page.getByRole('status')).toContainText('内容已复制')
  expect((await call(page, 'getClipboardData')).data).toBe('Tsinghua')
})

test('a method that the preview lacks fails aloud', async ({ context }) => {
  const page = await openPhone(context)
  const touch = page.evaluate(() => {
    const manager = (window.phone.wx.getFileSystemManager as () => { readFileSync?: unknown })()
    return manager.readFileSync
  })
  await expect(touch).rejects.toThrow('unsupported: FileSystemManager.readFileSync')
})
