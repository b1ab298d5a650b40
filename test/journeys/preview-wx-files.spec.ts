import { expect, test } from '@playwright/test'
import { addTempFile, call, openPhone, readText, restart, USER } from './preview-wx-phone'

test('a copy of a temp file outlives a restart', async ({ context }) => {
  const page = await openPhone(context)
  const temp = await addTempFile(page, 'photo')
  await call(page, 'fs.copyFile', { srcPath: temp, destPath: `${USER}/a.txt.part` })
  await call(page, 'fs.rename', { oldPath: `${USER}/a.txt.part`, newPath: `${USER}/a.txt` })
  await restart(page)
  expect((await call(page, 'fs.readdir', { dirPath: USER })).files).toEqual(['a.txt'])
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

test('a large file written in parts reads back whole, and in parts', async ({ context }) => {
  const page = await openPhone(context)
  const filePath = `${USER}/backup`
  const parts = ['0123456789', 'abcdefghij', '~'].map((text) => text.repeat(20_000))
  await call(page, 'fs.writeFile', { filePath, data: parts[0] })
  await call(page, 'fs.appendFile', { filePath, data: parts[1] })
  await restart(page)
  await call(page, 'fs.appendFile', { filePath, data: parts[2] })
  await restart(page)
  expect(await readText(page, filePath)).toBe(parts.join(''))
  const read = { filePath, encoding: 'utf8', position: 199_998, length: 4 }
  expect((await call(page, 'fs.readFile', read)).data).toBe('89ab')
  expect((await call(page, 'fs.readFile', { ...read, position: 420_000 })).errno).toBe(1301009)
})
