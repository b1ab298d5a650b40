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

/** «shuju» on a Chinese keyboard, a key every 40 ms: each text stands in the box until the next one does. */
const COMPOSED = ['s', 'sh', 'shu', 'shu j', 'shu ju'] as const

const composeByKeys = async (page: Page, box: Locator): Promise<void> => {
  await box.focus()
  const session = await page.context().newCDPSession(page)
  for (const text of COMPOSED) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
    await page.waitForTimeout(40)
  }
  await session.send('Input.insertText', { text: '数据' })
}

/** From now on, each text that the page is told and each that stands in the box, in order. */
const followed = async (box: Locator): Promise<() => Promise<{ told: string[]; stood: string[] }>> => {
  const texts = await box.evaluateHandle((control: HTMLInputElement) => {
    const { typed } = (window as unknown as { __preview: { typed: string[] } }).__preview
    const before = typed.length
    const stood: string[] = []
    const look = () => {
      if (control.value !== stood.at(-1)) stood.push(control.value)
      requestAnimationFrame(look)
    }
    look()
    return () => ({ told: typed.slice(before), stood })
  })
  return () => texts.evaluate((now) => now())
}

const around = (text: string): string => `Computer and ${text} Science`

for (const { platform, told } of [
  { platform: 'ios', told: [...COMPOSED, '数据'] },
  { platform: 'ios15', told: [...COMPOSED, '数据'] },
  { platform: 'android', told: ['数据'] },
]) {
  test(`on ${platform}, with an echo of 200 ms, nothing that is composed in pinyin is lost, rolled back or moved`, async ({
    page,
  }) => {
    await open(page, `/?lag=200&platform=${platform}`)
    await addDegree(page)
    await open(page, CERTIFICATE)
    const box = await typedInTheMiddle(page)
    for (let left = 0; left < 'Data'.length; left++) await box.press('Backspace', { delay: 40 })
    await page.waitForTimeout(700) // what is on its way between the threads
    const seen = await followed(box)
    await composeByKeys(page, box)
    await page.waitForTimeout(700)
    const { told: heard, stood } = await seen()
    expect(heard).toEqual(told.map(around))
    // A box that is written to while something is composed ends it: the next key would stand behind what was there.
    const all = ['', ...COMPOSED, '数据'].map(around)
    expect(stood).toEqual(all.filter((text) => stood.includes(text)))
    expect(stood.at(-1)).toBe(around('数据'))
    expect(await caret(box)).toBe('Computer and 数据'.length)
    await box.blur()
    await settled(page)
    await open(page, CERTIFICATE)
    await expect(major(page)).toHaveValue(around('数据'))
  })
}
