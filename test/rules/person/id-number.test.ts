import fc from 'fast-check'
import type { IdFinding } from '../../../miniprogram/model/form-finding'
import { addDays, day } from '../../../miniprogram/model/iso-date'
import { ID_KINDS, type IdKind } from '../../../miniprogram/model/profile'
import { bornOnOfId, idNumberField, readIdNumber } from '../../../miniprogram/rules/person/id-number'
import { isUnusualChinesePassport } from '../../../miniprogram/rules/person/passport-number'

const TODAY = day('2026-11-23')

/** Two numbers of invented people with right check digits; the first is the example that the standard itself prints. */
const STANDARD_EXAMPLE = '11010519491231002X'
const SECOND_EXAMPLE = '440524188001010014'

const finding = (idKind: IdKind, text: string): IdFinding | 'none' => {
  const read = readIdNumber(idKind, text, TODAY)
  return read.ok ? 'none' : read.problem
}

/** The check sign by the definition of ISO 7064 (powers of two), not by the table of weights that the rule uses. */
const withCheckSign = (seventeen: string): string => {
  const sum = [...seventeen].reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0)
  const sign = (12 - (sum % 11)) % 11
  return `${seventeen}${sign === 10 ? 'X' : sign}`
}

describe('the number of a 居民身份证', () => {
  it.each([
    ['the example of the standard', STANDARD_EXAMPLE, '11010519491231002X', '1949-12-31'],
    ['a small x', '11010519491231002x', '11010519491231002X', '1949-12-31'],
    ['full-width digits', '１１０１０５１９４９１２３１００２Ｘ', '11010519491231002X', '1949-12-31'],
    ['spaces and a hyphen', ' 110105 19491231-002X ', '11010519491231002X', '1949-12-31'],
    ['an invisible character from a chat', '11010519491231002X\u200b', '11010519491231002X', '1949-12-31'],
  ])('%s is read', (_, text, number, bornOn) => {
    expect(readIdNumber('resident-id', text, TODAY)).toEqual({ ok: true, value: { number, bornOn } })
  })

  it.each<[string, string, IdFinding]>([
    ['fifteen digits', '110105491231002', { kind: 'id-15-digits' }],
    ['a digit too few', '1101051949123100X', { kind: 'id-length', count: 17 }],
    ['a digit too many', '110105194912310021X', { kind: 'id-length', count: 19 }],
    ['a letter that is no X', '11010519491231002A', { kind: 'id-characters' }],
    ['an X in the middle', '1101051949X231002X', { kind: 'id-characters' }],
    ['a Chinese character', '11010519491231002叉', { kind: 'id-characters' }],
    ['a month that is none', withCheckSign('11010519901331002'), { kind: 'id-no-such-day' }],
    ['the 30th of February', withCheckSign('11010519900230002'), { kind: 'id-no-such-day' }],
    ['the 29th of February in a common year', withCheckSign('11010519900229002'), { kind: 'id-no-such-day' }],
    ['a birthday in 1880', SECOND_EXAMPLE, { kind: 'id-no-such-day' }],
    ['a birthday tomorrow', withCheckSign('11010520261124002'), { kind: 'id-born-in-future' }],
    ['two digits changed places', '11010519491213002X', { kind: 'id-check-digit' }],
    ['the number of a 居住证', withCheckSign('81000019900307001'), { kind: 'id-is-residence-permit' }],
  ])('%s is told: %s', (_, text, expected) => {
    expect(finding('resident-id', text)).toEqual(expected)
  })

  it('a birthday today is possible', () => {
    expect(finding('resident-id', withCheckSign('11010520261123002'))).toBe('none')
  })

  const anyDay = fc.integer({ min: 0, max: 30_000 }).map((count) => addDays(day('1940-01-01'), count))
  const anyNumber = fc
    .tuple(fc.constantFrom('110105', '310101', '440305', '650102'), anyDay, fc.integer({ min: 1, max: 999 }))
    .map(([place, bornOn, order]) => ({
      bornOn,
      number: withCheckSign(`${place}${bornOn.replace(/-/g, '')}${String(order).padStart(3, '0')}`),
    }))

  it('any number with its right sign is read with its birthday', () => {
    fc.assert(
      fc.property(anyNumber, ({ number, bornOn }) => {
        expect(readIdNumber('resident-id', number, TODAY)).toEqual({ ok: true, value: { number, bornOn } })
      }),
    )
  })

  it('one wrong digit is always noticed', () => {
    fc.assert(
      fc.property(anyNumber, fc.nat(16), fc.integer({ min: 1, max: 9 }), ({ number }, at, more) => {
        const digit = (Number(number[at]) + more) % 10
        const wrong = `${number.slice(0, at)}${digit}${number.slice(at + 1)}`
        expect(readIdNumber('resident-id', wrong, TODAY).ok).toBe(false)
      }),
    )
  })

  it('two neighbours that changed places are always noticed', () => {
    fc.assert(
      fc.property(anyNumber, fc.nat(15), ({ number }, at) => {
        const [one, other] = [number[at]!, number[at + 1]!]
        fc.pre(one !== other)
        const wrong = `${number.slice(0, at)}${other}${one}${number.slice(at + 2)}`
        expect(readIdNumber('resident-id', wrong, TODAY).ok).toBe(false)
      }),
    )
  })
})

