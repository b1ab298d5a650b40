import { applicationStore } from '../../miniprogram/stores/index'
import { closePage, openPage, type Screen } from '../simulate'
import { type FakePhone } from '../fake-wx'
import { afterRestart, aToldPhone, openTold, PAGES, PASSING, rested } from './every-page'

/**
 * A code is scanned while the phone still writes: WeChat throws all pages away and opens the one of the code, in the
 * same program. What the first page had begun and what the new one does both reach the same degree.
 */

const STEP_PAGE = 'packages/guide/step/step'

let phone: FakePhone
let application: string
let screen: Screen
let held: (() => void)[]

/** The phone takes its time: no write is answered until `release`. */
const holdWrites = (): void => {
  held = []
  const write: (options: WechatMiniprogram.SetStorageOption) => unknown = wx.setStorage
  Object.assign(wx, {
    setStorage: (options: WechatMiniprogram.SetStorageOption) => void held.push(() => void write(options)),
  })
}

/** Each student comes later than the one before: a tap right after another on the same button is one of the same finger. */
let students = 0
const realNow = Date.now
beforeEach(() => {
  students += 1
  jest.spyOn(Date, 'now').mockImplementation(() => realNow() + students * 60_000)
})
afterEach(() => jest.restoreAllMocks())

const release = async (): Promise<void> => {
  for (let turn = 0; turn < 40; turn++) {
    held.splice(0).forEach((write) => write())
    await rested()
  }
}

test.each(PAGES.filter((path) => !PASSING[path]))(
  '%s: what was typed and what the new page does are both kept',
  async (path) => {
    ;({ phone, application } = await aToldPhone())
    screen = await openTold(path, application)
    if (screen.fields.length === 0) return closePage(screen)
    holdWrites()
    const texts = screen.fields.map((_, index) => `${1990 + index}-03-04`)
    for (const [index, field] of screen.fields.entries())
      await screen.fire(field, 'input', { value: texts[index] })
    await closePage(screen) // hidden and unloaded by the relaunch
    screen = await openPage(STEP_PAGE, { application, step: 'receive-result' })
    await screen.tap('完成这一步')
    await release()
    expect(applicationStore.find(application)?.doneOn).toHaveProperty('receive-result')
    await closePage(screen)
    const kept = await afterRestart(phone)
    for (const text of texts) expect(kept).toContain(text)
    expect(kept).toContain('"doneOn":{"receive-result"')
  },
)
