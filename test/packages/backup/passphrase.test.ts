import { ownWords, passphraseFinding } from '../../../miniprogram/packages/backup/passphrase/finding'
import {
  PROPOSAL_RANDOM_BYTES,
  proposedPassphrase,
} from '../../../miniprogram/stores/backup/proposed-passphrase'
import { anApplication } from '../../builders'

/** An invented student. */
const OWN = ownWords(
  {
    name: '欧阳若溪',
    passportName: 'OUYANG, RUOXI',
    idKind: 'resident-id',
    idNumber: '110101199805210019',
    passportNumber: 'E00000000',
    bornOn: '1998-05-21',
    mobile: '13900001111',
    email: 'oyrx.seaside@example.com',
  },
  [
    anApplication({
      certificate: { certificateNumber: 'UOS-77412' },
      entryExit: { record: 'found', code: '83920175' },
    }),
  ],
)
const findingFor = (passphrase: string) => passphraseFinding(passphrase, passphrase, OWN)

describe('a passphrase for a new backup', () => {
  it.each([
    ['nothing typed', '', '', 'empty'],
    ['blanks only', '   ', '   ', 'empty'],
    ['seven signs', 'abcdefg', 'abcdefg', 'too-short'],
    ['eight signs, two of them blanks at the end', 'abcdef  ', 'abcdef  ', 'too-short'],
    ['a slip in the second field', 'sea-lighthouse-kettle-9', 'sea-lighthuose-kettle-9', 'different'],
    ['another case in the second field', 'Sea-lighthouse-kettle-9', 'sea-lighthouse-kettle-9', 'different'],
  ])('%s is told', (_, passphrase, repeated, finding) => {
    expect(passphraseFinding(passphrase, repeated, OWN)).toBe(finding)
  })

  it.each([
    'password',
    'p@ssw0rd',
    'Password1',
    'qwertyui',
    '1qaz2wsx',
    'iloveyou',
    'abcd1234',
    '12345678a',
    '12345678901234',
    '98765432109876',
    'aaaaaaaaaaaaaaa',
    'abababababab',
    'passwordpassword',
    'woaini1314',
    'woaini520',
    'zhangxiaoming',
    'wangwei1999',
    'zhangwei19970312',
    '1997031213',
    '１９９７０３１２１３',
    '13800138000a',
    '13800138000',
    '440301199512123456',
    'mima123456',
    'liuxue2024',
  ])('machines guess %s', (passphrase) => {
    expect(findingFor(passphrase)).toBe('guessable')
  })

  it.each([
    ['her identity number', '110101199805210019'],
    ['her phone number and a letter', '13900001111a'],
    ['her name and her birthday', 'ruoxi19980521'],
    ['her name the other way round', 'ruoxiouyang0521'],
    ['her Chinese name and a year', '欧阳若溪欧阳若溪1998'],
    ['her e-mail address', 'oyrx.seaside@example.com'],
    ['her passport number', 'e00000000!'],
    ['the number of her certificate', 'UOS-77412uos'],
    ['her 12367 code twice', '83920175 83920175'],
  ])('whoever knows her guesses %s', (_, passphrase) => {
    expect(findingFor(passphrase)).toBe('about-you')
  })

  it.each([
    ['four words that do not belong together', 'kettle lighthouse onion brave'],
    ['eight Chinese signs', '海边有一座灯塔呀'],
    ['fourteen random digits', '58209317465028'],
    ['ten random signs', 'k7#pq2xwv9'],
    ['a long sentence', 'wo zuo tian zai hai bian kan dao yi zhi mao'],
  ])('%s is fine', (_, passphrase) => {
    expect(findingFor(passphrase)).toBeUndefined()
  })

  it('is the same in two widths and with a blank behind', () => {
    expect(passphraseFinding('ｋ７#pq2xwv9', 'k7#pq2xwv9 ', OWN)).toBeUndefined()
  })

  it('of any length is judged while she types', () => {
    const from = Date.now()
    findingFor('abc1'.repeat(5000))
    expect(Date.now() - from).toBeLessThan(1000)
  })
})

describe('a proposed passphrase', () => {
  const bytes = (value: (index: number) => number) =>
    Uint8Array.from({ length: PROPOSAL_RANDOM_BYTES }, (_, index) => value(index))

  it('has three groups of letters that are not mistaken, and passes the rule', () => {
    const proposed = proposedPassphrase(bytes((index) => index * 7)) ?? ''
    expect(proposed).toMatch(/^[a-hjkmnp-z2-9]{4}-[a-hjkmnp-z2-9]{4}-[a-hjkmnp-z2-9]{5}$/)
    expect(findingFor(proposed)).toBeUndefined()
  })

  it('passes over bytes that would favour some letters', () => {
    expect(proposedPassphrase(bytes((index) => (index % 2 ? 255 : index)))).toBe(
      proposedPassphrase(Uint8Array.from({ length: 13 }, (_, index) => 2 * index)),
    )
  })

  it('is none when the bytes are too few', () => {
    expect(proposedPassphrase(new Uint8Array(12))).toBeUndefined()
    expect(proposedPassphrase(bytes(() => 255))).toBeUndefined()
  })
})
