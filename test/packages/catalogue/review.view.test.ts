import { day } from '../../../miniprogram/model/iso-date'
import type { Outcome } from '../../../miniprogram/model/progress'
import type { ReviewNotes } from '../../../miniprogram/model/review-notes'
import { exportText, reviewView } from '../../../miniprogram/packages/catalogue/review/review.view'
import {
  withCourseText,
  withReasons,
  withWording,
} from '../../../miniprogram/packages/catalogue/changed-review'
import { anApplication, idOf } from '../../builders'

const TODAY = day('2026-11-23')
const RESULT: Outcome = {
  kind: 'certificate',
  issuedOn: day('2026-06-01'),
  number: '120260000001',
  fieldWording: '管理科学与工程',
}
const NOTES: ReviewNotes = {
  noticeReadOn: TODAY,
  wish: { catalogue: 'graduate-2022', code: '0812', name: '计算机科学与技术' },
  reasons: '论文做的是推荐系统。',
  courses: [
    { id: idOf('a'), name: 'Database Systems', credits: '15', supports: true },
    { id: idOf('b'), name: 'Business Strategy', credits: '30' },
  ],
  proofs: ['transcript'],
}
const application = (notes: Partial<ReviewNotes> = {}, outcome: Outcome | undefined = RESULT) =>
  anApplication({ ...(outcome ? { outcome } : {}), review: { ...NOTES, ...notes } })

const shown = (notes: Partial<ReviewNotes> = {}, outcome?: Outcome) => {
  const view = reviewView(application(notes, outcome), '', TODAY)
  if (!('courses' in view)) throw new Error('the notice stands before the rest')
  return view
}

test('before the notice is read, nothing else is shown', () => {
  const { noticeReadOn: _unread, ...unread } = NOTES
  const view = reviewView(anApplication({ outcome: RESULT, review: unread }), '', TODAY)
  expect(view.hasRead).toBe(false)
  expect(Object.keys(view)).toEqual(['hasRead', 'noticeName', 'tick'])
})

test('the deadline is that of the day of issue; without the day it says what is missing', () => {
  expect(shown().due).toContain('最晚 2027 年 5 月 31 日提交')
  expect(shown({}, { kind: 'certificate' })).toMatchObject({
    due: '填上出具日期，就能算出期限。',
    hasDay: false,
  })
  expect(shown({}, { kind: 'not-accepted', issuedOn: day('2026-05-31') }).due).toContain('没有复核的期限')
})

test('the wording of the result is looked up in both catalogues', () => {
  expect(shown().wordingHint).toBe('研究生 2022 目录里有，代码 1201')
  expect(shown({}, { ...RESULT, fieldWording: '信息与商务' }).wordingHint).toContain('没有同名的')
  expect(shown({}, { ...RESULT, fieldWording: '' }).wordingHint).toBe('')
})

test('a wish in another 门类 and a small share are warned of before all that is only missing', () => {
  const titles = shown({ proofs: [] }).findings.map(({ title }) => title)
  expect(titles).toEqual(['想要的在另一个门类', '支持的学分只占 33%', '证明清单还空着'])
})

test('the picture of the credits says its shares in words', () => {
  expect(shown().shares).toEqual({
    percent: 33,
    supporting: '支持 15 学分，占 33%',
    others: '其他 30 学分，占 67%',
    label: '学分分布：支持的 15 学分，占 33%；其他 30 学分，占 67%',
  })
  expect(shown({ courses: [] }).shares).toBeNull()
})

test('credits that cannot be read stay as typed and are said not to count', () => {
  const courses = [{ id: idOf('a'), name: '', credits: '六十' }]
  const view = reviewView(application({ courses }), idOf('a'), TODAY)
  expect(view).toMatchObject({
    courses: [{ shownName: '还没写名称', shownCredits: '学分写的是「六十」，没有计入', isEdited: true }],
    edited: { credits: '六十', creditsProblem: '读不出学分，请只写一个数字，例如 15 或 7.5。' },
  })
})

test('the exported text has what was typed, the code, the deadline and the limits', () => {
  const text = exportText(application(), TODAY)
  for (const part of [
    '认证书编号：120260000001',
    '认证书上的专业领域：管理科学与工程',
    '想要的专业领域：计算机科学与技术（代码 0812，《研究生教育学科专业目录（2022年）》）',
    '论文做的是推荐系统。',
    '二、支持的课程\n1. Database Systems，学分：15',
    '三、其他课程\n1. Business Strategy，学分：30',
    '支持 15，其他 30，支持的占 33%',
    '· 成绩单',
    'JPG，每张不超过 1M，最多 50 张',
    '最晚 2027 年 5 月 31 日提交',
  ])
    expect(text).toContain(part)
})

test('the exported text makes up nothing: what is empty is said to be empty', () => {
  const text = exportText(anApplication(), TODAY)
  expect(text).toContain('一、理由和诉求\n（还没有填写）')
  expect(text).toContain('二、支持的课程\n没有')
  expect(text).not.toContain('学分合计')
  expect(text).not.toMatch(/因此|所以|足以|符合|应当/)
})

test('what is typed goes only where it belongs', () => {
  const changes = [
    withWording('软件'),
    withReasons('新'),
    withCourseText(idOf('b'), 'name', 'Strategy'),
    withCourseText(idOf('z'), 'name', 'gone'),
  ]
  const typed = changes.reduce((newest, change) => change(newest), application())
  expect(typed.outcome).toEqual({ ...RESULT, fieldWording: '软件' })
  expect(typed.review.reasons).toBe('新')
  expect(typed.review.courses.map(({ name, credits }) => [name, credits])).toEqual([
    ['Database Systems', '15'],
    ['Strategy', '30'],
  ])
})

test('a wording typed before any result is known is that of a 认证书', () => {
  expect(withWording('软件')(anApplication()).outcome).toEqual({
    kind: 'certificate',
    fieldWording: '软件',
  })
})
