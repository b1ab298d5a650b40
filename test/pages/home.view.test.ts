import { materialStatusText } from '../../miniprogram/content/material-words'
import type { Supplement } from '../../miniprogram/model/progress'
import { day } from '../../miniprogram/model/iso-date'
import { MATERIAL_IDS } from '../../miniprogram/model/material'
import { PHASE_IDS, type PhaseId } from '../../miniprogram/model/phase'
import { STEP_IDS } from '../../miniprogram/model/step'
import { addressNotices, degreeView, placeTitle } from '../../miniprogram/pages/home/home.view'
import { wayAhead } from '../../miniprogram/rules/phases'
import { aDegree, anApplication, idOf, REVIEWED_SCHOOL } from '../builders'

const TODAY = day('2026-05-02')
const DONE = day('2026-05-01')

type Changed = Parameters<typeof anApplication>[0]

const homeOf = (first: Changed, others: readonly Changed[] = [], open?: PhaseId, today = TODAY) => {
  const applications = [first, ...others].map(anApplication)
  return degreeView({ application: applications[0]!, profile: {}, today }, applications, open)
}

const doneBefore = (step: (typeof STEP_IDS)[number]) =>
  Object.fromEntries(STEP_IDS.slice(0, STEP_IDS.indexOf(step)).map((id) => [id, DONE]))

const rowsOf = ({ phases }: ReturnType<typeof homeOf>) => phases.flatMap(({ rows }) => rows)

