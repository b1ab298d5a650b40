import { expect, test } from '@playwright/test'
import { call, openPhone, restart } from './preview-wx-phone'

const MB = 1024 * 1024

test('keeps native values over a restart and hands each back as it was', async ({ context }) => {
  const page = await openPhone(context)
  for (const [key, data] of Object.entries({
    text: '学位',
    list: [1, { a: null }],
    yes: true,
    none: null,
  })) {
    await call(page, 'setStorage', { key, data })
    await restart(page)
    expect((await call(page, 'getStorage', { key })).data).toEqual(data)
  }
})

test('hands a date back as a date', async ({ context }) => {
  const page = await openPhone(context)
  const isDate = await page.evaluate(async () => {
    const wx = window.phone.wx as Record<string, (options: object) => Promise<{ data: unknown }>>
    await wx.setStorage?.({ key: 'day', data: new Date(0) })
    return (await wx.getStorage?.({ key: 'day' }))?.data instanceof Date
  })
  expect(isDate).toBe(true)
})

test('takes 1 MB a key but 0.7 MB when encrypted', async ({ context }) => {
  const page = await openPhone(context)
  const almost = 'a'.repeat(MB - 10)
  const oversize = { errMsg: 'setStorage:fail entry size limit reached' }
  expect((await call(page, 'setStorage', { key: 'k', data: almost })).errMsg).toBe('setStorage:ok')
  expect(await call(page, 'setStorage', { key: 'k', data: `${almost}${almost}` })).toEqual(oversize)
  expect(await call(page, 'setStorage', { key: 'k', data: almost, encrypt: true })).toEqual(oversize)
})

test('is full at 10 MB', async ({ context }) => {
  const page = await openPhone(context)
  const data = 'a'.repeat(MB - 10)
  const answers = []
  for (let n = 0; n < 11; n += 1) answers.push(await call(page, 'setStorage', { key: `k${n}`, data }))
  const failed = answers.filter(({ errMsg }) => errMsg !== 'setStorage:ok')
  expect(failed).toEqual([{ errMsg: 'setStorage:fail exceed storage max size 10Mb' }])
})

test('refuses what JSON cannot carry', async ({ context }) => {
  const page = await openPhone(context)
  const errMsg = await page.evaluate(() => {
    const wx = window.phone.wx as Record<string, (options: object) => Promise<void>>
    return wx
      .setStorage?.({ key: 'k', data: { bytes: new ArrayBuffer(4) } })
      .catch((e: { errMsg: string }) => e.errMsg)
  })
  expect(errMsg).toContain('setStorage:fail parameter error')
})

test('leaves no plain text of an encrypted record on disk', async ({ context }) => {
  const page = await openPhone(context)
  const secret = 'E12345678'
  await call(page, 'setStorage', { key: 'degree/1', data: { passport: secret }, encrypt: true })
  await call(page, 'setStorage', { key: 'plain', data: 'visible-marker' })
  const disk = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('wx-preview')
      request.onsuccess = () => resolve(request.result)
    })
    const records = await new Promise<Record<string, { bytes?: ArrayBuffer }>[]>((resolve) => {
      const request = db.transaction('storage').objectStore('storage').getAll()
      request.onsuccess = () => resolve(request.result)
    })
    const bytes = records.map(({ sealed }) => new TextDecoder('latin1').decode(sealed?.bytes))
    return JSON.stringify(records) + bytes.join()
  })
  expect(disk).toContain('visible-marker')
  expect(disk).not.toContain(secret)
  await restart(page)
  const read = await call(page, 'getStorage', { key: 'degree/1', encrypt: true })
  expect(read.data).toEqual({ passport: secret })
  expect((await call(page, 'getStorage', { key: 'degree/1' })).errMsg).toBe('getStorage:fail data not found')
})
