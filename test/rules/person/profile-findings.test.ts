import fc from 'fast-check'
import { day } from '../../../miniprogram/model/iso-date'
import { PROFILE_FIELDS, type Profile } from '../../../miniprogram/model/profile'
import { masked } from '../../../miniprogram/rules/person/masked'
import { profileFindings } from '../../../miniprogram/rules/person/profile-findings'
import { readEmail, readMobile } from '../../../miniprogram/rules/person/contact'

const TODAY = day('2026-11-23')
const NUMBER = '11010519491231002X'

const findings = (profile: Profile) => profileFindings(profile, TODAY)
const kinds = (profile: Profile) => findings(profile).map(({ field, kind }) => `${field}: ${kind}`)

describe('a form about the person', () => {
  it('asks for nothing that is empty or blank', () => {
    expect(kinds({})).toEqual([])
    expect(kinds({ idKind: 'resident-id', name: '', idNumber: ' \u200b ', email: '　' })).toEqual([])
  })

  it('has nothing to say of a form in order', () => {
    expect(
      kinds({
        idKind: 'resident-id',
        name: '欧阳晓明',
        passportName: 'OUYANG XIAOMING',
        formerName: '欧阳小明',
        nationality: '中国',
        idNumber: NUMBER,
        passportNumber: 'E12345678',
        passportExpiresOn: '2030-05-01',
        bornOn: '1949-12-31',
        mobile: '138 0013 8000',
        email: 'somebody@example.com',
      }),
    ).toEqual([])
  })

  it.each<[string, Profile, string[]]>([
    ['a wrong number', { idKind: 'resident-id', idNumber: '123' }, ['idNumber: id-length']],
    ['a number without a kind of document', { idNumber: '123' }, []],
    ['an old number left beside a passport', { idKind: 'passport', idNumber: '123' }, []],
    ['a wrong passport', { passportNumber: '#' }, ['passportNumber: passport-characters']],
    [
      'an unusual Chinese passport',
      { nationality: '中国', passportNumber: 'X1234567' },
      ['passportNumber: passport-unusual'],
    ],
    ['an unusual foreign passport', { nationality: '德国', passportNumber: 'X1234567' }, []],
    ['an unusual passport of somebody unknown', { passportNumber: 'X1234567' }, []],
    [
      'a nationality in English',
      { nationality: 'China', passportNumber: 'X1234567' },
      ['passportNumber: passport-unusual'],
    ],
    [
      'a passport that ran out yesterday',
      { passportExpiresOn: '2026-11-22' },
      ['passportExpiresOn: passport-expired'],
    ],
    ['a passport that runs out today', { passportExpiresOn: '2026年11月23日' }, []],
    ['a day nobody can read', { passportExpiresOn: 'some day' }, ['passportExpiresOn: date-unreadable']],
    ['a day as passports print it', { passportExpiresOn: '05 MAY 2030' }, []],
    ['a month alone', { passportExpiresOn: 'May 2030' }, ['passportExpiresOn: date-day-missing']],
    ['a birthday without its day', { bornOn: '1999-03' }, ['bornOn: date-day-missing']],
    ['a birthday tomorrow', { bornOn: '2026-11-24' }, ['bornOn: day-in-future']],
    [
      'a birthday that is not that of the number',
      { idKind: 'resident-id', idNumber: NUMBER, bornOn: '1949-12-30' },
      ['bornOn: born-differs-from-id'],
    ],
    [
      'a mainland resident of another nationality',
      { idKind: 'resident-id', nationality: '英国' },
      ['nationality: resident-id-foreign-nationality'],
    ],
    ['a passport holder of another nationality', { idKind: 'passport', nationality: '英国' }, []],
    ['a nationality in letters', { idKind: 'resident-id', nationality: 'Chinese' }, []],
    ['digits in a name', { name: '张晓明1' }, ['name: name-has-digits']],
    [
      'a mainland name in letters',
      { idKind: 'resident-id', name: 'Zhang Xiaoming' },
      ['name: name-has-letters'],
    ],
    ['a foreign name in letters', { idKind: 'passport', name: 'JOHN SMITH' }, []],
    ['a full stop in a name with a dot', { name: '阿依古丽.买买提' }, ['name: name-other-dot']],
    ['the dot of the card', { name: '阿依古丽·买买提' }, []],
    [
      'Chinese characters for the passport',
      { passportName: '张晓明' },
      ['passportName: passport-name-has-han'],
    ],
    ['digits for the passport', { passportName: 'ZHANG 3' }, ['passportName: passport-name-has-digits']],
    ['ü for the passport', { passportName: 'LÜ MEI' }, ['passportName: passport-name-umlaut']],
    [
      'one word for the passport',
      { passportName: 'ZHANGXIAOMING' },
      ['passportName: passport-name-one-word'],
    ],
    ['a comma after the surname', { passportName: 'ZHANG,XIAOMING' }, []],
    ['a number from abroad', { mobile: '+44 7700 900123' }, ['mobile: mobile-foreign']],
    ['a wrong e-mail', { email: 'somebody' }, ['email: email-no-at']],
    ['a mailbox of a school', { email: 'x.zhang@somewhere.ac.uk' }, ['email: email-of-school']],
  ])('%s', (_, profile, expected) => {
    expect(kinds(profile)).toEqual(expected)
  })

  it('names the birthday that the number tells', () => {
    expect(findings({ idKind: 'resident-id', idNumber: NUMBER, bornOn: '1949-12-30' })).toEqual([
      { field: 'bornOn', kind: 'born-differs-from-id', bornOn: '1949-12-31' },
    ])
  })

  it('says at most one thing about a field, whatever is typed', () => {
    const anyProfile = fc.record(
      Object.fromEntries(PROFILE_FIELDS.map((field) => [field, fc.string({ unit: 'binary' })])),
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        anyProfile,
        fc.constantFrom('resident-id' as const, 'passport' as const),
        (typed, idKind) => {
          const fields = findings({ ...typed, idKind }).map(({ field }) => field)
          expect(new Set(fields).size).toBe(fields.length)
        },
      ),
    )
  })
})

