import type { CertificateDetails } from '../../../miniprogram/model/certificate-details'
import type { Degree } from '../../../miniprogram/model/degree'
import type { Profile } from '../../../miniprogram/model/profile'
import { certificateView } from '../../../miniprogram/packages/forms/certificate/certificate.view'
import { aDegree, anApplication } from '../../builders'

const view = (details: CertificateDetails, profile: Profile = {}, degree: Partial<Degree> = {}) =>
  certificateView(anApplication({ degree: aDegree(degree), certificate: details }), profile, {
    typing: {},
    open: {},
  })
const fieldOf = (shown: ReturnType<typeof view>, field: string) =>
  shown.sections.flatMap(({ fields }) => fields).find((each) => each.field === field)

it('what the degree form knows is shown and not asked again', () => {
  expect(view({}).known.map(({ label, value }) => `${label} ${value}`)).toEqual([
    '国家或地区 英国',
    '学校（原文） University of Somewhere',
    '学历学位层次 硕士',
    '开始学习 2023-09-18',
    '结束学习 2024-09-13',
    '证书颁发日期 2024-11-28',
  ])
})

it('a listed school is shown in both languages, a certificate that is not issued without its day', () => {
  const school = { kind: 'listed', id: 7, chineseName: '某大学', englishName: 'Somewhere' } as const
  const labels = view({}, {}, { school, awardedOn: undefined }).known.map(({ label }) => label)
  expect(labels).toEqual(expect.arrayContaining(['学校（中文）', '学校（原文）']))
  expect(labels).not.toContain('证书颁发日期')
})

describe('the name on the certificate', () => {
  const profile = { passportName: 'ZHANG XIAOMING' }

  it('is not compared before it is there', () => {
    expect(view({}, profile).match.title).toBe('')
  })

  it('asks for the other name when that is missing', () => {
    expect(view({ nameOnCertificate: 'Xiaoming ZHANG' }).match).toMatchObject({
      kind: 'info',
      title: '你的姓名还没有填',
    })
  })

  it('written another way is calm, says how, and promises nothing', () => {
    const { match } = view({ nameOnCertificate: 'Xiao-Ming ZHANG' }, profile)
    expect(match).toMatchObject({ kind: 'info', title: '同一个名字，写法不同', asksDegree: false })
    expect(match.text).toContain('先后顺序、大小写、连字符或标点')
    expect(match.text).toContain('按提示上传')
  })

  it('of another surname is a warning that leads to the degree, until the degree knows', () => {
    const { match } = view({ nameOnCertificate: 'Xiaoming SMITH' }, profile)
    expect(match).toMatchObject({ kind: 'warning', asksDegree: true })
    expect(match.text).toContain('姓名变更证明')
    const known = view({ nameOnCertificate: 'Xiaoming SMITH' }, profile, { circumstances: ['name-changed'] })
    expect(known.match).toMatchObject({ kind: 'warning', asksDegree: false })
    expect(known.match.text).toContain('材料清单里已经加上')
  })
})

it('a title of another level is advice, a link that is none is a fault', () => {
  const shown = view({ degreeTitle: 'Bachelor of Arts', verificationLink: 'example' })
  expect(fieldOf(shown, 'degreeTitle')).toMatchObject({
    problem: '',
    advice: '看起来是学士，而学位信息里选的是硕士。请看哪一个错了，都没错就保留。',
  })
  expect(fieldOf(shown, 'verificationLink')?.problem).toContain('看起来不是网址')
})

it.each(['degreeTitleInChinese', 'majorInChinese'] as const)(
  '%s in English is told without the other',
  (field) => {
    const advice = fieldOf(view({ [field]: 'Data Science' }), field)?.advice
    expect(advice).toContain('写中文')
    expect(advice).not.toMatch(/专业|学位/)
  },
)

it('the password of an online certificate is shown with its first and last sign', () => {
  expect(fieldOf(view({ verificationPassword: 'secret9' }), 'verificationPassword')).toMatchObject({
    kind: 'secret',
    masked: 's*****9',
  })
})
