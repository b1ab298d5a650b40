import { withCaptures } from '../../../../miniprogram/stores/changed-captures'
import { answering } from '../../../answering'
import { failed, ok } from '../../../../miniprogram/model/result'
import { applicationStore, photoStore } from '../../../../miniprogram/stores/index'
import { aPhoto, idOf } from '../../../builders'
import { closePage, openPage, type Screen, settled } from '../../../simulate'
import { addedDegree, startedPagePhone } from '../../../pages/page-phone'

/** Capture's pages with the real stores, on a phone whose photographs cannot be opened. */

const navigateTo = jest.fn()
const showModal = jest.fn()

let screen: Screen
let application: string

beforeEach(async () => {
  navigateTo.mockReset()
  showModal.mockReset().mockResolvedValue({ confirm: true })
  await startedPagePhone(answering({ navigateTo, showModal, showToast: jest.fn() }))
  application = await addedDegree()
})

afterEach(() => closePage(screen))

const withPage = async (changed: Parameters<typeof aPhoto>[0] = {}, material = 'degree-certificate') => {
  await applicationStore.change(application, withCaptures([aPhoto({ id: idOf('c'), ...changed })]))
  screen = await openPage('packages/capture/material/material', { application, material })
  await settled()
}

const saved = () => applicationStore.find(application)!

test('what was seen on a page stands beside it and is overruled by a tap', async () => {
  await withPage({ findings: [{ kind: 'glare', where: 'top-right' }] })
  expect(screen.text).toContain('还差：确认反面、一页右上角反光')
  expect(screen.text).toContain('换个方向，让灯不正对着纸')
  await screen.tap('右上角反光：仍用这张')
  await settled()
  expect(screen.text).toContain('你看过，仍用这张')
  expect(saved().captures[0]).toMatchObject({ findings: [{ kind: 'glare', isOverruled: true }] })
})

test('a page that was not checked says so and leads to its corners', async () => {
  await withPage()
  expect(screen.text).toContain('还差：确认反面')
  expect(screen.text).toContain('没有裁边，也没有检查')
  await screen.tap('调整边角第 1 页')
  expect(navigateTo).toHaveBeenCalledWith({
    url: expect.stringContaining('/packages/capture/corners/corners?material=degree-certificate'),
  })
})

test('the student says which photograph a page is', async () => {
  const permit = { material: 'permit', findings: [] } as const
  await applicationStore.change(application, (now) => ({
    ...now,
    degree: { ...now.degree, place: '中国香港' },
    captures: [aPhoto({ id: idOf('b'), ...permit }), aPhoto({ id: idOf('c'), ...permit })],
  }))
  Object.assign(wx, answering({ showActionSheet: jest.fn().mockResolvedValue({ tapIndex: 0 }) }))
  screen = await openPage('packages/capture/material/material', { application, material: 'permit' })
  await settled()
  await screen.tap('第 2 页：签注，更正名称')
  await settled()
  expect(screen.text).toContain('第 1 页：签注')
  expect(saved().captures.map(({ part }) => part)).toEqual(['endorsements', 'front'])
})

test('a portrait leads to its frame instead', async () => {
  await withPage({ material: 'id-photo' }, 'id-photo')
  await screen.tap('裁剪第 1 页')
  expect(navigateTo).toHaveBeenCalledWith({
    url: expect.stringContaining('/packages/capture/portrait/portrait?'),
  })
})

test('the back side is asked about once', async () => {
  await withPage({ findings: [] })
  expect(screen.text).toContain('有反面吗')
  await screen.tap('没有，或已经拍好')
  await settled()
  expect(screen.text).not.toContain('有反面吗')
  expect(saved().backSidesOn).toHaveProperty('degree-certificate')
})

test('the whole photographs are given up by the student’s word only', async () => {
  const original = { id: idOf('o'), sizeBytes: 4_200_000, widthPx: 4000, heightPx: 3000 }
  await withPage({ findings: [], original })
  expect(screen.text).toContain('占 4.2 MB')
  showModal.mockResolvedValueOnce({ confirm: false })
  await screen.tap('删除原图，节省空间')
  await settled()
  expect(saved().captures[0]).toHaveProperty('original')
  await screen.tap('删除原图，节省空间')
  await settled()
  await settled()
  expect(saved().captures[0]).not.toHaveProperty('original')
})

test('the sources of the rule are there on demand', async () => {
  await withPage()
  expect(screen.text).not.toContain('复制网址')
  const [row] = /依据 \d+ 条 · 整理于 2026 年 \d+ 月/.exec(screen.text)!
  await screen.tap(row)
  expect(screen.text).toContain('复制网址')
})

test('the corner page of a photograph that cannot be opened says so and is no dead end', async () => {
  await applicationStore.change(application, withCaptures([aPhoto({ id: idOf('c') })]))
  const query = { application, material: 'degree-certificate', page: idOf('c') }
  screen = await openPage('packages/capture/corners/corners', query)
  await settled()
  await settled()
  expect(screen.text).toContain('这张照片打不开 有备份就去恢复')
  expect(screen.has('返回')).toBe(true)
})

