import type { Page } from '@playwright/test'
import { HOME_TEXT, WELCOME_TEXT } from '../../miniprogram/content/home'

interface Row {
  name: string
  unit: string
  value: number
}

type Meter = Record<string, { bytes: number }>

const tap = (text: string) => async (page: Page) => page.getByText(text, { exact: true }).first().click()
const back = async (page: Page) => void (await page.goBack())

/** The beginning of the journey, as a student does it. */
const ACTIONS: readonly [string, (page: Page) => Promise<unknown>][] = [
  ['看全部步骤', tap(WELCOME_TEXT.look)],
  ['回首页', back],
  ['开始添加学位', tap(HOME_TEXT.addFirst)],
  ['选国家', tap('英国')],
  ['选学位', tap('硕士')],
  ['选学习方式', tap('到校就读')],
  ['打开国家列表', tap('更多')],
  ['回学位信息', back],
]

const sentBytes = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const control = (window as unknown as { __preview: { setDataMeter: () => Meter } }).__preview
    return Object.values(control.setDataMeter()).reduce((sum, { bytes }) => sum + bytes, 0)
  })

/** Waits until nothing more is sent for a moment. */
const bytesAtRest = async (page: Page): Promise<number> => {
  let before = -1
  let now = await sentBytes(page)
  while (now !== before) {
    await page.waitForTimeout(300)
    before = now
    now = await sentBytes(page)
  }
  return now
}

/** What each action sends to the view layer through setData, in bytes of JSON. */
export const bytesPerAction = async (page: Page, url: string): Promise<Row[]> => {
  await page.goto(url)
  await page.getByText('添加我的学位').waitFor()
  let sent = await bytesAtRest(page)
  const rows: Row[] = [{ name: 'setData：打开首页', unit: 'B', value: sent }]
  for (const [name, act] of ACTIONS) {
    await act(page)
    const now = await bytesAtRest(page)
    rows.push({ name: `setData：${name}`, unit: 'B', value: now - sent })
    sent = now
  }
  return rows
}