describe('the number of a 港澳台居民居住证', () => {
  it.each(['810000', '820000', '830000'])('beginning with %s is read with its birthday', (place) => {
    const number = withCheckSign(`${place}19900307001`)
    expect(readIdNumber('residence-permit', number, TODAY)).toEqual({
      ok: true,
      value: { number, bornOn: '1990-03-07' },
    })
  })

  it('that of a mainland resident is told', () => {
    expect(finding('residence-permit', STANDARD_EXAMPLE)).toEqual({ kind: 'id-not-residence-permit' })
  })
})

describe('the number of a 港澳居民来往内地通行证', () => {
  it.each([
    ['a card of today', 'H12345678', 'H12345678'],
    ['a card of Macau in small letters with spaces', 'm 1234 5678', 'M12345678'],
    ['an older card with the count of renewals', 'H1234567800', 'H1234567800'],
    ['the count in brackets', 'H12345678(01)', 'H1234567801'],
  ])('%s is read', (_, text, number) => {
    expect(readIdNumber('hong-kong-macau-permit', text, TODAY)).toEqual({ ok: true, value: { number } })
  })

  it.each<[string, string, IdFinding]>([
    ['no letter', '12345678', { kind: 'permit-letter' }],
    ['another letter', 'C12345678', { kind: 'permit-letter' }],
    ['a letter among the digits', 'H1234A678', { kind: 'permit-letter' }],
    ['seven digits', 'H1234567', { kind: 'permit-digits', count: 7 }],
    ['nine digits', 'H123456789', { kind: 'permit-digits', count: 9 }],
  ])('%s is told', (_, text, expected) => {
    expect(finding('hong-kong-macau-permit', text)).toEqual(expected)
  })
})

describe('the number of a 台湾居民来往大陆通行证', () => {
  it('eight digits are read, also full-width', () => {
    expect(readIdNumber('taiwan-permit', '０１２３ 4567', TODAY)).toEqual({
      ok: true,
      value: { number: '01234567' },
    })
  })

  it.each<[string, string, IdFinding]>([
    ['a Taiwanese identity number', 'A123456789', { kind: 'taiwan-characters' }],
    ['seven digits', '1234567', { kind: 'taiwan-digits', count: 7 }],
    ['ten digits', '1234567801', { kind: 'taiwan-digits', count: 10 }],
  ])('%s is told', (_, text, expected) => {
    expect(finding('taiwan-permit', text)).toEqual(expected)
  })
})

describe('the number of a passport', () => {
  it.each([
    ['a Chinese one', 'e12345678', 'E12345678'],
    ['a German one', 'C01X00T47', 'C01X00T47'],
    ['one with a space', 'AB 1234567', 'AB1234567'],
  ])('%s is read', (_, text, number) => {
    expect(readIdNumber('passport', text, TODAY)).toEqual({ ok: true, value: { number } })
  })

  it.each<[string, string, IdFinding]>([
    ['a sign that no passport has', 'E1234567#', { kind: 'passport-characters' }],
    ['a Chinese character', '护照E1234567', { kind: 'passport-characters' }],
    ['four signs', 'E123', { kind: 'passport-length', count: 4 }],
    ['sixteen signs', 'E123456781234567', { kind: 'passport-length', count: 16 }],
  ])('%s is told', (_, text, expected) => {
    expect(finding('passport', text)).toEqual(expected)
  })

  it.each([
    ['E12345678', false],
    ['EA1234567', false],
    ['G12345678', false],
    ['141234567', false],
    ['KJ0123456', false],
    ['MA0123456', false],
    ['E1234567', true],
    ['X12345678', true],
    ['123456789', true],
  ])('a Chinese passport %s is unusual: %s', (number, isUnusual) => {
    expect(isUnusualChinesePassport(number)).toBe(isUnusual)
  })
})

describe('what the number tells', () => {
  it.each([
    ['no kind chosen', { idNumber: STANDARD_EXAMPLE }, undefined],
    ['nothing typed', { idKind: 'resident-id' }, undefined],
    ['a wrong number', { idKind: 'resident-id', idNumber: '123' }, undefined],
    ['a permit that tells none', { idKind: 'taiwan-permit', idNumber: '12345678' }, undefined],
    ['a right number', { idKind: 'resident-id', idNumber: STANDARD_EXAMPLE }, '1949-12-31'],
  ] as const)('with %s the birthday is %s', (_, profile, bornOn) => {
    expect(bornOnOfId(profile, TODAY)).toBe(bornOn)
  })

  it('only the number of a passport stands in the field of the passport', () => {
    expect(ID_KINDS.filter((idKind) => idNumberField({ idKind }) === 'passportNumber')).toEqual(['passport'])
    expect(idNumberField({})).toBe('idNumber')
  })

  it('whatever is typed is read or told, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ID_KINDS), fc.string({ unit: 'binary' }), (idKind, text) => {
        const read = readIdNumber(idKind, text, TODAY)
        expect(read.ok ? read.value.number : read.problem.kind).toBeTruthy()
      }),
    )
  })
})
