import { APP_NAME } from '../../miniprogram/content/app-name'
import { readFileSync } from 'node:fs'
import { lacking, chosen } from '../../preview/wx/behaviour/choice'
import { PHONES } from '../../preview/wx/behaviour/phones'
import type * as Offers from '../../miniprogram/platform/offers'
import type * as Export from '../../miniprogram/platform/export'
import { COMPUTERS_ONLY, PHONES_ONLY, type Offer } from '../../miniprogram/platform/offers'
import { failed, ok } from '../../miniprogram/model/result'
import { answering } from '../answering'
import { FakePhone } from '../fake-wx'

const PAGES: Readonly<Record<Offer, string>> = { ...PHONES_ONLY, ...COMPUTERS_ONLY }
const ALL = Object.keys(PAGES) as Offer[]
const API = 'https://developers.weixin.qq.com/miniprogram/dev/api'

/** A run of the app on this platform, whose answer is looked up once in a run. */
const on = (platform: string | undefined, more: object = {}) => {
  jest.resetModules()
  const phone = new FakePhone()
  Object.assign(globalThis, { wx: { ...phone.boot().wx, ...more } })
  if (platform) Object.assign(wx, { getDeviceInfo: () => ({ platform }) })
  return {
    phone,
    ...jest.requireActual<typeof Offers>('../../miniprogram/platform/offers'),
    ...jest.requireActual<typeof Export>('../../miniprogram/platform/export'),
  }
}

/** What the page of an API is called after: the last name in its address. */
const apiOf = (page: string): string => page.split('.').pop()!

test('each page of the documentation is where our typings lead to', () => {
  const typings = readFileSync('node_modules/miniprogram-api-typings/types/wx/lib.wx.api.d.ts', 'utf8')
  for (const page of Object.values(PAGES)) expect(typings).toContain(`${API}/${page}.html`)
})

test.each(Object.keys(PHONES))('on %s what WeChat does not have is not offered, the rest is', (name) => {
  const { platform } = PHONES[name as keyof typeof PHONES].device
  const { offers } = on(platform)
  const lacks = lacking(chosen({ platform: name }))
  const isComputer = platform === 'windows' || platform === 'mac'
  for (const what of ALL) {
    // Which platforms a member of the camera is marked for, no name of wx tells.
    const isThere = what === 'camera' ? !isComputer : !lacks.has(apiOf(PAGES[what]))
    expect([what, offers(what)]).toEqual([what, isThere])
  }
})

test('a WeChat that does not say what it runs on is taken for a phone’s', () => {
  const { offers } = on(undefined)
  expect(ALL.filter((what) => offers(what))).toEqual(Object.keys(PHONES_ONLY))
})

describe('a file on a computer', () => {
  const bytes = Uint8Array.of(1, 2, 3)
  const save = async (answer: jest.Mock, room = Infinity) => {
    const { phone, sendFile } = on('windows', answering({ saveFileToDisk: answer }))
    phone.setFile('outbox', 'page.html', bytes)
    phone.limits.filesBytes = Math.min(phone.limits.filesBytes, room)
    return { phone, saved: await sendFile('wxfile://usr/outbox/page.html', `${APP_NAME}.html`) }
  }

  it('goes to the disk under its own name, and the copy that carried the name goes', async () => {
    const asked = jest.fn()
    const { phone, saved } = await save(asked)
    expect(saved).toEqual(ok(true))
    expect(asked).toHaveBeenCalledWith({ filePath: `wxfile://usr/plain/${APP_NAME}.html` })
    expect(phone.namesIn('plain')).toEqual([])
    expect(phone.namesIn('outbox')).toEqual(['page.html'])
  })

  it('goes there under the name it has where there is no room for a copy', async () => {
    const asked = jest.fn()
    const { saved } = await save(asked, bytes.length + 1)
    expect(saved).toEqual(ok(true))
    expect(asked).toHaveBeenCalledWith({ filePath: 'wxfile://usr/outbox/page.html' })
  })

  it.each([
    ['saveFileToDisk:fail cancel', ok(false)],
    ['saveFileToDisk:fail file system deny', failed({ kind: 'send-failed' })],
  ])('%s', async (errMsg, outcome) => {
    const { phone, saved } = await save(jest.fn().mockRejectedValue({ errMsg }))
    expect(saved).toEqual(outcome)
    expect(phone.namesIn('plain')).toEqual([])
  })
})