describe('the card of the one thing to do', () => {
  test('begins at home with a photograph: how much is left, where, how long', () => {
    expect(homeOf({}).now).toMatchObject({
      label: '准备材料 · 还差 8 项',
      title: '近期标准证件照',
      facts: '在手机上做 · 约 3 分钟',
      button: '准备这份材料',
      end: null,
    })
  })

  test('names the portal’s own step where the portal has a number for it', () => {
    expect(homeOf({ doneOn: doneBefore('certificate-information') }).now).toMatchObject({
      label: '网上申请',
      title: '填写认证申请信息',
      facts: '留服系统第四步 · 在电脑上做 · 约 10 分钟',
      button: '开始这一步',
    })
  })

  test('asks for a form in words of its own', () => {
    const { next } = wayAhead({ application: anApplication(), profile: {}, today: TODAY })
    expect(next.kind).toBe('material')
    const application = anApplication({
      handledOn: Object.fromEntries(
        [
          'id-photo',
          'degree-certificate',
          'passport-page',
          'visa-pages',
          'entry-exit-pages',
          'transcript',
        ].map((id) => [id, DONE]),
      ),
    })
    const { now } = degreeView({ application, profile: {}, today: TODAY }, [application])
    expect(now).toMatchObject({ title: '填好我的资料', facts: '在手机上做 · 约 5 分钟', button: '开始填写' })
  })

  test('offers what helps after the required ones, and to go without it', () => {
    const required = ['id-photo', 'degree-certificate', 'passport-page', 'visa-pages', 'entry-exit-pages']
    const handledOn = Object.fromEntries(required.map((id) => [id, DONE]))
    const { now } = homeOf({ handledOn })
    expect(now).toMatchObject({ title: '成绩单', label: '准备材料 · 还差 4 项' })
    expect(now.facts).toMatch(/^建议交 · /)
    // By the name that the material bears afterwards.
    const afterwards = materialStatusText('transcript', { kind: 'handled', as: 'not-needed' })
    expect(now.ways.map(({ label }) => label)).toEqual([afterwards])
    expect(homeOf({}).now.ways).toEqual([])
    expect(homeOf({ handledOn: { ...handledOn, transcript: DONE } }).now.title).toBe('填好我的资料')
  })

  test('says that a certificate which is not issued is waited for, and asks for it last', () => {
    const degree = aDegree({ awardedOn: undefined, circumstances: ['certificate-not-issued'] })
    expect(homeOf({ degree }).now.awaited).toContain('领到以后再申请')
    expect(homeOf({}).now.awaited).toBe('')
    const all = Object.fromEntries(MATERIAL_IDS.map((id) => [id, DONE]))
    const { 'degree-certificate': _, ...others } = all
    const { now } = homeOf({ degree, handledOn: others, doneOn: doneBefore('upload-materials') })
    expect(now).toMatchObject({ title: '学位证书', button: '领到了，去拍', awaited: '' })
  })

  test('an estimate that lies past the arranged holidays says in which direction it may err', () => {
    const today = day('2026-12-14')
    const end = (submittedOn: string) =>
      homeOf(
        { doneOn: doneBefore('await-result'), waiting: { submittedOn: day(submittedOn) } },
        [],
        undefined,
        today,
      ).now.end
    expect(end('2026-12-10')).toMatchObject({
      text: expect.stringContaining('2027 年 1 月'),
      note: expect.stringMatching(/^2027 年的放假安排还没有收录.*一样或更晚/),
    })
    expect(end('2026-11-25')!.note).toBe('')
  })

  test('says until when a result is expected while one waits', () => {
    const waiting = { doneOn: doneBefore('await-result'), waiting: { expectedOn: day('2026-05-06') } }
    const { now, phases } = homeOf(waiting)
    expect(now).toMatchObject({ label: '等待', button: '看预计时间' })
    expect(now.why).toMatch(/^已提交。/)
    // What somebody comes back with is one tap away.
    expect(now.ways.map(({ label }) => label)).toEqual(['收到补材料通知', '结果出来了'])
    expect(now.end).toMatchObject({ kind: 'waiting', text: '留服系统预计 5 月 6 日完成，还有 4 天' })
    expect(phases.find(({ id }) => id === 'wait')!.detail).toContain('还有 4 天')
  })

  test('says what a notice asks for, and that its days are no wait', () => {
    const notice = {
      id: 'n' as Supplement['id'],
      kind: 'upload-again',
      text: '',
      dueOn: day('2026-05-06'),
      materials: ['degree-certificate', 'transcript'],
    } as const
    const { now, phases } = homeOf({ doneOn: doneBefore('await-result'), supplements: [notice] })
    expect(now.why).toContain('补：学位证书、成绩单')
    expect(now.ways).toEqual([])
    expect(phases.find(({ id }) => id === 'wait')!.detail).toContain('补材料还有 4 天截止')
    const late = { ...notice, dueOn: day('2026-05-01') }
    const after = homeOf({ doneOn: doneBefore('await-result'), supplements: [late] }).now
    expect(after.why).toContain('先看还能不能提交')
  })

  test('an estimate is no promise, on its last day and after it neither', () => {
    const waiting = { submittedOn: day('2026-04-02'), firstCheckPassedOn: day('2026-04-03') }
    const on = (today: string) => {
      const { now, phases } = homeOf(
        { doneOn: doneBefore('await-result'), waiting },
        [],
        undefined,
        day(today),
      )
      return [
        now.end!.text,
        phases
          .find(({ id }) => id === 'wait')!
          .detail.split(' · ')
          .at(-1),
      ]
    }
    expect(on('2026-05-04')).toEqual(['估计到 5 月 6 日出结果，可能更晚，还有 2 天', '预计还有 2 天'])
    expect(on('2026-05-06')).toEqual(['估计到 5 月 6 日出结果，可能更晚，就是今天', '预计就是今天'])
    expect(on('2026-05-08')).toEqual(['比估计的 5 月 6 日晚了 2 天', '比预计晚 2 天'])
  })

  test('does not hide that an expected day is past', () => {
    const waiting = { doneOn: doneBefore('await-result'), waiting: { expectedOn: day('2025-12-31') } }
    expect(homeOf(waiting).now.end!.text).toBe('留服系统预计 2025 年 12 月 31 日完成，已经过了 122 天')
  })

  test('closes a way walked to its end and asks for nothing but the result', () => {
    const doneOn = doneBefore('request-review')
    expect(homeOf({ doneOn, outcome: { kind: 'certificate' } })).toMatchObject({
      now: { label: '全部完成', title: '这份认证已办完', button: '看结果和期限', isFinished: true },
      sessions: [],
    })
    // The result says until when a review is possible.
    expect(homeOf({ doneOn }).now.button).toBe('记下结果，算出期限')
  })

  test('leads to what can be done where the way ended without a certificate', () => {
    const { now } = homeOf({ doneOn: doneBefore('print-certificate'), outcome: { kind: 'refused' } })
    expect(now).toMatchObject({
      label: '有结果了',
      title: '这次的结果不是认证书',
      why: expect.stringContaining('接下来能做的事'),
      button: '看结果和期限',
      isFinished: true,
    })
  })
})

