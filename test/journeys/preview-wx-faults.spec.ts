import { expect, test, type Page } from '@playwright/test'
import { call, inject, openPhone, readText, restart, USER } from './preview-wx-phone'

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

const KILLS = [
  { when: 'before', done: false, left: 'old' },
  { when: 'half-way through', done: 'half', left: 'ne' },
  { when: 'after', done: true, left: 'next' },
] as const

for (const { when, done, left } of KILLS) {
  test(`a kill ${when} the work ends the run without an answer`, async ({ context }) => {
    const page = await openPhone(context)
    await call(page, 'setStorage', { key, data: 'old' })
    await inject(page, { api: 'setStorage', nth: 1, kind: 'killed', done })
    const reloaded = page.waitForEvent('load')
    const answer = call(page, 'setStorage', { key, data: 'next' }).catch(() => 'no answer')
    await reloaded
    await page.waitForFunction(() => document.title === 'ready')
    expect(await answer).toBe('no answer')
    expect(await value(page)).toBe(left)
  })
}

test('reset wipes the phone', async ({ context }) => {
  const page = await openPhone(context)
  await call(page, 'setStorage', { key: 'k', data: 'x' })
  await call(page, 'fs.writeFile', { filePath: `${USER}/a`, data: 'x' })
  await page.evaluate(() => window.phone.control.reset())
  await restart(page)
  expect((await call(page, 'getStorageInfo')).keys).toEqual([])
  expect((await call(page, 'fs.readdir', { dirPath: USER })).files).toEqual([])
})
