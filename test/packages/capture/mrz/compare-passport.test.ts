import { buildSync } from 'esbuild'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { inventedMrz } from '../../../../bench/capture/passports'
import { randomFrom } from '../../../../bench/capture/random'
import { checkDigit } from '../../../../miniprogram/packages/capture/mrz/check-digit'
import {
  comparePassport,
  type PassportField,
  type TypedPassport,
} from '../../../../miniprogram/packages/capture/mrz/compare-passport'
import { td3Zone } from '../../../../miniprogram/packages/capture/mrz/td3-zone'

const NUMBER = 'EG1234567'
const UPPER = 'POCHNZHANG<<YUTONG'.padEnd(44, '<')

const lowerLine = (number: string, birth = '990415', expiry = '310520', personal = '<'.repeat(14)) => {
  const own = (text: string) => text + checkDigit(text)
  const tail = personal + (/^<+$/.test(personal) ? '<' : checkDigit(personal))
  const [a, b, c] = [own(number), own(birth), own(expiry)]
  return `${a}CHN${b}F${c}${tail}${checkDigit(a + b + c + tail)}`
}

const line = (text: string, doubts: Readonly<Record<number, number>> = {}) => ({
  text,
  sureness: Array.from({ length: 44 }, (_, i) => doubts[i] ?? 0.999),
})

const TYPED: TypedPassport = {
  passportName: 'ZHANG YUTONG',
  passportNumber: NUMBER,
  bornOn: '1999-04-15',
  passportExpiresOn: '2031-05-20',
}

const states = (lower: ReturnType<typeof line>, typed: TypedPassport = TYPED, upper = line(UPPER)) =>
  Object.fromEntries(
    comparePassport([upper, lower], typed).map(({ field, state }) => [field, state]),
  ) as Record<PassportField, string>

const ALL_SAME = { name: 'same', number: 'same', birth: 'same', expiry: 'same' }

describe('comparing a passport with what was typed', () => {
  test('everything read beyond doubt and typed alike is the same', () => {
    expect(states(line(lowerLine(NUMBER)))).toEqual(ALL_SAME)
  })

  test.each<[string, TypedPassport]>([
    ['lower case and spaces', { ...TYPED, passportNumber: ' eg 1234567', passportName: 'zhang, yutong' }],
    ['dates with dots', { ...TYPED, bornOn: '1999.04.15', passportExpiresOn: '20310520' }],
  ])('%s make no difference', (_, typed) => {
    expect(states(line(lowerLine(NUMBER)), typed)).toEqual(ALL_SAME)
  })

  test.each<[PassportField, TypedPassport]>([
    ['number', { ...TYPED, passportNumber: 'E61234567' }],
    ['birth', { ...TYPED, bornOn: '1999-04-16' }],
    ['expiry', { ...TYPED, passportExpiresOn: '2031-05-02' }],
    ['name', { ...TYPED, passportName: 'ZHANG YUTANG' }],
  ])('a slip in the %s is shown as different', (field, typed) => {
    expect(states(line(lowerLine(NUMBER)), typed)).toEqual({ ...ALL_SAME, [field]: 'different' })
  })

  test('6 and G pass the same check digits: a doubtful one is never verified', () => {
    const doubtful = line(lowerLine('E61234567'), { 1: 0.96 })
    expect(states(doubtful, { ...TYPED, passportNumber: 'E61234567' }).number).toBe('unsure')
    expect(states(doubtful).number).toBe('unsure')
  })

  test('a doubtful character leaves its field unsure, even where it agrees', () => {
    expect(states(line(lowerLine(NUMBER), { 14: 0.6 })).birth).toBe('unsure')
    expect(states(line(lowerLine(NUMBER)), TYPED, line(UPPER, { 6: 0.9 })).name).toBe('unsure')
  })

  test('a wrong check digit verifies nothing', () => {
    const text = lowerLine(NUMBER)
    const broken = text.slice(0, 9) + String((Number(text[9]) + 1) % 10) + text.slice(10)
    expect(Object.values(states(line(broken))).filter((state) => state === 'same')).toEqual(['same'])
    expect(states(line(broken)).number).toBe('unsure')
  })

  test('a number no Chinese passport has is not verified', () => {
    const typed = { ...TYPED, passportNumber: 'EO1234567' }
    expect(states(line(lowerLine('EO1234567')), typed).number).toBe('unsure')
  })

  test('nothing typed is nothing verified', () => {
    expect(states(line(lowerLine(NUMBER)), {})).toEqual({
      name: 'unsure',
      number: 'unsure',
      birth: 'unsure',
      expiry: 'unsure',
    })
  })

  test('a line of zeros passes every check digit and is no passport', () => {
    const zeros = `${'0'.repeat(10)}CHN${'0'.repeat(7)}F${'0'.repeat(23)}`
    expect(comparePassport([line(UPPER), line(zeros)], TYPED)).toEqual([])
  })

  test('a doubtful O in the personal number is settled by its check digit', () => {
    const text = lowerLine(NUMBER, '990415', '310520', 'LKO7PM<<<<<<<<')
    const misread = text.replace('LKO7PM', 'LK07PM')
    expect(states(line(misread, { 30: 0.6 })).number).toBe('same')
    expect(states(line(misread)).number).toBe('unsure')
  })

  test('the day a child of this century was born is not moved to the last', () => {
    const typed = { ...TYPED, bornOn: '2004-02-29' }
    expect(states(line(lowerLine(NUMBER, '040229')), typed).birth).toBe('same')
  })

  test('whatever was read, a field that differs from the typed one is never the same', () => {
    const junk = fc.string({
      unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<'),
      minLength: 44,
      maxLength: 44,
    })
    fc.assert(
      fc.property(junk, junk, (upper, lower) => {
        const same = comparePassport([line(`P${upper.slice(1)}`), line(lower)], TYPED).filter(
          ({ state }) => state === 'same',
        )
        expect(same.every(({ read, typed }) => read === typed)).toBe(true)
      }),
    )
  })
})

describe('the fields, beside the mrz library', () => {
  // The library ships as modules only and WeChat's npm packing drops it; here it is the judge.
  interface Library {
    parse: (lines: readonly string[]) => { fields: Readonly<Record<string, string | null>>; valid: boolean }
  }
  const bundled = buildSync({
    stdin: { contents: "export { parse } from 'mrz'", resolveDir: process.cwd() },
    bundle: true,
    format: 'cjs',
    write: false,
  }).outputFiles[0]!.text
  const holder = { exports: {} as Library }
  runInNewContext(bundled, { module: holder, exports: holder.exports })

  test('agree on invented passports', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const lines = inventedMrz(randomFrom(seed))
      const theirs = holder.exports.parse(lines)
      const ours = td3Zone([line(lines[0]), line(lines[1])])!
      expect(ours.number.isChecked && ours.birth.isChecked && ours.expiry.isChecked).toBe(true)
      expect(theirs.fields).toMatchObject({
        documentNumber: ours.number.text.replace(/<+$/, ''),
        birthDate: ours.birth.text,
        expirationDate: ours.expiry.text,
        lastName: ours.name.text.split('<<')[0]!.replace(/</g, ' '),
      })
    }
  })
})
