import fc from 'fast-check'
import type { NameMatch, NameProof } from '../../../miniprogram/model/name-match'
import type { Profile } from '../../../miniprogram/model/profile'
import { nameMatch, nameProof } from '../../../miniprogram/rules/person/name-match'

const match = (nameOnCertificate: string, profile: Profile): NameMatch =>
  nameMatch({ nameOnCertificate }, profile)
const withPassport = (nameOnCertificate: string, passportName: string): NameMatch =>
  match(nameOnCertificate, { name: '张晓明', passportName })

describe('the name on the certificate beside that of the passport', () => {
  it.each<[string, string, string, NameMatch]>([
    ['letter for letter', 'ZHANG XIAOMING', 'ZHANG XIAOMING', { kind: 'same' }],
    ['with more spaces', ' ZHANG  XIAOMING', 'ZHANG XIAOMING', { kind: 'same' }],
    [
      'in small letters',
      'Zhang Xiaoming',
      'ZHANG XIAOMING',
      { kind: 'same-apart-from', differences: ['case'] },
    ],
    [
      'surname last',
      'Xiaoming Zhang',
      'ZHANG XIAOMING',
      { kind: 'same-apart-from', differences: ['order', 'case'] },
    ],
    [
      'given names in two words',
      'ZHANG XIAO MING',
      'ZHANG XIAOMING',
      { kind: 'same-apart-from', differences: ['spacing'] },
    ],
    [
      'given names with a hyphen',
      'ZHANG XIAO-MING',
      'ZHANG XIAOMING',
      { kind: 'same-apart-from', differences: ['signs'] },
    ],
    [
      'surname last and given names with a hyphen',
      'Xiao-Ming Zhang',
      'ZHANG XIAOMING',
      { kind: 'same-apart-from', differences: ['order', 'case', 'signs'] },
    ],
    [
      'a comma after the surname',
      'ZHANG, XIAOMING',
      'ZHANG XIAOMING',
      { kind: 'same-apart-from', differences: ['signs'] },
    ],
    ['an apostrophe', "LI XI'AN", 'LI XIAN', { kind: 'same-apart-from', differences: ['signs'] }],
    [
      'a curly apostrophe',
      'O’BRIEN MARY',
      "O'BRIEN MARY",
      { kind: 'same-apart-from', differences: ['signs'] },
    ],
    ['an accent', 'GARCIA JOSÉ', 'GARCIA JOSE', { kind: 'same-apart-from', differences: ['accents'] }],
    [
      'an umlaut that is no pinyin',
      'MÜLLER ANNA',
      'MULLER ANNA',
      {
        kind: 'same-apart-from',
        differences: ['accents'],
      },
    ],
    ['ü as V', 'LV MEI', 'LYU MEI', { kind: 'same-apart-from', differences: ['umlaut'] }],
    ['ü as U', 'LU MEI', 'LYU MEI', { kind: 'same-apart-from', differences: ['umlaut'] }],
    ['ü itself', 'LÜ MEI', 'LYU MEI', { kind: 'same-apart-from', differences: ['umlaut'] }],
    [
      'ü with its tone',
      'Lǚ Mei',
      'LYU MEI',
      {
        kind: 'same-apart-from',
        differences: ['case', 'accents', 'umlaut'],
      },
    ],
    ['nü as nv', 'ZHANG NVHUA', 'ZHANG NYUHUA', { kind: 'same-apart-from', differences: ['umlaut'] }],
    ['lüe as LUE', 'ZHANG LVE', 'ZHANG LUE', { kind: 'same-apart-from', differences: ['umlaut'] }],
    ['full-width letters', 'ＺＨＡＮＧ ＸＩＡＯＭＩＮＧ', 'ZHANG XIAOMING', { kind: 'same' }],
    [
      'an English name before',
      'Michael Xiaoming Zhang',
      'ZHANG XIAOMING',
      { kind: 'extra-names', on: 'certificate', words: 'michael' },
    ],
    [
      'an English name in the middle of two-word given names',
      'Zhang Xiao Ming Michael',
      'ZHANG XIAOMING',
      { kind: 'extra-names', on: 'certificate', words: 'michael' },
    ],
    [
      'an English name in brackets',
      'Zhang Xiaoming (Michael)',
      'ZHANG XIAOMING',
      { kind: 'extra-names', on: 'certificate', words: 'michael' },
    ],
    [
      'a middle name left out',
      'John Smith',
      'SMITH JOHN PAUL',
      { kind: 'extra-names', on: 'person', words: 'paul' },
    ],
    [
      'half of a double name left out',
      'Mary Smith',
      'SMITH MARY-JANE',
      { kind: 'extra-names', on: 'person', words: 'jane' },
    ],
    ['a middle initial', 'John P. Smith', 'SMITH JOHN PAUL', { kind: 'initials' }],
    ['given names as one initial', 'Zhang X.', 'ZHANG XIAOMING', { kind: 'initials' }],
    ['given names as two initials', 'X. M. Zhang', 'ZHANG XIAOMING', { kind: 'initials' }],
    ['an initial on the passport', 'Smith John Paul', 'SMITH JOHN P', { kind: 'initials' }],
    ['another surname', 'Xiaoming Smith', 'ZHANG XIAOMING', { kind: 'surname-differs' }],
    [
      'another surname, given names in two words',
      'Xiao Ming Smith',
      'ZHANG XIAOMING',
      {
        kind: 'surname-differs',
      },
    ],
    ['other given names', 'Zhang Daming', 'ZHANG XIAOMING', { kind: 'given-name-differs' }],
    ['a name with nothing in common', 'Wang Fang', 'ZHANG XIAOMING', { kind: 'different' }],
    ['the surname alone', 'Zhang', 'ZHANG XIAOMING', { kind: 'different' }],
    ['one word beside another', 'Suharto', 'SUKARNO', { kind: 'different' }],
    ['signs and another name', '--- ZHANG', 'WANG', { kind: 'different' }],
    ['a slip instead of a name', '`', 'ZHANG XIAOMING', { kind: 'different' }],
    ['a slip instead of the name on the passport', 'Zhang Xiaoming', '`', { kind: 'different' }],
  ])('%s', (_, certificate, passport, expected) => {
    expect(withPassport(certificate, passport)).toEqual(expected)
  })

  it('letters that only look like ü are left alone', () => {
    expect(withPassport('CALVIN SILVA', 'CALUIN SILUA')).toEqual({ kind: 'different' })
  })

  it('a name is the same as itself in any order of its words and any case', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'abcdefghijkmopqrstuwxyz'),
      minLength: 2,
      maxLength: 8,
    })
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 4 }), fc.nat(3), (words, turn) => {
        const turned = [...words.slice(turn % words.length), ...words.slice(0, turn % words.length)]
        expect(nameProof(withPassport(turned.join(' '), words.join(' ').toUpperCase()))).not.toBe('asked')
      }),
    )
  })

  it('whatever is typed has an answer', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, text, text, text, (certificate, name, passportName, formerName) => {
        expect(match(certificate, { name, passportName, formerName }).kind).toBeTruthy()
      }),
    )
  })
})

