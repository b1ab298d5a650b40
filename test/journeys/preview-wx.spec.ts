import { expect, test, type Page } from '@playwright/test'
import { addTempFile, call, inject, openPhone, restart } from './preview-wx-phone'

const USER = 'wxfile://usr'
const MB = 1024 * 1024

const readText = async (page: Page, filePath: string): Promise<unknown> => {
  const answer = await call(page, 'fs.readFile', { filePath, encoding: 'utf8' })
  return answer.errMsg === 'readFile:ok' ? answer.data : answer.errMsg
}

test.describe('storage', () => {
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
      return wx.setStorage?.({ key: 'k', data: { bytes: new ArrayBuffer(4) } }).catch((e) => e.errMsg)
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
    expect((await call(page, 'getStorage', { key: 'degree/1' })).errMsg).toBe(
      'getStorage:fail data not found',
    )
  })
})

test.describe('files', () => {
  test('saving a temp file moves it, and it outlives a restart', async ({ context }) => {
    const page = await openPhone(context)
    const temp = await addTempFile(page, 'photo')
    await call(page, 'fs.saveFile', { tempFilePath: temp, filePath: `${USER}/a.txt` })
    expect(await readText(page, temp)).toBe(`readFile:fail no such file or directory ${temp}`)
    await restart(page)
    expect(await readText(page, `${USER}/a.txt`)).toBe('photo')
  })

  test('temp files are gone after a restart', async ({ context }) => {
    const page = await openPhone(context)
    const temp = await addTempFile(page, 'photo')
    expect(await readText(page, temp)).toBe('photo')
    await restart(page)
    expect(await readText(page, temp)).toContain('no such file or directory')
  })

  test('nothing is written outside the user folder or into a folder that is not there', async ({
    context,
  }) => {
    const page = await openPhone(context)
    const write = (filePath: string) => call(page, 'fs.writeFile', { filePath, data: 'x' })
    expect((await write('http://tmp/a.txt')).errno).toBe(1300014)
    expect((await write(`${USER}/../a.txt`)).errno).toBe(1300014)
    expect((await write(`${USER}/photos/a.txt`)).errno).toBe(1300002)
    await call(page, 'fs.mkdir', { dirPath: `${USER}/photos` })
    expect((await write(`${USER}/photos/a.txt`)).errMsg).toBe('writeFile:ok')
    expect((await call(page, 'fs.rmdir', { dirPath: `${USER}/photos` })).errno).toBe(1300066)
    expect((await call(page, 'fs.readdir', { dirPath: USER })).files).toEqual(['photos'])
    await call(page, 'fs.rmdir', { dirPath: `${USER}/photos`, recursive: true })
    expect((await call(page, 'fs.readdir', { dirPath: USER })).files).toEqual([])
  })

  test('the files together have a limit', async ({ context }) => {
    const page = await openPhone(context)
    await page.evaluate(() => (window.phone.control.limits.filesBytes = 100))
    const write = (name: string) =>
      call(page, 'fs.writeFile', { filePath: `${USER}/${name}`, data: 'x'.repeat(60) })
    await write('a')
    expect(await write('b')).toMatchObject({
      errMsg: 'writeFile:fail the maximum size of the file storage limit is exceeded',
      errno: 1300202,
    })
    await call(page, 'fs.unlink', { filePath: `${USER}/a` })
    expect((await write('b')).errMsg).toBe('writeFile:ok')
  })

  test('a large file written in parts reads back whole, with the right digest', async ({ context }) => {
    const page = await openPhone(context)
    const filePath = `${USER}/backup`
    const part = '0123456789'.repeat(20_000)
    const { fd } = await call(page, 'fs.open', { filePath, flag: 'w+' })
    for (let n = 0; n < 4; n += 1) await call(page, 'fs.write', { fd, data: part })
    await call(page, 'fs.write', { fd, data: 'HERE', position: 262_142 })
    await call(page, 'fs.ftruncate', { fd, length: 700_000 })
    await call(page, 'fs.close', { fd })
    await restart(page)
    const whole = part.repeat(4)
    const expected = `${whole.slice(0, 262_142)}HERE${whole.slice(262_146, 700_000)}`
    expect(await readText(page, filePath)).toBe(expected)
    const { createHash } = await import('node:crypto')
    expect(await call(page, 'fs.getFileInfo', { filePath, digestAlgorithm: 'sha256' })).toMatchObject({
      size: 700_000,
      digest: createHash('sha256').update(expected).digest('hex'),
    })
  })
})

