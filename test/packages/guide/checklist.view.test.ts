import { checklistWords } from '../../../miniprogram/packages/guide/content/checklist'
import type { Application } from '../../../miniprogram/model/application'
import { day } from '../../../miniprogram/model/iso-date'
import {
  basisView,
  checklistView,
  sampleView,
} from '../../../miniprogram/packages/guide/checklist/checklist.view'
import {
  isSampleId,
  SAMPLE_DEGREES,
  SAMPLE_IDS,
} from '../../../miniprogram/packages/guide/checklist/sample-degrees'
import { MATERIAL_IDS } from '../../../miniprogram/model/material'
import { STEP_IDS } from '../../../miniprogram/model/step'
import { STEP_CONTENT } from '../../../miniprogram/content/steps'
import { materialName } from '../../../miniprogram/content/materials'
import { requiredMaterials } from '../../../miniprogram/rules/required-materials'
import { aDegree, anApplication, aPhoto } from '../../builders'

const TODAY = day('2026-05-02')
const DONE = day('2026-05-01')

const rowsOf = (groups: ReturnType<typeof checklistView>['groups']) => groups.flatMap(({ rows }) => rows)

test('only the tab in sight is sent', () => {
  const steps = checklistView(anApplication(), 'steps', TODAY)
  expect([steps.steps.length > 0, steps.groups]).toEqual([true, []])
  const materials = checklistView(anApplication(), 'materials', TODAY)
  expect([materials.steps, materials.groups.length > 0]).toEqual([[], true])
})

test('every step says in words and with a mark where it stands', () => {
  const { steps } = checklistView(anApplication({ doneOn: { 'register-account': DONE } }), 'steps', TODAY)
  const rows = steps.flatMap((group) => group.rows)
  expect(rows.slice(0, 6).map(({ mark, status }) => [mark, status])).toEqual([
    ['', '手机，在家'],
    ['done', '2026 年 5 月 1 日完成'],
    ['now', '现在做 · 在电脑上做 · 约 5 分钟'],
    ['', '可以做 · 留服系统第一步 · 在手机上获取授权码，在电脑上填 · 约 5 分钟'],
    ['', '留服系统第一步 · 电脑上显示二维码，手机上人脸识别 · 约 5 分钟'],
    ['', '留服系统第二步 · 在电脑上做 · 约 5 分钟'],
  ])
  expect(rows[1]!.spoken).toBe('注册账户，2026 年 5 月 1 日完成')
  expect(rows[5]!.spoken).toBe('填写申请人基本信息，先完成：获取 12367 授权码、用「微留服」做实人认证')
  expect(steps.map(({ label }) => label)).toEqual(['准备材料', '网上申请', '核对付款', '等待', '结果'])
})

test('the list says of every step where it is done, as home and its page do', () => {
  const rows = checklistView(anApplication(), 'steps', TODAY).steps.flatMap((group) => group.rows)
  for (const step of STEP_IDS)
    expect(rows.find(({ id }) => id === step)?.status).toContain(STEP_CONTENT[step].where)
})

test('before the computer the preparation is what is done now, not the first step there', () => {
  const nowOf = (changed: Partial<Application>) =>
    checklistView(anApplication(changed), 'steps', TODAY)
      .steps.flatMap(({ rows }) => rows)
      .filter(({ mark }) => mark === 'now')
      .map(({ id }) => id)
  expect(nowOf({})).toEqual(['materials'])
  const handledOn = Object.fromEntries(MATERIAL_IDS.map((id) => [id, DONE]))
  expect(nowOf({ handledOn })).toEqual(['register-account'])
  // Home asks whether it is handed in before it leads to the computer.
  expect(nowOf({ handledOn: { ...handledOn, transcript: undefined } })).toEqual(['materials'])
  expect(nowOf({ handledOn: {}, doneOn: { 'register-account': DONE } })).toEqual(['accept-agreement'])
})

test('a material says why it is asked, the limit, and its state', () => {
  const application = anApplication({
    captures: [aPhoto({ findings: [] })],
    backSidesOn: { 'degree-certificate': DONE },
  })
  const certificate = rowsOf(checklistView(application, 'materials', TODAY).groups).find(
    ({ id }) => id === 'degree-certificate',
  )
  expect(certificate).toMatchObject({
    mark: 'done',
    status: '可以上传，1 页',
    spoken: '学位证书，必需，可以上传，1 页',
  })
  expect(certificate!.because).toMatch(/^因为：./)
  expect(certificate!.limit).toContain('5M')
})

