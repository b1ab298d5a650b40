import type { Application } from '../../../miniprogram/model/application'
import { day } from '../../../miniprogram/model/iso-date'
import type { Typing } from '../../../miniprogram/pages/page-self'
import { waitingView } from '../../../miniprogram/packages/progress/waiting/waiting.view'
import { aDegree, anApplication, REVIEWED_SCHOOL } from '../../builders'

const TODAY = day('2026-11-23')

const shown = (waiting: Application['waiting'], typing: Typing = {}, changed: Partial<Application> = {}) =>
  waitingView(anApplication({ waiting, ...changed }), typing, TODAY)

const estimateOf = (waiting: Application['waiting'], changed: Partial<Application> = {}) => {
  const { estimate } = shown(waiting, {}, changed)
  if (!estimate?.bar) throw new Error('no estimate')
  return estimate
}

test('before submission the page asks for the day and draws nothing', () => {
  expect(shown({}).estimate).toMatchObject({ title: '还没有提交日期', bar: null })
})

test('the range is drawn on a line with today and the portal’s own day, in the order of the days', () => {
  const { bar, title, legend } = estimateOf({
    submittedOn: day('2026-11-10'),
    firstCheckPassedOn: day('2026-11-13'),
    expectedOn: day('2026-12-09'),
  })
  expect(title).toBe('2026 年 11 月 26 日到 2026 年 12 月 10 日')
  expect(bar.today).toBeLessThan(bar.from)
  expect(bar.from).toBeLessThan(bar.expected)
  expect(bar.expected).toBeLessThan(bar.to)
  expect(bar.to).toBeLessThan(100)
  expect(bar.label).toBe(legend.map(({ text }) => text).join('，'))
  expect(bar.label).toContain('今天 2026 年 11 月 23 日')
})

test('without the day of the first check the page says that it counts from submission', () => {
  const { text } = estimateOf({ submittedOn: day('2026-11-10') })
  expect(text).toContain('从提交的 2026 年 11 月 10 日起算')
  expect(text).toContain('还不知道哪天通过初审')
  expect(estimateOf({ firstCheckPassedOn: day('2026-11-10') }).text).not.toContain('还不知道')
})

test('days that go into a year that is not arranged say in which direction they err', () => {
  expect(estimateOf({ firstCheckPassedOn: day('2026-11-20') }).unknown).toBe('')
  expect(estimateOf({ submittedOn: day('2026-11-10') }).unknown).toBe('')
  const { estimate } = waitingView(
    anApplication({ waiting: { submittedOn: day('2026-12-10') } }),
    {},
    day('2026-12-11'),
  )
  expect(estimate).toMatchObject({ unknown: expect.stringContaining('一样或更晚') })
})

test('a result that is told leaves nothing to estimate, to be late or to be reminded of', () => {
  const outcome = { kind: 'certificate' } as const
  expect(shown({ firstCheckPassedOn: day('2026-09-01') }, {}, { outcome })).toMatchObject({
    told: expect.stringContaining('不用再等'),
    estimate: null,
  })
  const expected = { expectedOn: day('2026-12-09') }
  expect([shown(expected).canRemind, shown(expected, {}, { outcome }).canRemind]).toEqual([true, false])
  expect(shown(expected).told).toBe('')
})

describe('late', () => {
  const long = day('2026-09-01')

  test('past the range the page says what to do, with telephone and e-mail to copy', () => {
    const { late, title } = estimateOf({ firstCheckPassedOn: long })
    expect(title).toBe('已超过估计的 2026 年 9 月 28 日')
    expect(late).toMatchObject({ telephone: '010-62677800', email: 'renzheng@cscse.edu.cn' })
  })

  test('the portal’s own day goes before the estimate', () => {
    expect(estimateOf({ firstCheckPassedOn: long, expectedOn: day('2026-12-01') }).late).toBeNull()
    const { late } = estimateOf({ firstCheckPassedOn: day('2026-11-10'), expectedOn: day('2026-11-20') })
    expect(late?.text).toContain('留服系统写的预计完成时间 2026 年 11 月 20 日已经过了')
  })

  test('within the range nothing is late', () => {
    expect(estimateOf({ firstCheckPassedOn: day('2026-11-10') }).late).toBeNull()
  })
})

test('under 加强审查 the range has no end', () => {
  const { bar, title, late } = estimateOf(
    { submittedOn: day('2026-03-02') },
    { degree: aDegree({ place: '泰国', school: REVIEWED_SCHOOL }) },
  )
  expect(title).toBe('估计不早于 2026 年 5 月 27 日')
  expect(bar).toMatchObject({ open: true, to: 100 })
  expect(late).toBeNull()
})

test('under 加强审查 the day of the first check may stay empty, and the page says so', () => {
  const hint = (degree?: Application['degree']) =>
    shown({}, {}, degree ? { degree } : {}).dates.find(({ field }) => field === 'firstCheckPassedOn')!.hint
  expect(hint(aDegree({ place: '泰国', school: REVIEWED_SCHOOL }))).toContain('可以不填')
  expect(hint()).toBe('工作日从这一天起算。')
})

describe('the fields', () => {
  const fieldOf = (view: ReturnType<typeof shown>, name: string) =>
    view.dates.find(({ field }) => field === name)!

  test('say which day stands for submission while none is written', () => {
    const view = shown({}, {}, { doneOn: { 'check-and-pay': day('2026-11-02') } })
    expect(fieldOf(view, 'submittedOn').hint).toContain('2026 年 11 月 2 日')
  })

  test('offer both days where a date can be read as two', () => {
    expect(fieldOf(shown({ typedExpectedOn: '03/04/2027' }), 'expectedOn').readings).toEqual([
      { day: '2027-04-03', label: '2027 年 4 月 3 日' },
      { day: '2027-03-04', label: '2027 年 3 月 4 日' },
    ])
  })

  test('keep a text that is no day, and call it wrong only when the student has left the field', () => {
    const waiting = { typedExpectedOn: '下周' }
    expect(fieldOf(shown(waiting), 'expectedOn')).toMatchObject({
      value: '下周',
      problem: expect.stringContaining('看不懂'),
    })
    expect(fieldOf(shown(waiting, { expectedOn: '下周' }), 'expectedOn').problem).toBe('')
  })

  test('a day that cannot be is named, and nothing is estimated from it', () => {
    const view = shown({ submittedOn: day('2026-11-24') })
    expect(fieldOf(view, 'submittedOn').problem).toBe('这一天还没到，请再看一下。')
    expect(view.estimate).toBeNull()
  })

  test('「认证完成」 leads on to the result', () => {
    expect(shown({ statusText: '认证完成' }).isFinished).toBe(true)
    expect(shown({ statusText: '审核中' }).isFinished).toBe(false)
  })

  test('only a day ahead can be written into the calendar', () => {
    expect(shown({ expectedOn: day('2026-11-23') }).canRemind).toBe(true)
    expect(shown({ expectedOn: day('2026-11-22') }).canRemind).toBe(false)
    expect(shown({}).canRemind).toBe(false)
  })
})

test('a typed name of a school under 加强审查 is warned of while waiting, too', () => {
  const school = { kind: 'typed', name: 'AMA Computer University' } as const
  const application = anApplication({ degree: aDegree({ place: '菲律宾', school }) })
  expect(waitingView(application, {}, TODAY).enhanced).toMatchObject({
    explain: expect.stringContaining('此后的公告不在内'),
  })
  expect(waitingView(anApplication(), {}, TODAY).enhanced).toBeNull()
})