describe('the last days', () => {
  const notice = { id: idOf('s'), kind: 'upload-again', text: '护照页重新上传', materials: [] } as const
  const other = { id: idOf('b'), degree: aDegree({ school: { kind: 'typed', name: '乙大学' } }) }

  test('the nearest stands in the card, whose it is where it is another degree’s', () => {
    const { now, others } = homeOf({ outcome: { kind: 'certificate', issuedOn: day('2026-04-30') } }, [
      { ...other, supplements: [{ ...notice, dueOn: day('2026-05-04') }] },
    ])
    expect(now.end).toMatchObject({
      application: idOf('b'),
      kind: 'supplement',
      text: '乙大学：补材料 5 月 4 日截止，还有 2 天',
      mark: 'clock',
    })
    expect(others[0]!.detail).toBe('英国 · 硕士 · 补材料 5 月 4 日截止，还有 2 天')
  })

  test('a notice is the thing to do, with its last day', () => {
    const { now } = homeOf({ supplements: [{ ...notice, dueOn: TODAY }] })
    expect(now).toMatchObject({ label: '等待', title: '补材料', button: '看要补什么' })
    expect(now.end!.text).toBe('补材料：今天截止')
  })

  test('a notice that is past stays until it is answered; a review that is past goes', () => {
    const past = { supplements: [{ ...notice, dueOn: day('2026-05-01') }] }
    expect(homeOf(past).now.end).toMatchObject({
      text: '补材料 5 月 1 日截止，已经过了 1 天',
      mark: 'warning',
    })
    expect(homeOf({ outcome: { kind: 'certificate', issuedOn: day('2025-05-01') } }).now.end).toBeNull()
  })

  test('a day counted into a year that is not arranged says in which direction it may err', () => {
    const issuedOn = day('2026-12-28')
    const outcome = { kind: 'refused', issuedOn, isAboutFalseMaterials: true } as const
    const { now } = homeOf({ outcome }, [], undefined, issuedOn)
    expect(now.end!.text).toContain('2027 年 1 月 11 日')
    expect(now.end!.note).toContain('一样或更晚')
  })
})

describe('the five phases', () => {
  test('each tells a screen reader its number, name and state, and nothing of its steps while folded', () => {
    const { phases } = homeOf({ doneOn: { 'register-account': DONE } })
    expect(phases.map(({ spoken }) => spoken)).toEqual([
      '第 1 段，准备材料，可以做',
      '第 2 段，网上申请，现在做',
      '第 3 段，核对付款，还没到',
      '第 4 段，等待，还没到',
      '第 5 段，结果，还没到',
    ])
    expect(phases.flatMap(({ rows }) => rows)).toEqual([])
  })

  test('say where, the portal’s own numbers, and what is left', () => {
    const details = homeOf({}).phases.map(({ detail }) => detail)
    // The card says how much is left to prepare, the two sittings how long they take.
    expect(homeOf({}).now.label).toBe('准备材料 · 还差 8 项')
    expect(details[0]).toBe('手机，在家')
    expect(details[1]).toBe('电脑和手机 · 还有 9 步\n留服系统第一至第六步')
    expect(details[2]).toBe('电脑和手机 · 留服系统第七至第九步')
  })

  test.each(PHASE_IDS)('%s unfolds to what is in it', (id) => {
    const rows = rowsOf(homeOf({}, [], id))
    expect(rows.length).toBeGreaterThan(0)
    for (const { title, spoken } of rows) expect(spoken.startsWith(`${title}，`)).toBe(true)
  })

  test('a step says the number that stands on the computer, and whether it is done', () => {
    const rows = rowsOf(homeOf({ doneOn: doneBefore('application-type') }, [], 'apply'))
    const said = (title: string) => rows.find((row) => row.title === title)!
    expect(said('填写申请人基本信息')).toMatchObject({ mark: 'done', status: '已完成 · 留服系统第二步' })
    expect(said('选择申请类型')).toMatchObject({ mark: 'now', status: '现在做这一步 · 留服系统第三步' })
    expect(said('填写学习经历')).toMatchObject({ mark: '', status: '留服系统第五步' })
  })

  test('what is not needed is not counted as ready, what is ready elsewhere is', () => {
    const required = ['id-photo', 'degree-certificate', 'passport-page', 'visa-pages', 'entry-exit-pages']
    const handledOn = Object.fromEntries([...required, 'authorization'].map((id) => [id, DONE]))
    const materials = (as: (id: string) => string) => {
      const handledAs = Object.fromEntries(Object.keys(handledOn).map((id) => [id, as(id)]))
      const [row] = rowsOf(homeOf({ handledOn, handledAs }, [], 'prepare'))
      return row!.status
    }
    expect(materials(() => 'prepared')).toBe('必需的不缺了，1 份建议交')
    handledOn.transcript = DONE
    expect(materials(() => 'prepared')).toBe('都备齐了')
    expect(materials((id) => (id === 'visa-pages' ? 'not-needed' : 'prepared'))).toBe(
      '必需的不缺了，1 份这次不用',
    )
    const one = { handledOn: { 'visa-pages': DONE }, handledAs: { 'visa-pages': 'not-needed' } } as const
    expect(rowsOf(homeOf(one, [], 'prepare'))[0]!.status).toBe('还差 3 份，1 份建议交，1 份这次不用')
  })

  test('the preparation is done once all is uploaded', () => {
    const home = homeOf({ doneOn: doneBefore('check-and-pay') }, [], 'prepare')
    expect(home.phases[0]).toMatchObject({ state: 'done', detail: '已完成' })
    expect(rowsOf(home).map(({ mark }) => mark)).toEqual(['done', 'done', 'done', 'done'])
  })
})