test('no record in 12367: the signed record or the stamped pages, one row that follows what was begun', () => {
  const required = (record: 'found' | 'not-found', change: Partial<Application> = {}) =>
    checklistView(anApplication({ entryExit: { record }, ...change }), 'materials', TODAY)
      .groups.filter(({ need }) => need === 'required')
      .flatMap(({ rows }) => rows.map(({ id, name }) => `${id} ${name}`))
  const name = '带电子签名的出入境记录，或出入境记录页'
  const handledOn = { 'entry-exit-pages': day('2026-11-20') }
  expect(required('not-found')).toContain(`entry-exit-record ${name}`)
  expect(required('not-found', { handledOn })).toContain(`entry-exit-pages ${name}`)
  expect(required('found').join()).not.toContain('出入境')
})

test('a lost permit stands under 不用交, without 还没拍', () => {
  const degree = aDegree({ place: '中国香港', circumstances: ['passport-lost'] })
  const { groups } = checklistView(anApplication({ degree }), 'materials', TODAY)
  const { label, rows } = groups.find(({ need }) => need === 'replaced')!
  expect(label).toBe('不用交')
  expect(rows).toMatchObject([{ id: 'permit', status: '', because: expect.stringContaining('丢失声明') }])
})

test.each(SAMPLE_IDS)('the sample %s lists steps and materials that claim no progress', (id) => {
  const { groups, samples } = sampleView(id, SAMPLE_DEGREES[id], 'materials', TODAY)
  expect(rowsOf(groups).length).toBeGreaterThan(3)
  expect(rowsOf(groups).map(({ status }) => status)).toEqual(rowsOf(groups).map(() => ''))
  expect(samples.filter(({ chosen }) => chosen).map((sample) => sample.id)).toEqual([id])
  const { steps } = sampleView(id, SAMPLE_DEGREES[id], 'steps', TODAY)
  expect(steps.flatMap(({ rows }) => rows).some(({ mark }) => mark !== '')).toBe(false)
})

test('依据 of the list names each source once, with the materials it decides', () => {
  const args = [aDegree(), { record: 'found' }] as const
  const { sources } = basisView(...args, TODAY)
  const needs = requiredMaterials(...args, TODAY)
  expect(sources.map(({ id }) => id)).toEqual([...new Set(sources.map(({ id }) => id))])
  const pairs = needs.flatMap((need) =>
    need.sources.map((source) => `${source}: ${materialName(need.material, args[0])}`),
  )
  const shown = sources.flatMap(({ id, usedFor }) =>
    usedFor!
      .replace('用在：', '')
      .split('、')
      .map((name) => `${id}: ${name}`),
  )
  expect(shown.sort()).toEqual(pairs.sort())
})

test('an address can name only a sample that exists', () => {
  expect([isSampleId('uk-master'), isSampleId('moon'), isSampleId(undefined)]).toEqual([true, false, false])
})

test('a row carries the first photograph of its material, once that is open', () => {
  const picture = { path: '/plain/a.jpg', quarterTurns: 1 }
  const pictureOf = (material: string) => (material === 'degree-certificate' ? picture : undefined)
  const rows = rowsOf(checklistView(anApplication(), 'materials', TODAY, pictureOf).groups)
  expect(rows.filter((row) => row.picture).map(({ id }) => id)).toEqual(['degree-certificate'])
  expect(rows.find(({ id }) => id === 'degree-certificate')!.picture).toEqual(picture)
})

test('nothing begun has no mark, and what is lacking is no tick', () => {
  const application = anApplication({ captures: [aPhoto({ findings: [] })] })
  const rows = rowsOf(checklistView(application, 'materials', TODAY).groups)
  const said = (id: string) => rows.find((row) => row.id === id)!
  expect(said('degree-certificate')).toMatchObject({ mark: 'warning', status: '还差：确认反面' })
  expect(said('id-photo')).toMatchObject({ mark: '', status: '还没拍' })
  expect(said('authorization')).toMatchObject({ mark: '', status: '到第六步在网上签' })
})

test('the list as text names each material with its limit, and nobody', () => {
  const { listTitle, groups } = checklistView(anApplication(), 'materials', TODAY)
  const text = checklistWords.listText(listTitle, groups)
  expect(text.split('\n')[0]).toBe('英国 · 硕士：留服认证材料清单')
  for (const { name, limit } of rowsOf(groups)) expect(text).toContain(`□ ${name}（${limit}）`)
  expect(text).not.toContain('University of Somewhere')
})

test('the list as text says whose it is also before the school is told', () => {
  const { school: _, ...degree } = aDegree()
  const { listTitle } = checklistView(anApplication({ degree }), 'materials', TODAY)
  expect(listTitle).toBe('英国 · 硕士')
})
