import { day } from '../../../miniprogram/model/iso-date'
import type { Profile } from '../../../miniprogram/model/profile'
import { STEP_IDS, type StepId } from '../../../miniprogram/model/step'
import {
  inputsView as shownInputs,
  ownPageView,
  type FieldsState,
} from '../../../miniprogram/packages/guide/step/step-inputs.view'
import type { Written } from '../../../miniprogram/rules/step-inputs'
import { STEPS } from '../../../miniprogram/rules/step-table'
import { aDegree, anApplication } from '../../builders'

const TODAY = day('2026-11-23')

const COVERED: FieldsState = { areShown: false, filled: [] }
const inputsView = (step: StepId, written: Written, state = COVERED) => shownInputs(step, written, state)
const PROFILE: Profile = {
  idKind: 'resident-id',
  name: '张晓明',
  nationality: '中国',
  idNumber: '11010519491231002x',
  mobile: '138 0013 8000',
  email: 'somebody@example.com',
  passportName: 'ZHANG XIAOMING',
}
const application = anApplication()
const written = { profile: PROFILE, application, today: TODAY }

it('the registration has its six rows, secrets masked on the screen', () => {
  const inputs = inputsView('register-account', written)
  expect(inputs?.rows.map(({ label, groups, action }) => [label, groups.join(' '), action])).toEqual([
    ['真实姓名', '张晓明', '复制'],
    ['国籍', '中国', '复制'],
    ['证件类型', '居民身份证', ''],
    ['证件号码', '1****************X', '复制'],
    ['手机号码', '1*********0', '复制'],
    ['电子邮箱', 'somebody@example.com', '复制'],
  ])
  expect(inputs?.coverLabel).toBe('显示全部')
  expect(inputs?.homes).toEqual([{ home: 'profile', heading: '我的资料', text: '填写或修改' }])
})

it('uncovered, long numbers stand in groups to be typed from; what is ticked stays ticked', () => {
  const state = { areShown: true, filled: ['mobile'] }
  const inputs = inputsView('register-account', written, state)!
  const groupsOf = (id: string) => inputs.rows.find((row) => row.id === id)!.groups
  expect(groupsOf('id-number')).toEqual(['110105', '19491231', '002X'])
  expect(groupsOf('mobile')).toEqual(['138', '0013', '8000'])
  expect(groupsOf('email')).toEqual(['somebody@example.com'])
  expect(inputs.coverLabel).toBe('遮住')
  expect(inputs.rows.filter(({ isFilled }) => isFilled).map(({ id }) => id)).toEqual(['mobile'])
})

it('the certificate’s page has the fields that only the portal knows in their place, and marks those nobody saw', () => {
  const certificate = { degreeTitle: 'Bachelor of Arts', nameOnCertificate: 'Zhang Xiaoming' }
  const degree = aDegree({ mode: 'remote' })
  const inputs = inputsView('certificate-information', {
    ...written,
    application: anApplication({ degree, certificate }),
  })!
  const labels = inputs.rows.map(({ label }) => label)
  expect(labels.indexOf('学位名称（中文）')).toBe(labels.indexOf('学位名称（原文）') + 1)
  expect(labels).toEqual(expect.arrayContaining(['学号', '学科类别', '是否远程修读', '就读地点', '就读学校']))
  const noteOf = (name: string) => inputs.rows.find(({ label }) => label === name)!.note
  expect(inputs.rows.find(({ label }) => label === '是否远程修读')).toMatchObject({
    groups: ['是'],
    action: '',
  })
  expect(noteOf('就读学校')).toBe('按实际就读的填写')
  expect(noteOf('证书上的姓名')).toBe('页面上没有就跳过')
  expect(noteOf('国家或地区')).toBe('')
})

it('what is missing and what looks wrong is named, with the way to the form', () => {
  const profile = { idKind: 'resident-id', idNumber: '123', name: '张晓明' } as const
  expect(inputsView('register-account', { ...written, profile })?.homes).toEqual([
    {
      home: 'profile',
      heading: '我的资料',
      text: '还没填：国籍、手机号码、电子邮箱。请再核对：证件号码。',
    },
  ])
})