describe('a mobile number', () => {
  it.each([
    ['13800138000', 'mainland', '13800138000'],
    ['+86 138-0013-8000', 'mainland', '13800138000'],
    ['0086 13800138000', 'mainland', '13800138000'],
    ['１３８００１３８０００', 'mainland', '13800138000'],
    ['(138) 0013 8000', 'mainland', '13800138000'],
    ['+852 5123 4567', 'foreign', '+85251234567'],
    ['+1 617 555 0123', 'foreign', '+16175550123'],
    ['0044 7700 900123', 'foreign', '00447700900123'],
  ])('%s is %s', (text, kind, number) => {
    expect(readMobile(text)).toEqual({ ok: true, value: { kind, number } })
  })

  it.each([
    ['1380013800', { kind: 'mobile-length', count: 10 }],
    ['138001380001', { kind: 'mobile-length', count: 12 }],
    ['+86 1380013800', { kind: 'mobile-length', count: 10 }],
    ['12345678901', { kind: 'mobile-unclear' }],
    ['51234567', { kind: 'mobile-unclear' }],
    ['微信同号13800138000', { kind: 'mobile-characters' }],
    ['13800138000 / 13900139000', { kind: 'mobile-characters' }],
  ])('%s is told', (text, problem) => {
    expect(readMobile(text)).toEqual({ ok: false, problem })
  })
})

describe('an e-mail address', () => {
  it.each([
    ['somebody@example.com', 'somebody@example.com'],
    [' ｓｏｍｅｂｏｄｙ＠example.com ', 'somebody@example.com'],
    ['somebody@qq。com', 'somebody@qq.com'],
    ['a.b+c@mail.example.co.uk', 'a.b+c@mail.example.co.uk'],
  ])('%s is read', (text, address) => {
    expect(readEmail(text)).toEqual({ ok: true, value: address })
  })

  it.each([
    ['somebody', 'email-no-at'],
    ['a@b@example.com', 'email-no-at'],
    ['some body@example.com', 'email-spaces'],
    ['somebody@example', 'email-unreadable'],
    ['@example.com', 'email-unreadable'],
    ['somebody@.com', 'email-unreadable'],
  ])('%s is told', (text, kind) => {
    expect(readEmail(text)).toEqual({ ok: false, problem: { kind } })
  })

  it.each([
    ['me@gmial.com', 'me@gmail.com'],
    ['me@gmail.con', 'me@gmail.com'],
    ['me@163.cmo', 'me@163.com'],
    ['Me@QQ.cn', 'me@qq.com'],
  ])('%s is asked to be %s', (email, suggestion) => {
    expect(findings({ email })).toEqual([{ field: 'email', kind: 'email-misspelt', suggestion }])
  })
})

describe('a masked number', () => {
  it.each([
    [NUMBER, '1****************X'],
    ['E12345678', 'E*******8'],
    ['123', '1*3'],
    ['12', '**'],
    ['', ''],
    [' 𠮷1𠮷 ', '𠮷*𠮷'],
  ])('of %s is %s', (text, shown) => {
    expect(masked(text)).toBe(shown)
  })
})
