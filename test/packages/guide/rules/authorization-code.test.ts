import fc from 'fast-check'
import { TODAY } from '../../../rules/students/all-students'
import { readAuthorizationCode } from '../../../../miniprogram/packages/guide/rules/authorization-code'

describe('a code is understood', () => {
  it.each([
    ['as it is', '12345678'],
    ['with spaces', ' 1234 5678 '],
    ['digit by digit', '1 2 3 4 5 6 7 8'],
    ['with hyphens', '1234-5678'],
    ['with a long dash', '1234—5678'],
    ['with a dot between', '1234·5678'],
    ['in full-width digits', '１２３４５６７８'],
    ['with full-width and ideographic spaces', '１２３４　５６７８'],
    ['with text around it', '授权码：1234 5678'],
    ['in a message of the service', '【移民局12367】您的个人授权码为12345678，请勿告诉他人。'],
    ['after the number of the service and a space', '12367 12345678'],
    ['twice the same', '12345678 或 1234 5678'],
    ['beside a date', '授权码12345678，获取于2026-11-23'],
    ['beside a date with dots', '2026.11.23 12345678'],
    ['beside a date in words', '2026年11月23日 授权码 12345678'],
    ['with invisible characters', '1234\u200b5678\ufeff'],
    ['beginning with zeros', '00001234'],
    ['in lines', '个人授权码\n12345678\n有效'],
  ])('%s', (_, text) => {
    const code = text.includes('0000') ? '00001234' : '12345678'
    expect(readAuthorizationCode(text, TODAY)).toEqual({ ok: true, value: code })
  })
})

describe('what is wrong is said', () => {
  it.each([
    ['nothing', '', { kind: 'code-empty' }],
    ['only spaces', ' 　\n', { kind: 'code-empty' }],
    ['no digits', '授权码', { kind: 'code-no-digits' }],
    ['seven digits', '1234567', { kind: 'code-too-short', digits: 7 }],
    ['seven digits in groups', '123 4567', { kind: 'code-too-short', digits: 7 }],
    ['nine digits', '123456789', { kind: 'code-too-long', digits: 9 }],
    ['nine digits in groups', '12345678 9', { kind: 'code-too-long', digits: 9 }],
    ['sixteen digits in groups of four', '1234 5678 8765 4321', { kind: 'code-too-long', digits: 16 }],
    ['an ID number', '11010519900307281X', { kind: 'code-has-letters' }],
    ['only the number of the service', '移民局12367', { kind: 'code-too-short', digits: 5 }],
    ['seven digits beside the service', '移民局12367：1234567', { kind: 'code-too-short', digits: 7 }],
    ['letters in a message', '授权码 1234567O', { kind: 'code-has-letters' }],
    ['nine signs with letters', '1234 5678O', { kind: 'code-has-letters' }],
    ['two codes', '12345678 或 87654321', { kind: 'code-several' }],
    ['two codes with a space between', '12345678 87654321', { kind: 'code-several' }],
    ['several numbers', '第3次，共12次', { kind: 'code-unclear' }],
    ['a sign that turns the digits around', '\u202e87654321', { kind: 'code-right-to-left' }],
    ['the mark that turns groups around', '\u200f1234 5678', { kind: 'code-right-to-left' }],
    ['letters written from right to left', 'א 1234 5678', { kind: 'code-right-to-left' }],
    ['a date alone', '2026-11-23', { kind: 'code-no-digits' }],
  ])('%s', (_, text, problem) => {
    expect(readAuthorizationCode(text, TODAY)).toEqual({ ok: false, problem })
  })
})

it.each(['A1B2C3D4', 'A1B2-C3D4', ' a1b2 c3d4 ', 'Ａ１Ｂ２Ｃ３Ｄ４'])(
  'a code with letters is kept where it stands alone: %s',
  (text) => {
    const read = readAuthorizationCode(text, TODAY)
    expect(read.ok && read.value.toUpperCase()).toBe('A1B2C3D4')
  },
)

it('reads any eight digits, however they are spaced', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 }),
      fc.array(fc.constantFrom('', ' ', '-', '　'), { minLength: 8, maxLength: 8 }),
      (digits, gaps) => {
        const text = digits.map((digit, index) => `${digit}${index < 7 ? gaps[index] : ''}`).join('')
        const read = readAuthorizationCode(`授权码：${text}。`, TODAY)
        // 2024-1-1 and the like are dates; the rule leaves them out
        fc.pre(!/\d{4}-\d{1,2}-\d{1,2}(?!\d)/.test(text))
        expect(read).toEqual({ ok: true, value: digits.join('') })
      },
    ),
  )
})

it('answers any text, and with a code only when the text has its digits in this order', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3000, unit: 'binary' }), (text) => {
      const read = readAuthorizationCode(text, TODAY)
      if (read.ok) expect(read.value).toMatch(/^[a-z\d]{8}$/i)
      else expect(read.problem.kind).toMatch(/^code-/)
    }),
  )
})
