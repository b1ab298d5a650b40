import { answering } from '../answering'
import { applicationStore } from '../../miniprogram/stores/index'
import { definePage } from '../../miniprogram/pages/define-page'
import type { PageContext } from '../../miniprogram/pages/page-self'
import { withStepDone } from '../../miniprogram/stores/changed-application'
import { callWx, PATIENCE_MS } from '../../miniprogram/platform/wx-call'
import type { FakePhone } from '../fake-wx'
import { settled } from '../simulate'
import { addedDegree, startedPagePhone } from './page-phone'

/** What every page is given: the degree, one action at a time, one teller. */

type Answer = (value: string) => void

interface TestPage extends PageContext {
  data: Record<string, unknown>
  onLoad: (query: object) => void
  onShow: () => void
  onHide: () => void
  onUnload: () => void
  onAsk: () => Promise<void>
  onThrow: () => Promise<void>
  onFinish: () => Promise<void>
  onLeadOn: () => Promise<void>
}

const showModal = jest.fn()
let phone: FakePhone
let page: TestPage
let answers: Answer[] = []
let stack: object[] = []
const told: string[] = []

/** A page with three actions, without WeChat's components. */
const opened = (query: object = {}): TestPage => {
  let definition = { methods: {} }
  Object.assign(globalThis, { Component: (made: typeof definition) => void (definition = made) })
  definePage({
    view: (_local, _query, { degree }) => ({ degree: degree?.id ?? '' }),
    actions: {
      /** As a picker of WeChat's that answers when it likes. */
      async onAsk() {
        const picked = await callWx<string>(PATIENCE_MS.student, ({ success }) => answers.push(success))
        if (picked.ok) told.push(picked.value)
      },
      async onThrow() {
        throw new Error('a bug')
      },
      async onLeadOn() {
        await new Promise<string>((resolve) => answers.push(resolve))
        told.push(this.leadOn(() => told.push('led on')) ? 'yes' : 'no')
      },
      async onFinish() {
        await this.change(withStepDone('register-account', Date.parse('2026-05-01T02:00:00Z')))
      },
    },
  })
  const made = Object.create(definition.methods) as TestPage
  const setData = (data: object) => void Object.assign(made.data, data)
  Object.assign(made, { is: 'pages/test/test', data: {}, setData })
  stack.push(made)
  made.onLoad(query)
  made.onShow()
  return made
}

beforeEach(async () => {
  showModal.mockReset().mockResolvedValue({ confirm: true })
  phone = await startedPagePhone(answering({ showModal, showToast: jest.fn() }))
  answers = []
  stack = []
  Object.assign(globalThis, { getCurrentPages: () => stack })
  told.length = 0
})

afterEach(() => page.onUnload())

describe('an action', () => {
  test('runs alone and says so; the next one begins when it has ended', async () => {
    page = opened()
    const asking = page.onAsk()
    expect(page.data.busy).toBe(true)
    await page.onAsk()
    await page.onFinish()
    expect(answers).toHaveLength(1)
    answers[0]!('one')
    await asking
    expect(page.data.busy).toBe(false)
    void page.onAsk()
    expect(answers).toHaveLength(2)
  })

  test('that throws lets the next one begin, and its error reaches the app', async () => {
    page = opened()
    await expect(page.onThrow()).rejects.toThrow('a bug')
    expect(page.data.busy).toBe(false)
    void page.onAsk()
    expect(answers).toHaveLength(1)
  })

  test('that still writes goes on when the page shows again: a second tap adds nothing', async () => {
    page = opened()
    const writing = page.onLeadOn()
    page.onHide()
    page.onShow()
    expect(page.data.busy).toBe(true)
    await page.onLeadOn()
    expect(answers).toHaveLength(1)
    answers[0]!('')
    await writing
    expect(page.data.busy).toBe(false)
  })

  test('that is never answered is over when the page shows again, though another page came in between', async () => {
    page = opened()
    void page.onAsk()
    page.onHide()
    opened().onUnload()
    page.onShow()
    expect(page.data.busy).toBe(false)
  })

  test('that is never answered is over when the page shows again; a late answer is taken once', async () => {
    page = opened()
    const first = page.onAsk()
    page.onHide()
    page.onShow()
    expect(page.data.busy).toBe(false)
    const second = page.onAsk()
    answers[0]!('late')
    await first
    expect(page.data.busy).toBe(true)
    answers[1]!('now')
    await second
    expect(told).toEqual(['late', 'now'])
    expect(page.data.busy).toBe(false)
  })
})

describe('a page that waited', () => {
  test.each<[string, () => void, readonly string[]]>([
    ['on top leads on', () => undefined, ['led on', 'yes']],
    ['that was left does not', () => stack.pop(), ['no']],
    ['under another one of the same kind does not', () => opened(), ['no']],
  ])('%s', async (_, meanwhile, expected) => {
    page = opened()
    const led = page.onLeadOn()
    meanwhile()
    answers[0]!('')
    await led
    expect(told).toEqual(expected)
  })
})

describe('the degree', () => {
  test('is that of the address, else the one in hand, and none where the address names one that is gone', async () => {
    const [first, last] = [await addedDegree(), await addedDegree()]
    page = opened({ application: first })
    expect(page.degree?.id).toBe(first)
    page = opened()
    expect(page.degree?.id).toBe(last)
    page = opened({ application: 'gone' })
    expect(page.degree).toBeUndefined()
    expect(await page.change((newest) => newest)).toBe(false)
  })

  test('that cannot be written is as before, and that is told once', async () => {
    const application = await addedDegree()
    page = opened({ application })
    phone.faultAt = (_, call) => (call === 'setStorage' ? 'quota' : undefined)
    await page.onFinish()
    expect(showModal).toHaveBeenCalledTimes(1)
    expect(page.degree?.doneOn).toEqual({})
    expect(page.data.busy).toBe(false)
  })

  test('shows what is typed at once; what is wanted no more is not written', async () => {
    const application = await addedDegree()
    page = opened({ application })
    phone.faultAt = (_, call) => (call === 'setStorage' ? 'quota' : undefined)
    page.keep('name', '张', (newest) => ({ ...newest, certificate: { nameOnCertificate: '张' } }))
    expect(page.degree?.certificate.nameOnCertificate).toBe('张')
    expect(page.typing).toEqual({ name: '张' })
    await settled()
    page.dropTyped()
    phone.faultAt = () => undefined
    page.onHide()
    await settled()
    expect(applicationStore.find(application)?.certificate).toEqual({})
  })
})
