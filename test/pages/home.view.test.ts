import { day } from '../../miniprogram/model/iso-date'
import { STEP_IDS } from '../../miniprogram/model/step'
import { degreeView, placeTitle } from '../../miniprogram/pages/home/home.view'
import { aDegree, anApplication, idOf } from '../builders'

const TODAY = day('2026-05-02')
const DONE = day('2026-05-01')

const homeOf = (...all: Parameters<typeof anApplication>[0][]) => {
  const applications = all.map(anApplication)
  return degreeView(applications[0]!, applications, TODAY)
}

const doneBefore = (step: (typeof STEP_IDS)[number]) =>
  Object.fromEntries(STEP_IDS.slice(0, STEP_IDS.indexOf(step)).map((id) => [id, DONE]))

test('a new degree has exactly one thing to do now: the account', () => {
  const { now, nodes } = homeOf({})
  expect(now).toMatchObject({ label: '现在做这一步', title: '注册账户', button: '开始这一步' })
  expect(nodes.filter(({ state }) => state === 'now').map(({ id }) => id)).toEqual(['register-account'])
})

test('while materials are missing the thing to do is the first of them', () => {
  const { now } = homeOf({ doneOn: doneBefore('upload-materials') })
  expect(now).toMatchObject({ label: '现在准备这份材料', button: '去准备材料' })
  expect(now.title).toBe(homeOf({}).materials[0]!.name)
})

test('a way walked to its end says so and offers no button once the result is written down', () => {
  const doneOn = doneBefore('request-review')
  const { now, nodes } = homeOf({ doneOn, outcome: { kind: 'certificate' } })
  expect(now).toMatchObject({ label: '全部完成', title: '这份认证已办完', button: '' })
  expect(nodes.some(({ state }) => state === 'now')).toBe(false)
})

test('without the result the end of the way asks for it: it says until when a review is possible', () => {
  expect(homeOf({ doneOn: doneBefore('request-review') }).now.button).toBe('记下结果，算出期限')
})

test('once the materials are uploaded home asks for none of them', () => {
  const { materials, materialsSummary } = homeOf({ doneOn: doneBefore('check-and-pay') })
  expect(materials).toEqual([])
  expect(materialsSummary).toBe('上传那一步已完成')
})

test('each node tells a screen reader its number, its whole name and its state', () => {
  const { nodes } = homeOf({ doneOn: { 'register-account': DONE } })
  expect(nodes.slice(0, 5).map(({ spoken }) => spoken)).toEqual([
    '第 1 步，注册账户，已完成',
    '第 2 步，新建申请，接受协议，现在做这一步',
    '第 3 步，获取 12367 授权码，可以做',
    '第 4 步，用「微留服」做实人认证，在等前面的步骤',
    '第 5 步，填写基本信息，在等前面的步骤',
  ])
  expect(nodes).toHaveLength(STEP_IDS.length)
})

test('home shows at most three materials that still need something, and counts them all', () => {
  const { materials, materialsSummary } = homeOf({ handledOn: { 'id-photo': DONE } })
  expect(materials).toHaveLength(3)
  expect(materials.map(({ id }) => id)).not.toContain('id-photo')
  expect(materialsSummary).toMatch(/^要准备 \d+ 项，已就绪 1 项$/)
})

test('the other degrees stand as cards with what is done of them', () => {
  const { others } = homeOf(
    {},
    {
      id: idOf('b'),
      degree: aDegree({ school: { kind: 'typed', name: '乙大学' }, level: 'doctor' }),
      doneOn: { 'register-account': DONE, supplement: DONE },
    },
  )
  expect(others).toEqual([
    {
      id: idOf('b'),
      name: '乙大学',
      detail: '英国 · 博士',
      spoken: '切换到乙大学',
      done: 1,
      total: 13,
      ringLabel: '13 步里完成了 1 步',
    },
  ])
})

test('a school under 加强审查 is said on the home page, with the 60 working days; another school is not', () => {
  const krirk = {
    kind: 'listed',
    id: 20972,
    chineseName: '格乐大学',
    englishName: 'Krirk University',
  } as const
  expect(homeOf({ degree: aDegree({ place: '泰国', school: krirk }) }).enhanced?.explain).toContain(
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
  expect(placeTitle({ path: 'packages/guide/step/step', query })).toBe(title)
})

test.each([
  ['packages/forms/profile/profile', '', '我的资料'],
  ['packages/forms/certificate/certificate', 'application=a', '证书信息'],
])('the form %s is a place to come back to', (path, query, title) => {
  expect(placeTitle({ path, query })).toBe(title)
})

describe('the last days on home', () => {
  const supplement = { id: idOf('s'), kind: 'upload-again', text: '', materials: [] } as const
  const other = { id: idOf('b'), degree: aDegree({ school: { kind: 'typed', name: '乙大学' } }) }

  test('are those of all degrees in order, with the days left and whose they are', () => {
    const { deadlines } = homeOf(
      { outcome: { kind: 'certificate', issuedOn: day('2026-04-30') } },
      { ...other, supplements: [{ ...supplement, dueOn: day('2026-05-04') }] },
    )
    expect(deadlines.map(({ title, date, left, degree }) => [title, date, left, degree])).toEqual([
      ['补材料的截止日', '2026-05-04', '还有 2 天', '乙大学'],
      ['申请复核的截止日', '2027-04-30', '还有 363 天', 'University of Somewhere'],
    ])
    expect(deadlines[0]!.spoken).toBe('补材料的截止日，乙大学，2026-05-04，还有 2 天')
  })

  test('a day counted into a year that is not arranged says in which direction it may err', () => {
    const issuedOn = day('2026-12-28')
    const application = anApplication({ outcome: { kind: 'refused', issuedOn, isAboutFalseMaterials: true } })
    const { deadlines } = degreeView(application, [application], issuedOn)
    expect(deadlines.map(({ date, unsure }) => [date, unsure !== ''])).toEqual([
      ['2027-01-11', true],
      ['2027-12-28', false],
    ])
    expect(deadlines[0]!.unsure).toContain('一样或更晚')
  })

  test('a notice that is past stays until it is answered; a review that is past goes', () => {
    const { deadlines } = homeOf({
      supplements: [{ ...supplement, dueOn: day('2026-05-01') }],
      outcome: { kind: 'certificate', issuedOn: day('2025-05-01') },
    })
    expect(deadlines).toMatchObject([{ left: '已经过了 1 天', mark: 'warning', degree: '' }])
  })
})

test('a notice is the thing to do now', () => {
  const { now, nodes } = homeOf({
    supplements: [{ id: idOf('s'), kind: 'upload-again', text: '护照页重新上传', materials: [] }],
  })
  expect(now).toMatchObject({ title: '补材料', why: '有通知等你补交。备齐每一项，再在留服系统里一次提交。' })
  expect(nodes.filter(({ state }) => state === 'now').map(({ id }) => id)).toEqual(['supplement'])
})

test('a way that ended without a certificate leads to what can be done', () => {
  const { now } = homeOf({ doneOn: doneBefore('print-certificate'), outcome: { kind: 'refused' } })
  expect(now).toMatchObject({ button: '看结果和期限', why: expect.stringContaining('不是认证书') })
})

test.each([
  ['packages/progress/waiting/waiting', '等待结果'],
  ['packages/progress/supplements/supplements', '补材料'],
  ['packages/progress/outcome/outcome', '查看结果'],
])('the page %s is called 「%s」', (path, title) => {
  expect(placeTitle({ path, query: 'application=a' })).toBe(title)
})