it('before anything is written the registration says what to write; also without a degree', () => {
  const inputs = inputsView('register-account', { profile: {}, application: undefined, today: TODAY })
  expect(inputs?.rows).toEqual([])
  expect(inputs?.homes[0]?.text).toBe('还没填：真实姓名、国籍、证件类型、证件号码、手机号码、电子邮箱。')
})

it('a page of the portal whose fields no source lists says so', () => {
  expect(inputsView('basic-information', written)?.note).toContain('没有就跳过')
  expect(inputsView('register-account', written)?.note).not.toContain('没有就跳过')
})

it('the certificate’s step has the degree and the certificate, each with its form', () => {
  const inputs = inputsView('certificate-information', {
    ...written,
    application: anApplication({ certificate: { degreeTitle: 'Bachelor of Arts', major: 'History' } }),
  })
  expect(inputs?.rows.filter(({ groups }) => groups.length > 0).map(({ id }) => id)).toEqual([
    'place',
    'school-original',
    'degree-title',
    'level',
    'awarded-on',
    'major',
    'place-of-study',
    'school-of-study',
    'started-on',
    'ended-on',
    'studied-remotely',
  ])
  expect(inputs?.homes).toEqual([
    { home: 'degree', heading: '学位信息', text: '填写或修改' },
    {
      home: 'certificate',
      heading: '证书信息',
      text: '还没填：专业（中文）、证书上的姓名。请再核对：学位名称（原文）。',
    },
  ])
})

describe('another name on the certificate', () => {
  const certificate = { nameOnCertificate: 'Wang Fang' }

  it('is said where names are typed, until the list of materials knows it', () => {
    const other = { ...written, application: anApplication({ certificate }) }
    expect(inputsView('basic-information', other)?.nameNotice?.title).toBe('姓名不一样')
    expect(inputsView('certificate-information', other)?.nameNotice?.title).toBe('姓名不一样')
    expect(inputsView('register-account', other)?.nameNotice).toBeNull()
    const degree = aDegree({ circumstances: ['name-changed'] })
    const known = { ...written, application: anApplication({ certificate, degree }) }
    expect(inputsView('basic-information', known)?.nameNotice).toBeNull()
  })

  it('is not said of the same name in another order', () => {
    const same = anApplication({ certificate: { nameOnCertificate: 'Xiaoming ZHANG' } })
    expect(inputsView('basic-information', { ...written, application: same })?.nameNotice).toBeNull()
  })
})

it('the upload has the link of the online certificate once there is one', () => {
  expect(inputsView('upload-materials', written)).toBeNull()
  const certificate = { verificationLink: 'https://example.com/v' }
  const linked = inputsView('upload-materials', { ...written, application: anApplication({ certificate }) })
  expect(linked?.rows.map(({ groups }) => groups.join(' '))).toEqual(['https://example.com/v'])
})

it('the certificate to print is checked with name and number', () => {
  const outcome = { kind: 'certificate', number: '120260000001' } as const
  const inputs = inputsView('print-certificate', { ...written, application: anApplication({ outcome }) })
  expect(inputs?.rows.map(({ groups }) => groups.join(' '))).toEqual(['张晓明', '120260000001'])
})

it('steps that ask for nothing of ours show no empty box', () => {
  const silent = STEP_IDS.filter((step) => inputsView(step, written) === null)
  const withoutFields = STEP_IDS.filter((step) => STEPS[step].inputs.length === 0)
  // The link is the only field of the upload, the number of the certificate comes with it: this degree has neither.
  expect(new Set(silent)).toEqual(new Set([...withoutFields, 'upload-materials', 'print-certificate']))
})

it('the steps with a page of their own lead there', () => {
  expect(STEP_IDS.filter((step) => ownPageView(step))).toEqual([
    'study-history',
    'await-result',
    'supplement',
    'receive-result',
    'print-certificate',
    'request-review',
  ])
})
