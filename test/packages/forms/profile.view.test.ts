import type { Applicant } from '../../../miniprogram/model/degree'
import { day } from '../../../miniprogram/model/iso-date'
import type { Profile, ProfileField } from '../../../miniprogram/model/profile'
import type { FormState } from '../../../miniprogram/packages/forms/field-view'
import { profileView } from '../../../miniprogram/packages/forms/profile/profile.view'

const TODAY = day('2026-11-23')
const NUMBER = '11010519491231002X'

const view = (profile: Profile, state: Partial<FormState> = {}, applicants: readonly Applicant[] = []) =>
  profileView(profile, applicants, { typing: {}, open: {}, ...state }, TODAY)
const fieldsOf = (shown: ReturnType<typeof view>) => [
  ...shown.document,
  ...shown.sections.flatMap(({ fields }) => fields),
]
const fieldOf = (field: ProfileField, profile: Profile, state?: Partial<FormState>) => {
  const found = fieldsOf(view(profile, state)).find((each) => each.field === field)
  if (!found) throw new Error(`${field} is not asked`)
  return found
}
const asked = (profile: Profile) => fieldsOf(view(profile)).map(({ field }) => field)

describe('which fields are asked', () => {
  it('the number of a document only once its kind is known, unless one stands there', () => {
    expect(asked({})).not.toContain('idNumber')
    expect(asked({ idKind: 'resident-id' })[0]).toBe('idNumber')
    expect(asked({ idNumber: '1' })).toContain('idNumber')
  })

  it('the number of a passport once, although it is the document', () => {
    const fields = asked({ idKind: 'passport' })
    expect(fields[0]).toBe('passportNumber')
    expect(fields.filter((field) => field === 'passportNumber')).toHaveLength(1)
    expect(fields).not.toContain('idNumber')
  })

  it('the birthday not where the number tells it, except where another one stands', () => {
    const told = { idKind: 'resident-id', idNumber: NUMBER } as const
    expect(asked({ idKind: 'resident-id' })).toContain('bornOn')
    expect(asked(told)).not.toContain('bornOn')
    expect(asked({ ...told, bornOn: '1949年12月31日' })).not.toContain('bornOn')
    expect(fieldOf('bornOn', { ...told, bornOn: '1949-12-30' }).problem).toBe(
      '和证件号码里的出生日期 1949 年 12 月 31 日不一样，请看哪一个错了。',
    )
  })
})

describe('who said to be a mainland resident', () => {
  const shown = (profile: Profile) => view(profile, {}, ['mainland'])

  it('finds the resident ID chosen, its number asked, and no question about the nationality', () => {
    expect(
      shown({})
        .idKinds.filter(({ chosen }) => chosen)
        .map(({ id }) => id),
    ).toEqual(['resident-id'])
    expect(shown({}).hasAny).toBe(false)
    const fields = fieldsOf(shown({})).map(({ field }) => field)
    expect(fields[0]).toBe('idNumber')
    expect(fields).not.toContain('nationality')
    expect(asked({})).toContain('nationality')
  })

  it('is shown the own kind of paper, and the others on demand', () => {
    const ids = (profile: Profile, showsAllKinds = false) =>
      profileView(profile, ['mainland'], { typing: {}, open: {}, showsAllKinds }, TODAY).idKinds.map(
        ({ id }) => id,
      )
    expect(ids({})).toEqual(['resident-id'])
    expect(ids({ idKind: 'passport' })).toEqual(['resident-id', 'passport'])
    expect(ids({}, true)).toHaveLength(5)
    expect(shown({}).hasOtherKinds).toBe(true)
    expect(view({}).hasOtherKinds).toBe(false)
  })

  it('keeps another paper and what was typed', () => {
    expect(shown({ idKind: 'passport' }).document[0]!.field).toBe('passportNumber')
    const foreign = fieldsOf(shown({ nationality: '英国' })).find(({ field }) => field === 'nationality')
    expect(foreign).toMatchObject({ value: '英国' })
  })
})

describe('a secret', () => {
  const profile = { idKind: 'resident-id', idNumber: NUMBER, passportNumber: 'E12345678' } as const

  it('is shown with its first and last sign until it is opened', () => {
    expect(fieldOf('idNumber', profile)).toMatchObject({
      kind: 'secret',
      open: false,
      masked: '1****************X',
    })
    expect(fieldOf('idNumber', profile, { open: { idNumber: true } }).open).toBe(true)
    expect(fieldOf('passportNumber', profile).masked).toBe('E*******8')
  })

  it('is not repeated in a hint', () => {
    const hints = fieldsOf(view({ ...profile, passportNumber: 'e 12345678' })).map(({ hint }) => hint)
    expect(hints.join()).not.toMatch(/12345678|1101/)
  })
})

describe('what is said beside a field', () => {
  it('waits while the student is typing in it', () => {
    const profile = { idKind: 'resident-id', idNumber: '1101051949' } as const
    expect(fieldOf('idNumber', profile, { typing: { idNumber: '1' } }).problem).toBe('')
    expect(fieldOf('idNumber', profile, { typing: { name: '张' } }).problem).toBe(
      '现在有 10 位，应是 18 位。看看是不是漏了或多了。',
    )
  })

  it('is advice and no fault where the value may well be right', () => {
    expect(fieldOf('mobile', { mobile: '+44 7700 900123' })).toMatchObject({
      problem: '',
      advice: '境外手机号收不到留服系统的短信。注册时请改用邮箱，有境内手机号就换成它。',
    })
  })

  it('is what the number told, once it is right', () => {
    expect(fieldOf('idNumber', { idKind: 'resident-id', idNumber: NUMBER }).hint).toBe(
      '号码格式对得上，出生日期 1949 年 12 月 31 日。',
    )
  })

  it('is how a value is copied, where that is not how it was typed', () => {
    expect(fieldOf('passportName', { passportName: 'zhang xiaoming' }).hint).toBe('复制时写成 ZHANG XIAOMING')
    expect(fieldOf('mobile', { mobile: '+86 138 0013 8000' }).hint).toBe('复制时写成 13800138000')
    expect(fieldOf('email', { email: 'somebody@example.com' }).hint).toContain('补材料')
  })
})

it('the wheel of a date opens where the typed day is, and of a birthday ends today', () => {
  expect(fieldOf('passportExpiresOn', { passportExpiresOn: '2030.5.1' })).toMatchObject({
    picked: '2030-05-01',
  })
  expect(fieldOf('bornOn', {})).toMatchObject({ picked: TODAY, latest: TODAY })
})

it('only a form with something in it can be deleted', () => {
  expect(view({}).hasAny).toBe(false)
  expect(view({ name: '张' }).hasAny).toBe(true)
})
