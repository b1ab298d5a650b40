import { existsSync } from 'node:fs'
import type { StudyMode } from '../../../miniprogram/model/degree'
import { day } from '../../../miniprogram/model/iso-date'
import type { ScanAnswer } from '../../../miniprogram/model/scan-answer'
import { STEP_IDS, type StepId } from '../../../miniprogram/model/step'
import {
  authorizationView,
  codeCheckView,
  guideView,
  nextLabel,
  ownBranch,
  progressView,
  type AuthorizationTyping,
} from '../../../miniprogram/packages/guide/step/step.view'
import { stepsOfPhase } from '../../../miniprogram/rules/step-facts'
import { aDegree, anApplication } from '../../builders'

const TODAY = day('2026-05-02')
const DONE = day('2026-05-01')

const typing = (changed: Partial<AuthorizationTyping>): AuthorizationTyping => ({
  record: 'found',
  code: '',
  gotOn: TODAY,
  codeFinding: undefined,
  dateFinding: undefined,
  ...changed,
})

test.each(STEP_IDS)('%s says why, what to do in order, and where that comes from', (step) => {
  const { head, why, actions, basis } = guideView(step, TODAY)
  const { sources } = basis
  expect([head.title, head.facts, why].every((text) => text.length > 0)).toBe(true)
  expect(actions.map(({ number }) => number)).toEqual(actions.map((_, index) => index + 1))
  expect(sources.length).toBeGreaterThan(0)
  expect(sources.every(({ dates }) => dates.includes('整理于 '))).toBe(true)
})

test('a step on the portal is named by the portal’s own number, and by its page where that is called otherwise', () => {
  const headOf = (step: StepId) => guideView(step, TODAY).head
  expect(headOf('certificate-information')).toEqual({
    bar: '留服系统第四步',
    place: '',
    title: '填写认证申请信息',
    facts: '在电脑上做 · 约 10 分钟',
  })
  expect(headOf('verify-face')).toMatchObject({ bar: '留服系统第一步', place: '实人认证，获取出入境记录' })
  expect(headOf('register-account')).toMatchObject({ bar: '网上申请', place: '' })
})

test('every step of the online application has a drawing, told to be one, with a picture in the package', () => {
  for (const step of stepsOfPhase('apply')) {
    const { drawing } = guideView(step, TODAY)
    expect(drawing?.label).toMatch(/^示意图：/)
    expect(existsSync(`miniprogram/packages/${drawing?.name}.svg`)).toBe(true)
  }
})

test('依据 is one row that says how many and from when', () => {
  expect(guideView('verify-face', TODAY).basis.label).toMatch(/^依据 \d+ 条 · 整理于 2026 年 \d+ 月$/)
})

test('both ways of the 12367 step are shown until the student says which is theirs', () => {
  expect(guideView('authorize-entry-exit', TODAY).branches).toHaveLength(2)
  expect(guideView('authorize-entry-exit', TODAY, 'not-found').branches).toEqual([
    guideView('authorize-entry-exit', TODAY).branches[1],
  ])
})

test('the type to choose is what to do, once the student is known', () => {
  const typePage = (mode: StudyMode, approval: 'found' | 'not-found') => {
    const application = anApplication({
      degree: aDegree({ mode, timeAbroad: 'under-180-days', registers: { approval } }),
    })
    const own = ownBranch('application-type', application, typing({}))
    const { actions, branches } = guideView('application-type', TODAY, own, application)
    return { first: actions[0]!.do, last: actions.at(-1)!.do, branches }
  }
  expect(typePage('on-campus', 'not-found')).toMatchObject({
    first: expect.stringContaining('「国（境）外学历学位认证」'),
    last: expect.stringContaining('「下一步」'),
    branches: [],
  })
  expect(typePage('chinese-foreign-cooperation', 'found')).toMatchObject({
    first: expect.stringContaining('查自己'),
    last: expect.stringContaining('「下一步」'),
    branches: [],
  })
  expect(typePage('chinese-foreign-cooperation', 'not-found').last).not.toContain('「下一步」')
  expect(guideView('application-type', TODAY).branches).toHaveLength(2)
})

test('the five ways of a result are folded until the student wrote down theirs', () => {
  const page = (application: ReturnType<typeof anApplication>) =>
    guideView('receive-result', TODAY, ownBranch('receive-result', application, typing({})))
  expect(page(anApplication()).ways).toHaveLength(5)
  expect(page(anApplication()).branches).toEqual([])
  expect(page(anApplication({ outcome: { kind: 'not-yet' } })).ways).toEqual([])
  expect(page(anApplication({ outcome: { kind: 'not-yet' } })).branches.map(({ title }) => title)).toEqual([
    '暂不认证通知单',
  ])
})

test('a step that waits says for what; an open one and a done one do not', () => {
  const progressOf = (doneOn: object) => progressView('accept-agreement', anApplication({ doneOn }), TODAY)
  expect(progressOf({})).toMatchObject({
    waiting: '可以先看。要先完成：注册账户',
    isDone: false,
    doneText: '',
  })
  expect(progressOf({ 'register-account': DONE })).toMatchObject({ waiting: '', isDone: false })
  expect(progressOf({ 'accept-agreement': DONE })).toMatchObject({
    waiting: '',
    doneText: '2026 年 5 月 1 日完成',
  })
})

