import type { Locator, Page } from '@playwright/test'
import { breakCall, open, settled } from './journey-phone'
import { addDegree } from './journey-student'
import { expect, test } from './journey-test'

const CERTIFICATE = '/packages/forms/certificate/certificate'

const major = (page: Page): Locator => page.getByRole('textbox', { name: '专业（原文）' })

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
  await open(page)
  await addDegree(page)
  await open(page, CERTIFICATE)
  await breakCall(page, { api: 'setStorage', nth: 'all', kind: 'slow', delayMs: 200 })
  const box = major(page)
  await box.pressSequentially('Computer Science', { delay: 40 })
  for (let left = 0; left < ' Science'.length; left++) await box.press('ArrowLeft')
  await box.pressSequentially(' and Data', { delay: 40 })
  await expect(box).toHaveValue('Computer and Data Science')
  expect(await box.evaluate((control: HTMLInputElement) => control.selectionStart)).toBe(
    'Computer and Data'.length,
  )
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
  const box = major(page)
  await box.pressSequentially('Computer Science', { delay: 40 })
  await expect(box).toHaveValue('Computer Science')
  for (let left = 0; left < ' Science'.length; left++) await box.press('ArrowLeft')
  await box.pressSequentially(' and Data', { delay: 40 })
  await expect(box).toHaveValue('Computer and Data Science')
  expect(await box.evaluate((control: HTMLInputElement) => control.selectionStart)).toBe(
    'Computer and Data'.length,
  )
  await page.waitForTimeout(300) // what is on its way between the threads
  await expect(box).toHaveValue('Computer and Data Science')
  await settled(page)
  await open(page, CERTIFICATE)
  await expect(major(page)).toHaveValue('Computer and Data Science')
})

test('what a keyboard still composed when the field was left is there after a restart', async ({ page }) => {
  await open(page)
  await addDegree(page)
  await open(page, CERTIFICATE)
  await compose(major(page), '计算机科学')
  await settled(page)
  await open(page, CERTIFICATE)
  await expect(major(page)).toHaveValue('计算机科学')
})
