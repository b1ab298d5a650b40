import fc from 'fast-check'
import { addDays, day } from '../../miniprogram/model/iso-date'
import { readDate, readDay, readingsOf, readMonth } from '../../miniprogram/rules/typed-date'

describe('a day is understood as students and certificates write it', () => {
  it.each([
    '2023-09-01',
    '2023-9-1',
    '2023/9/1',
    '2023.9.1',
    '2023。9。1',
    '2023 9 1',
    '20230901',
    '2023年9月1日',
    '2023年9月1号',
    '2023年9月1號',
    '2023年09月01',
    '2023 年 9 月 1 日',
    '２０２３－０９－０１',
    '２０２３年９月１日',
    '２０２３．９．１',
    ' 2023 - 9 - 1 ',
    '二〇二三年九月一日',
    '二零二三年九月一號',
    '1 September 2023',
    '1st September 2023',
    '1st of September, 2023',
    'the 1st day of September 2023',
    'Friday, 1 September 2023',
    'September 1, 2023',
    'SEPTEMBER 1ST, 2023',
    'Sept. 1, 2023',
    'Sep 1 2023',
    '01-Sep-2023',
    '1/SEP/2023',
    '2023 September 1',
    '1er septembre 2023',
    'le 1er sept. 2023',
    '1. September 2023',
    'am 1. September 2023',
    '1 de septiembre de 2023',
    '1º settembre 2023',
    '1 de setembro de 2023',
    '民国112年9月1日',
    '中華民國112年9月1日',
    '民國一百一十二年九月一日',
    '民国一一二年九月一日',
    '民國112.9.1',
    '令和5年9月1日',
    '令和五年九月一日',
    '2023년 9월 1일',
  ])('%s', (text) => {
    expect(readDate(text)).toEqual({ ok: true, value: '2023-09-01' })
  })

  it.each([
    ['2024-2-29', '2024-02-29'],
    ['15/09/2024', '2024-09-15'],
    ['09/15/2024', '2024-09-15'],
    ['15.9.2024', '2024-09-15'],
    ['05/05/2024', '2024-05-05'],
    ['二〇二四年十二月三十一日', '2024-12-31'],
    ['二〇二四年十月廿一日', '2024-10-21'],
    ['1 août 2024', '2024-08-01'],
    ['15 décembre 2024', '2024-12-15'],
    ['3. März 2024', '2024-03-03'],
    ['7. Mai 2024', '2024-05-07'],
    ['平成31年3月25日', '2019-03-25'],
    ['昭和63年3月25日', '1988-03-25'],
    ['令和元年5月1日', '2019-05-01'],
  ])('%s', (text, value) => {
    expect(readDate(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['January', 'Jan', 'janvier', 'Januar', 'Jänner', 'enero', 'gennaio', 'janeiro'],
    ['February', 'Feb.', 'février', 'févr.', 'Februar', 'febrero', 'febbraio', 'fevereiro'],
    ['March', 'Mar', 'mars', 'März', 'marzo', 'março'],
    ['April', 'Apr', 'avril', 'avr.', 'aprile', 'abril'],
    ['May', 'mai', 'Mai', 'mayo', 'maggio', 'maio'],
    ['June', 'Jun', 'juin', 'Juni', 'junio', 'giugno', 'junho'],
    ['July', 'Jul', 'juillet', 'juil.', 'Juli', 'julio', 'luglio', 'julho'],
    ['August', 'Aug', 'août', 'agosto'],
    ['September', 'Sept', 'Sep', 'septembre', 'septiembre', 'settembre', 'setembro'],
    ['October', 'Oct', 'octobre', 'Oktober', 'octubre', 'ottobre', 'outubro'],
    ['November', 'Nov', 'novembre', 'noviembre', 'novembro'],
    ['December', 'Dec', 'décembre', 'Dezember', 'diciembre', 'dicembre', 'dezembro'],
  ])('%s in all its languages is one month', (...names) => {
    const [first, ...others] = names.map((name) => readDate(`${name} 2024`))
    expect(first).toMatchObject({ ok: true, value: expect.stringMatching(/^2024-\d\d$/) as string })
    for (const other of others) expect(other).toEqual(first)
  })
})

describe('a date stays as exact as it was written', () => {
  it.each([
    ['2024', '2024'],
    ['2024年', '2024'],
    ['二〇二四年', '2024'],
    ['民国113年', '2024'],
    ['民国113', '2024'],
    ['2024-09', '2024-09'],
    ['2024年9月', '2024-09'],
    ['2024.9', '2024-09'],
    ['202409', '2024-09'],
    ['9/2024', '2024-09'],
    ['09.2024', '2024-09'],
    ['二〇二四年九月', '2024-09'],
    ['二〇二四年十月', '2024-10'],
    ['民国113年9月', '2024-09'],
    ['令和6年9月', '2024-09'],
    ['September 2024', '2024-09'],
    ['septembre 2024', '2024-09'],
  ])('%s', (text, value) => {
    expect(readDate(text)).toEqual({ ok: true, value })
  })

  it('what needs a month or a day asks for the rest', () => {
    expect(readMonth('2024.9')).toEqual({ ok: true, value: '2024-09' })
    expect(readMonth('2024')).toEqual({ ok: false, problem: { kind: 'date-only-year' } })
    expect(readDay('2024')).toEqual({ ok: false, problem: { kind: 'date-only-year' } })
    expect(readDay('Sept. 2024')).toEqual({
      ok: false,
      problem: { kind: 'date-day-missing', year: 2024, month: 9 },
    })
    expect(readDay('15 Sept. 2024')).toEqual({ ok: true, value: '2024-09-15' })
  })
})

describe('only what has two readings is asked back', () => {
  it.each([
    ['03/04/2024', ['2024-04-03', '2024-03-04']],
    ['3.4.2024', ['2024-04-03', '2024-03-04']],
    ['09-01-2023', ['2023-01-09', '2023-09-01']],
  ])('%s', (text, readings) => {
    expect(readDate(text)).toEqual({ ok: false, problem: { kind: 'date-order-unclear', readings } })
    expect(readingsOf(text)).toEqual(readings)
  })

  it.each(['15/09/2024', '2024', '', 'nonsense'])('%j has none', (text) => {
    expect(readingsOf(text)).toEqual([])
  })
})

describe('what is wrong is said', () => {
  it.each([
    ['', 'date-empty'],
    [' 　', 'date-empty'],
    ['2023-02-31', 'date-not-in-calendar'],
    ['2023-02-29', 'date-not-in-calendar'],
    ['20230931', 'date-not-in-calendar'],
    ['2023-13-01', 'date-not-in-calendar'],
    ['2023-00-10', 'date-not-in-calendar'],
    ['2023-09-00', 'date-not-in-calendar'],
    ['0023-09-01', 'date-not-in-calendar'],
    ['31 September 2024', 'date-not-in-calendar'],
    ['31/02/2024', 'date-not-in-calendar'],
    ['13/2024', 'date-not-in-calendar'],
    ['0023', 'date-not-in-calendar'],
    ['去年九月', 'date-unreadable'],
    ['the', 'date-unreadable'],
    ['2023-09-01-02', 'date-unreadable'],
    ['23-09-01', 'date-unreadable'],
    ['15 Sep 24', 'date-unreadable'],
    ['15 16 September 2024', 'date-unreadable'],
    ['September 2024 2025', 'date-unreadable'],
    ['Septober 2024', 'date-unreadable'],
    ['September', 'date-unreadable'],
    ['民国九月', 'date-unreadable'],
    ['民国0年9月', 'date-unreadable'],
    ['平成40年9月', 'date-unreadable'],
    ['二〇二四年十十月', 'date-unreadable'],
  ])('%s: %s', (text, kind) => {
    expect(readDate(text)).toEqual({ ok: false, problem: { kind } })
  })
})

it('reads back any day it could write', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (count) => {
      const date = addDays(day('1950-01-01'), count)
      const [year, month, dayOfMonth] = date.split('-').map(Number)
      expect(readDay(`${year}年${month}月${dayOfMonth}日`)).toEqual({ ok: true, value: date })
    }),
  )
})

it('answers any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (text) => {
      const read = readDate(text)
      if (!read.ok) expect(read.problem.kind).toMatch(/^date-/)
    }),
  )
})