test.describe('permissions', () => {
  test('a refused permission is not asked for again, until the settings allow it', async ({ context }) => {
    const page = await openPhone(context)
    const event = { title: '交材料', startTime: 1_800_000_000 }
    const first = call(page, 'addPhoneCalendar', event)
    await page
      .getByRole('dialog', { name: '“认证随行”申请添加日历' })
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
})

test.describe('faults', () => {
  const key = 'k'
  const value = async (page: Page) => (await call(page, 'getStorage', { key })).data

  test('the nth call breaks and only that one', async ({ context }) => {
    const page = await openPhone(context)
    await inject(page, { api: 'setStorage', nth: 2, kind: 'throw' })
    const answers = []
    for (const data of ['a', 'b', 'c']) answers.push((await call(page, 'setStorage', { key, data })).errMsg)
    expect(answers).toEqual(['setStorage:ok', 'setStorage:fail system error', 'setStorage:ok'])
    expect(await page.evaluate(() => window.phone.control.faults.log())).toEqual([
      { api: 'setStorage', count: 3 },
    ])
  })

  test('a lost write reports success and keeps the old value', async ({ context }) => {
    const page = await openPhone(context)
    await call(page, 'setStorage', { key, data: 'old' })
    await inject(page, { api: 'setStorage', nth: 1, kind: 'lost' })
    expect((await call(page, 'setStorage', { key, data: 'new' })).errMsg).toBe('setStorage:ok')
    expect(await value(page)).toBe('old')
  })

  test('a torn write leaves half', async ({ context }) => {
    const page = await openPhone(context)
    await inject(page, { api: '*', nth: 'all', kind: 'torn' })
    await call(page, 'setStorage', { key, data: 'abcdef', encrypt: true })
    await call(page, 'fs.writeFile', { filePath: `${USER}/a`, data: '123456' })
    expect((await call(page, 'getStorage', { key, encrypt: true })).data).toBe('abc')
    expect(await readText(page, `${USER}/a`)).toBe('123')
  })

  test('a full phone says so in the words of each API', async ({ context }) => {
    const page = await openPhone(context)
    await inject(page, { api: '*', nth: 'all', kind: 'quota' })
    const stored = await call(page, 'setStorage', { key, data: 'x' })
    expect(stored.errMsg).toBe('setStorage:fail exceed storage max size 10Mb')
    const written = await call(page, 'fs.writeFile', { filePath: `${USER}/a`, data: 'x' })
    expect(written.errno).toBe(1300202)
  })

  for (const done of [true, false]) {
    test(`a kill ${done ? 'after' : 'before'} the work ends the run without an answer`, async ({
      context,
    }) => {
      const page = await openPhone(context)
      await call(page, 'setStorage', { key, data: 'old' })
      await inject(page, { api: 'setStorage', nth: 1, kind: 'killed', done })
      const reloaded = page.waitForEvent('load')
      const answer = call(page, 'setStorage', { key, data: 'new' }).catch(() => 'no answer')
      await reloaded
      await page.waitForFunction(() => document.title === 'ready')
      expect(await answer).toBe('no answer')
      expect(await value(page)).toBe(done ? 'new' : 'old')
    })
  }
})

test('reset wipes the phone', async ({ context }) => {
  const page = await openPhone(context)
  await call(page, 'setStorage', { key: 'k', data: 'x' })
  await call(page, 'fs.writeFile', { filePath: `${USER}/a`, data: 'x' })
  await page.evaluate(() => window.phone.control.reset())
  await restart(page)
  expect((await call(page, 'getStorageInfo')).keys).toEqual([])
  expect((await call(page, 'fs.readdir', { dirPath: USER })).files).toEqual([])
})