describe('a name in Chinese characters', () => {
  const han = (certificate: string, name: string) => match(certificate, { name })

  it.each<[string, string, string, NameMatch]>([
    ['the same', '张晓明', '张晓明', { kind: 'same' }],
    ['the same with spaces', '张 晓 明', '张晓明', { kind: 'same' }],
    ['traditional characters', '張曉明', '张晓明', { kind: 'characters-differ' }],
    ['a name of another length', '张明', '张晓明', { kind: 'different' }],
    ['both scripts on the certificate', '张晓明 ZHANG Xiaoming', '张晓明', { kind: 'same' }],
  ])('%s', (_, certificate, name, expected) => {
    expect(han(certificate, name)).toEqual(expected)
  })

  it('is compared in letters where both have them', () => {
    expect(match('張曉明 ZHANG XIAOMING', { name: '张晓明', passportName: 'ZHANG XIAOMING' })).toEqual({
      kind: 'same',
    })
  })

  it('has nothing to stand beside when the person is known in letters only', () => {
    expect(match('张晓明', { passportName: 'ZHANG XIAOMING' })).toEqual({
      kind: 'nothing-to-compare',
      missing: 'same-script',
    })
    expect(match('ZHANG XIAOMING', { name: '张晓明' })).toEqual({
      kind: 'nothing-to-compare',
      missing: 'same-script',
    })
  })
})

it('nothing is compared before both names are written', () => {
  expect(nameMatch({}, { name: '张晓明' })).toEqual({ kind: 'nothing-to-compare', missing: 'certificate' })
  expect(match('ZHANG', { name: ' ' })).toEqual({ kind: 'nothing-to-compare', missing: 'person' })
})

describe('a former name', () => {
  const profile = { passportName: 'ZHANG XIAOMING', formerName: 'Zhang Daming' }

  it('on the certificate is known as such, also written another way', () => {
    expect(match('Daming ZHANG', profile)).toEqual({ kind: 'former-name' })
  })

  it('says nothing when the certificate has the name of today', () => {
    expect(match('Xiaoming Zhang', profile)).toMatchObject({ kind: 'same-apart-from' })
  })

  it('says nothing when the certificate has a third name', () => {
    expect(match('Zhang Laoming', profile)).toEqual({ kind: 'given-name-differs' })
  })
})

describe('the proof of a changed name', () => {
  it.each<[string, string, NameProof]>([
    ['the same name', 'ZHANG XIAOMING', 'none'],
    ['another spelling', 'Xiao-Ming Zhang', 'unknown'],
    ['one name more', 'Michael Xiaoming Zhang', 'unknown'],
    ['an initial', 'X. Zhang', 'unknown'],
    ['another surname', 'Xiaoming Smith', 'asked'],
    ['another name', 'Wang Fang', 'asked'],
  ])('for %s is %s', (_, certificate, proof) => {
    expect(nameProof(withPassport(certificate, 'ZHANG XIAOMING'))).toBe(proof)
  })
})
