import { answering } from '../../../answering'
import { applicationStore, draftStore, profileStore } from '../../../../miniprogram/stores/index'
import type { FakePhone } from '../../../fake-wx'
import { closePage, openPage, type Screen, settled } from '../../../simulate'
import { addedDegree, startedPagePhone } from '../../../pages/page-phone'
import { valueOf } from '../../../stores/phone-run'

/** The two forms with the real stores on a phone that keeps what they save. */

const PROFILE = 'packages/forms/profile/profile'
const CERTIFICATE = 'packages/forms/certificate/certificate'
const NUMBER = '11010519491231002X'

const showModal = jest.fn()
const showToast = jest.fn()
const navigateTo = jest.fn()
const reLaunch = jest.fn()
let screen: Screen
let phone: FakePhone

beforeEach(async () => {
  showModal.mockReset().mockResolvedValue({ confirm: true })
  showToast.mockReset()
  navigateTo.mockReset()
  reLaunch.mockReset()
  phone = await startedPagePhone(answering({ showModal, showToast, navigateTo, reLaunch }))
})

afterEach(() => closePage(screen))

const certificateOf = (id: string) => applicationStore.find(id)?.certificate

describe('the form about the person', () => {
  it('is no empty form where the phone did not give it: it asks, and comes when the phone does', async () => {
    valueOf(await profileStore.change(() => ({ name: '张晓' })))
    phone.faultAt = (_, call) => (call === 'getStorage' ? 'quota' : undefined)
    await profileStore.load()
    showModal.mockImplementation(async () => {
      phone.faultAt = () => undefined
      return { confirm: true }
    })
    screen = await openPage(PROFILE)
    await settled()
    expect(showModal).toHaveBeenCalledWith(
      expect.objectContaining({ title: '手机没有给出以前存的内容', confirmText: '再试' }),
    )
    expect(screen.attribute('姓名', 'value')).toBe('张晓')
  })

  it('leaves the page where the student does not want to try again', async () => {
    valueOf(await profileStore.change(() => ({ name: '张晓' })))
    phone.faultAt = (_, call) => (call === 'getStorage' ? 'quota' : undefined)
    await profileStore.load()
    showModal.mockResolvedValue({ confirm: false })
    screen = await openPage(PROFILE)
    await settled()
    expect(screen.has('姓名')).toBe(false)
    expect(showModal).toHaveBeenCalledTimes(1)
    expect(reLaunch).toHaveBeenCalledTimes(1)
  })

  it('keeps each keystroke and forgets an emptied field', async () => {
    screen = await openPage(PROFILE)
    await screen.type('姓名', '张')
    await screen.type('姓名', '张晓')
    expect(profileStore.form).toEqual({ name: '张晓' })
    await screen.type('姓名', '')
    await settled()
    expect(profileStore.form).toBeUndefined()
  })

  it('says what is wrong with the number when the student leaves it, not while they type', async () => {
    screen = await openPage(PROFILE)
    await screen.tap('居民身份证')
    await screen.type('证件号码', '110105')
    expect(screen.text).not.toContain('应是 18 位')
    await screen.fire('证件号码', 'blur', { value: '110105' })
    expect(screen.text).toContain('现在有 6 位，应是 18 位。看看是不是漏了或多了。')
  })

  it('shows a number that was typed before with its first and last sign, until asked', async () => {
    await profileStore.change(() => ({ idKind: 'resident-id', idNumber: NUMBER }))
    screen = await openPage(PROFILE)
    expect(screen.text).toContain('1****************X')
    expect(screen.text).not.toContain(NUMBER)
    await screen.tap('显示证件号码')
    expect(screen.has('隐藏证件号码')).toBe(true)
    await screen.tap('隐藏证件号码')
    expect(screen.text).toContain('1****************X')
  })

  it('says that the phone is full and keeps what was typed', async () => {
    screen = await openPage(PROFILE)
    phone.faultAt = (_, call) => (call === 'setStorage' ? 'quota' : undefined)
    await screen.type('姓名', '张晓明')
    await settled()
    await settled()
    expect(showToast).toHaveBeenCalledWith(expect.objectContaining({ icon: 'none' }))
    expect(profileStore.form).toEqual({ name: '张晓明' })
  })

  it('is deleted after a question, and not without a yes', async () => {
    await profileStore.change(() => ({ name: '张晓明' }))
    screen = await openPage(PROFILE)
    showModal.mockResolvedValueOnce({ confirm: false })
    await screen.tap('删除我的资料')
    await settled()
    expect(profileStore.form).toEqual({ name: '张晓明' })
    await screen.tap('删除我的资料')
    await settled()
    expect(profileStore.form).toBeUndefined()
    expect(screen.has('删除我的资料')).toBe(false)
  })
})

describe('the form about the degree', () => {
  it('that is given up stays, and says so, where the phone does not let go of it', async () => {
    await draftStore.change(() => ({ answers: { place: '法国' }, typed: {} }))
    screen = await openPage('packages/forms/degree-form/degree-form')
    phone.faultAt = (_, call) => (call === 'removeStorage' ? 'throw' : undefined)
    await screen.tap('清空重填')
    await settled()
    await settled()
    expect(showModal).toHaveBeenCalledTimes(2)
    expect(reLaunch).not.toHaveBeenCalled()
    expect(draftStore.form).toMatchObject({ answers: { place: '法国' } })
    phone.faultAt = () => undefined
    await screen.tap('清空重填')
    await settled()
    await settled()
    expect(reLaunch).toHaveBeenCalledTimes(1)
    expect(draftStore.form).toBeUndefined()
  })
})

describe('the form about the certificate', () => {
  it('keeps the last of quick keystrokes for this degree only', async () => {
    const [one, other] = [await addedDegree(), await addedDegree()]
    screen = await openPage(CERTIFICATE, { application: one })
    for (const typed of ['M', 'Ma', 'Master of Science']) void screen.type('学位名称（原文）', typed)
    await settled()
    await settled()
    await settled()
    expect(certificateOf(one)).toEqual({ degreeTitle: 'Master of Science' })
    expect(certificateOf(other)).toEqual({})
  })

  it('compares the name on it with the person’s, and leads to the degree when another name stands there', async () => {
    await profileStore.change(() => ({ passportName: 'ZHANG XIAOMING' }))
    const application = await addedDegree()
    screen = await openPage(CERTIFICATE, { application })
    await screen.type('证书上的姓名', 'Xiaoming SMITH')
    expect(screen.text).toContain('姓不一样')
    await screen.type('证书上的姓名', 'Xiao-Ming ZHANG')
    expect(screen.text).toContain('同一个名字，写法不同')
    await screen.tap('我的资料')
    expect(navigateTo).toHaveBeenCalledWith({ url: '/packages/forms/profile/profile' })
    await profileStore.clear()
  })

  it('is emptied after a question', async () => {
    const application = await addedDegree()
    await applicationStore.change(application, (newest) => ({ ...newest, certificate: { major: 'History' } }))
    screen = await openPage(CERTIFICATE, { application })
    await screen.tap('清空证书信息')
    await settled()
    await settled()
    expect(certificateOf(application)).toEqual({})
    expect(screen.has('清空证书信息')).toBe(false)
  })

  it('of a degree that is gone offers the way home', async () => {
    screen = await openPage(CERTIFICATE, { application: 'gone' })
    expect(screen.text).toContain('还没有这个学位')
    expect(screen.has('回首页')).toBe(true)
  })
})
