import { APP_NAME } from '../../miniprogram/content/app-name'
import { expect, test } from '@playwright/test'
import { call, openPhone, restart } from './preview-wx-phone'

test('a refused permission is not asked for again, until the settings allow it', async ({ context }) => {
  const page = await openPhone(context)
  const event = { title: '交材料', startTime: 1_800_000_000 }
  const first = call(page, 'addPhoneCalendar', event)
  await page
    .getByRole('dialog', { name: `“${APP_NAME}”申请添加日历` })
    .getByRole('button', { name: '拒绝' })
    .click()
  expect((await first).errMsg).toBe('addPhoneCalendar:fail auth deny')
  await restart(page)
  expect((await call(page, 'addPhoneCalendar', event)).errMsg).toBe('addPhoneCalendar:fail auth deny')
  const settings = call(page, 'openSetting')
  await page.getByRole('switch', { name: '添加到日历' }).click()
  await page.getByRole('button', { name: '返回' }).click()
  expect((await settings).authSetting).toEqual({ 'scope.addPhoneCalendar': true })
  expect((await call(page, 'addPhoneCalendar', event)).errMsg).toBe('addPhoneCalendar:ok')
  expect(await page.evaluate(() => window.phone.control.calendar)).toMatchObject([event])
})

test('an allowed permission is asked for once', async ({ context }) => {
  const page = await openPhone(context)
  const first = call(page, 'authorize', { scope: 'scope.camera' })
  await page.getByRole('button', { name: '允许' }).click()
  expect((await first).errMsg).toBe('authorize:ok')
  await restart(page)
  expect((await call(page, 'authorize', { scope: 'scope.camera' })).errMsg).toBe('authorize:ok')
})

test('a refused privacy guide fails at once when asked again', async ({ context }) => {
  const page = await openPhone(context)
  await page.evaluate(() => window.phone.control.privacy.require(true))
  const first = call(page, 'setClipboardData', { data: 'x' })
  await page.getByRole('button', { name: '拒绝' }).click()
  expect((await first).errno).toBe(104)
  expect((await call(page, 'setClipboardData', { data: 'x' })).errno).toBe(104)
})

test('a page with its own privacy dialog decides itself', async ({ context }) => {
  const page = await openPhone(context)
  const referrers = await page.evaluate(async () => {
    const { wx, control } = window.phone
    const asked: string[] = []
    control.privacy.require(true)
    type Listener = (resolve: (decision: object) => void, info: { referrer: string }) => void
    ;(wx.onNeedPrivacyAuthorization as (listener: Listener) => void)((resolve, { referrer }) => {
      asked.push(referrer)
      resolve({ event: 'exposureAuthorization' })
      resolve({ event: 'agree', buttonId: 'agree' })
    })
    await (wx.setClipboardData as (options: object) => Promise<void>)({ data: 'x' })
    await (wx.getClipboardData as () => Promise<void>)()
    return asked
  })
  expect(referrers).toEqual(['setClipboardData'])
  expect((await call(page, 'getPrivacySetting')).needAuthorization).toBe(false)
})

test('a camera that the phone itself forbids fails without a question', async ({ context }) => {
  const page = await openPhone(context)
  await page.evaluate(() => window.phone.control.allowSystem('cameraAuthorized', 'denied'))
  const answer = await call(page, 'authorize', { scope: 'scope.camera' })
  expect(answer.errMsg).toBe('authorize:fail system permission denied')
})