test('the wait beside a told result is over: no time, no day that nobody ticked, and not to be begun again', () => {
  const waiting = (changed: object) => progressView('await-result', anApplication(changed), TODAY)
  expect(waiting({})).toMatchObject({
    isDone: false,
    estimate: { title: expect.any(String) },
    canReopen: true,
  })
  expect(waiting({ outcome: { kind: 'certificate' } })).toMatchObject({
    isDone: true,
    doneText: '已完成',
    estimate: null,
    canReopen: false,
  })
})

test('what led to a told result is done; only what comes after it can be taken back', () => {
  const told = anApplication({ outcome: { kind: 'certificate' }, doneOn: { 'receive-result': DONE } })
  const shown = (step: StepId) => progressView(step, told, TODAY)
  expect(shown('upload-materials')).toMatchObject({ isDone: true, missing: [], canReopen: false })
  expect(shown('receive-result')).toMatchObject({ isDone: true, canReopen: true })
})

test('the upload step names each missing material with its state', () => {
  const doneOn = Object.fromEntries(STEP_IDS.slice(0, 8).map((id) => [id, DONE]))
  const { missing, showMaterials } = progressView('upload-materials', anApplication({ doneOn }), TODAY)
  expect(showMaterials).toBe(true)
  expect(missing).toContainEqual({ id: 'degree-certificate', name: '学位证书', status: '还没拍' })
})

test('a code is echoed as it was understood while it is typed, and a wrong one is said only when asked', () => {
  expect(authorizationView(typing({ code: '授权码：１２３４ 5678' }), undefined, TODAY).codeHint).toBe(
    '认出授权码：12345678',
  )
  const half = authorizationView(typing({ code: '1234567' }), undefined, TODAY)
  expect([half.codeHint, half.codeProblem]).toEqual(['', ''])
  const judged = typing({ code: '1234567', codeFinding: { kind: 'code-too-short', digits: 7 } })
  expect(authorizationView(judged, undefined, TODAY).codeProblem).toBe(
    '只有 7 位数字，授权码是 8 位。看看是不是漏了。',
  )
})

test('a code with letters is taken with a word to look again, and a saved one is not echoed', () => {
  const mixed = typing({ code: '1234567O' })
  expect(authorizationView(mixed, undefined, TODAY).codeHint).toMatch(/^认出授权码：1234567O。里面有字母。/)
  const saved = { record: 'found', code: '12345678', codeGotOn: TODAY } as const
  const shown = authorizationView(typing({ code: '12345678', gotOn: TODAY }), saved, TODAY)
  expect([shown.codeHint, shown.isSaved]).toEqual(['', true])
  expect(authorizationView(typing({ code: '12345679', gotOn: TODAY }), saved, TODAY).isSaved).toBe(false)
})

test('the saved code is offered for copying, not what is being typed', () => {
  const saved = { record: 'found', code: '12345678' } as const
  expect(authorizationView(typing({ code: '87654321' }), saved, TODAY).savedCode).toBe('12345678')
  expect(authorizationView(typing({ code: '87654321' }), undefined, TODAY).savedCode).toBe('')
})

const ANSWERS: readonly { answer: ScanAnswer; kind: string; follow: string }[] = [
  { answer: { kind: 'ours', entry: { step: 'verify-face' } }, kind: 'info', follow: '打开这一步' },
  { answer: { kind: 'ours-without-step' }, kind: 'info', follow: '去首页' },
  { answer: { kind: 'ours-gone' }, kind: 'info', follow: '去首页' },
  { answer: { kind: 'authority-page', host: 'zwfw.cscse.edu.cn' }, kind: 'info', follow: '' },
  { answer: { kind: 'government-page', host: 'www.nia.gov.cn' }, kind: 'warning', follow: '' },
  { answer: { kind: 'wechat-page', host: 'weixin.qq.com' }, kind: 'warning', follow: '' },
  { answer: { kind: 'insecure-page', host: 'zwfw.cscse.edu.cn' }, kind: 'warning', follow: '' },
  { answer: { kind: 'other-mini-program' }, kind: 'warning', follow: '' },
  { answer: { kind: 'web-page', host: 'example.com' }, kind: 'warning', follow: '' },
  { answer: { kind: 'disguised-page' }, kind: 'warning', follow: '' },
  { answer: { kind: 'other' }, kind: 'warning', follow: '' },
]
test.each(ANSWERS)(
  'a scanned code of the kind $answer.kind can be followed: $follow',
  ({ answer, kind, follow }) => {
    expect(codeCheckView(answer).answer).toMatchObject({ kind, follow })
  },
)

test('no code that is not known is told that the authentication does not need it', () => {
  for (const { answer } of ANSWERS) {
    const { text } = codeCheckView(answer).answer!
    expect(text).not.toContain('不需要')
    if (!answer.kind.startsWith('ours')) expect(text).toContain('「微留服」小程序扫')
  }
})

test('before anything is scanned there is no answer', () => {
  expect(codeCheckView(undefined).answer).toBeNull()
})

test('the button of a finished step names where it leads', () => {
  expect(nextLabel({ kind: 'step', step: 'verify-face' })).toBe('下一步：用「微留服」做实人认证')
  expect(nextLabel({ kind: 'material', step: 'upload-materials', material: 'degree-certificate' })).toBe(
    '下一步：学位证书',
  )
  expect(nextLabel({ kind: 'finished' })).toBe('回首页')
})