test('two sittings are offered while both the camera and the computer have something left', () => {
  expect(homeOf({}).sessions.map(({ title }) => title)).toEqual(['在家，用手机', '坐到电脑前'])
  expect(homeOf({ doneOn: doneBefore('check-and-pay') }).sessions).toEqual([])
})

test('another degree says how far it is', () => {
  const done = { id: idOf('b'), doneOn: doneBefore('request-review') }
  const begun = { id: idOf('c'), doneOn: doneBefore('check-and-pay') }
  expect(homeOf({}, [done, begun]).others.map(({ detail }) => detail)).toEqual([
    '英国 · 硕士 · 全部完成',
    '英国 · 硕士 · 核对付款',
  ])
  expect(homeOf({}, [done]).others[0]).toMatchObject({ spoken: '切换到University of Somewhere' })
})

test('a school under 加强审查 is said on the home page, with the 60 working days; another school is not', () => {
  expect(homeOf({ degree: aDegree({ place: '泰国', school: REVIEWED_SCHOOL }) }).enhanced?.explain).toContain(
    '60 个工作日',
  )
  expect(homeOf({}).enhanced).toBeNull()
})

test.each([
  { query: 'step=verify-face&application=a', title: '用「微留服」做实人认证' },
  { query: 'material=degree-certificate&application=a', title: '学位证书' },
  { query: 'step=nowhere', title: '' },
  { query: '', title: '' },
])('the place to come back to, $query, is called 「$title」', ({ query, title }) => {
  expect(placeTitle({ path: 'packages/guide/step/step', query }, aDegree())).toBe(title)
})

test.each([
  ['packages/forms/profile/profile', '', '我的资料'],
  ['packages/forms/certificate/certificate', 'application=a', '证书信息'],
  ['packages/progress/waiting/waiting', 'application=a', '等待结果'],
  ['packages/progress/supplements/supplements', 'application=a', '补材料'],
  ['packages/progress/outcome/outcome', 'application=a', '查看结果'],
])('the page %s is a place to come back to', (path, query, title) => {
  expect(placeTitle({ path, query }, aDegree())).toBe(title)
})

test('an address that led to nothing says so, a page that is gone before a code that is none', () => {
  expect(addressNotices(false, false)).toEqual([])
  expect(addressNotices(true, true).map(({ title }) => title)).toEqual(['这个页面不存在'])
  expect(addressNotices(false, true).map(({ title }) => title)).toEqual(['认不出这个码'])
})
