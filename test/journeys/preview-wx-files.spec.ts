import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { addTempFile, call, openPhone, readText, restart, USER } from './preview-wx-phone'

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

test('nothing is written outside the user folder or into a folder that is not there', async ({ context }) => {
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
  expect(await call(page, 'fs.getFileInfo', { filePath, digestAlgorithm: 'sha256' })).toMatchObject({
    size: 700_000,
    digest: createHash('sha256').update(expected).digest('hex'),
  })
})