describe.each([
  ['material', 'degree-certificate', '再试第 1 页'],
  ['viewer', 'degree-certificate', '再试'],
  ['corners', 'degree-certificate', '再试'],
  ['portrait', 'id-photo', '再试'],
] as const)('the page %s, when the phone does not give its picture', (name, material, retry) => {
  const corners = [0.1, 0.1, 0.9, 0.1, 0.9, 0.9, 0.1, 0.9] as const
  const original = { id: idOf('o'), sizeBytes: 1, widthPx: 4, heightPx: 3, corners }
  const unopened = jest.fn()

  beforeEach(async () => {
    unopened.mockResolvedValue(failed({ kind: 'no-answer' }))
    jest.spyOn(photoStore, 'open').mockImplementation(unopened)
    const page = aPhoto({ id: idOf('c'), material, findings: [], original })
    await applicationStore.change(application, withCaptures([page]))
    const query = { application, material, page: idOf('c') }
    screen = await openPage(`packages/capture/${name}/${name}`, query)
    await settled()
    unopened.mockClear()
  })
  afterEach(() => jest.restoreAllMocks())

  test('says that and not that it is damaged, and opens it when the student tries again', async () => {
    expect(screen.text).toContain('手机没有回应')
    expect(screen.text).not.toContain('打不开')
    await screen.tap(retry)
    await settled()
    expect(screen.text).toContain('手机没有回应')
    unopened.mockResolvedValue(ok('plain/c.jpg'))
    await screen.tap(retry)
    await settled()
    expect(screen.text).not.toContain('手机没有回应')
    expect(screen.has(retry)).toBe(false)
  })

  test('tries once more by itself when it shows again', async () => {
    const page = screen.instance as unknown as { onHide: () => void; onShow: () => void }
    page.onHide()
    page.onShow()
    await settled()
    await settled()
    const asked = unopened.mock.calls.map(([{ id }]: [{ id: string }]) => id)
    expect(asked).toContain(name === 'corners' || name === 'portrait' ? idOf('o') : idOf('c'))
    expect(asked).toEqual([...new Set(asked)])
    expect(screen.text).toContain('手机没有回应')
    unopened.mockResolvedValue(ok('plain/c.jpg'))
    page.onHide()
    page.onShow()
    await settled()
    await settled()
    expect(screen.text).not.toContain('手机没有回应')
  })
})

test.each(['corners/corners', 'portrait/portrait'])('%s of a page that is gone says so', async (path) => {
  const query = { application, material: 'id-photo', page: idOf('x') }
  screen = await openPage(`packages/capture/${path}`, query)
  expect(screen.text).toContain('这一页已经不在了')
})

test('a page upside down is set upright by one tap, and then there is nothing left to tap', async () => {
  await withPage({ findings: [{ kind: 'wrong-way-round', turnBy: 2 }], quarterTurns: 0 })
  await screen.tap('转正第 1 页')
  await settled()
  expect(saved().captures[0]).toMatchObject({ quarterTurns: 2 })
  expect(screen.text).not.toContain('方向好像反了')
  expect(screen.has('转正第 1 页')).toBe(false)
})

describe('the page that shows one page large', () => {
  const lookAt = async (changed: Parameters<typeof aPhoto>[0]) => {
    await applicationStore.change(application, withCaptures([aPhoto({ id: idOf('c'), ...changed })]))
    const query = { application, material: 'degree-certificate', page: idOf('c') }
    screen = await openPage('packages/capture/viewer/viewer', query)
    await settled()
  }

  test('sets it upright by one tap, and then there is nothing left to tap', async () => {
    await lookAt({ findings: [{ kind: 'wrong-way-round', turnBy: 3 }] })
    expect(screen.text).toContain('方向好像反了')
    await screen.tap('转正')
    await settled()
    expect(saved().captures[0]).toMatchObject({ quarterTurns: 3 })
    expect(screen.has('转正')).toBe(false)
  })

  test('offers to even out its shadow once, and to take that back', async () => {
    const original = { id: idOf('o'), sizeBytes: 1, widthPx: 4, heightPx: 3, isLit: true }
    await lookAt({ findings: [], original })
    expect(screen.has('恢复原样')).toBe(true)
    expect(screen.has('提亮阴影')).toBe(false)
  })

  test('says so when the photograph cannot be opened to be lit, and keeps the page', async () => {
    await lookAt({ findings: [] })
    const before = saved().captures
    await screen.tap('提亮阴影')
    await settled()
    await settled()
    expect(showModal).toHaveBeenCalled()
    expect(saved().captures).toEqual(before)
  })

  test('never lights a portrait', async () => {
    await applicationStore.change(
      application,
      withCaptures([aPhoto({ id: idOf('p'), material: 'id-photo' })]),
    )
    const query = { application, material: 'id-photo', page: idOf('p') }
    screen = await openPage('packages/capture/viewer/viewer', query)
    await settled()
    expect(screen.has('裁剪')).toBe(true)
    expect(screen.has('提亮阴影')).toBe(false)
  })
})
