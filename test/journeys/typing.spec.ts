import type { Locator, Page } from '@playwright/test'
import { breakCall, open, settled } from './journey-phone'
import { openWithDegree } from './journey-seed'
import { addDegree } from './journey-student'
import { expect, test } from './journey-test'

const CERTIFICATE = '/packages/forms/certificate/certificate'

const major = (page: Page): Locator => page.getByRole('textbox', { name: '专业（原文）' })

/** «Computer Science», then « and Data» in the middle of it, a key every 40 ms. */
const typedInTheMiddle = async (page: Page): Promise<Locator> => {
  const box = major(page)
  await box.pressSequentially('Computer Science', { delay: 40 })
  await expect(box).toHaveValue('Computer Science')
  for (let left = 0; left < ' Science'.length; left++) await box.press('ArrowLeft')
  await box.pressSequentially(' and Data', { delay: 40 })
  return box
}

/** Where the caret stands. */
const caret = (box: Locator): Promise<number | null> =>
  box.evaluate((control: HTMLInputElement) => control.selectionStart)

/** A keyboard that changes the text and tells of it only when the field is left, as pinyin on iOS does. */
const compose = (box: Locator, text: string): Promise<void> =>
  box.evaluate((control: HTMLInputElement, composed) => {
    control.focus()
    control.value = composed
    control.blur()
  }, text)

test('typed fast in the middle of a text on a slow phone, no letter is lost and the caret stays', async ({
  page,
}) => {
  await openWithDegree(page)
  await open(page, CERTIFICATE)
  await breakCall(page, { api: 'setStorage', nth: 'all', kind: 'slow', delayMs: 200 })
  const box = await typedInTheMiddle(page)
  await expect(box).toHaveValue('Computer and Data Science')
  expect(await caret(box)).toBe('Computer and Data'.length)
  await settled(page)
  await open(page, CERTIFICATE)
  await expect(major(page)).toHaveValue('Computer and Data Science')
})

test('typed fast over two threads that hear late of each other, nothing is lost, rolled back or moved', async ({
  page,
}) => {
  await open(page, '/?lag=100')
  await addDegree(page)
  await open(page, CERTIFICATE)
  const box = await typedInTheMiddle(page)
  await expect(box).toHaveValue('Computer and Data Science')
  expect(await caret(box)).toBe('Computer and Data'.length)
  await page.waitForTimeout(300) // what is on its way between the threads
  await expect(box).toHaveValue('Computer and Data Science')
  await settled(page)
  await open(page, CERTIFICATE)
  await expect(major(page)).toHaveValue('Computer and Data Science')
})

test('what a keyboard still composed when the field was left is there after a restart', async ({ page }) => {
  await openWithDegree(page)
  await open(page, CERTIFICATE)
  await compose(major(page), '计算机科学')
  await settled(page)
  await open(page, CERTIFICATE)
  await expect(major(page)).toHaveValue('计算机科学')
})

/** As a Chinese keyboard does on WeChat's phones: what is being composed reaches the page with every key. */
const composeByKeys = async (page: Page, box: Locator, steps: readonly string[]): Promise<void> => {
  await box.focus()
  const session = await page.context().newCDPSession(page)
  for (const text of steps.slice(0, -1)) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
    await page.waitForTimeout(40)
  }
  await session.send('Input.insertText', { text: steps.at(-1)! })
}

test('with an echo of 200 ms a key every 40 ms, a change in the middle and pinyin are all kept', async ({
  page,
}) => {
  await open(page, '/?lag=200')
  await addDegree(page)
  await open(page, CERTIFICATE)
  const box = await typedInTheMiddle(page)
  for (let left = 0; left < 'Data'.length; left++) await box.press('Backspace', { delay: 40 })
  await composeByKeys(page, box, ['s', 'sh', 'shu', 'shu j', 'shu ju', '数据'])
  await page.waitForTimeout(700) // what is on its way between the threads
  await expect(box).toHaveValue('Computer and 数据 Science')
  expect(await caret(box)).toBe('Computer and 数据'.length)
  await box.blur()
  await settled(page)
  await open(page, CERTIFICATE)
  await expect(major(page)).toHaveValue('Computer and 数据 Science')
})
