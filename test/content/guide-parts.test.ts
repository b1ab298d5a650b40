import { STEP_CONTENT } from '../../miniprogram/content/steps'
import { materialText } from '../../miniprogram/content/materials'
import type { MaterialId } from '../../miniprogram/model/material'
import type { StepId } from '../../miniprogram/model/step'
import { FACT_CONTENT, type FactTopic } from '../../miniprogram/packages/guide/content/facts'
import { stepText } from '../../miniprogram/packages/guide/content/step-guides'
import { officialNumbers } from '../../miniprogram/rules/facts/official-numbers'
import { TODAY } from '../rules/students/all-students'

const NUMBERS = officialNumbers(TODAY)

type Home = { readonly step: StepId } | { readonly facts: FactTopic } | { readonly material: MaterialId }

const saidAt = (home: Home): string => {
  if ('step' in home)
    return JSON.stringify([STEP_CONTENT[home.step].why(NUMBERS), stepText(home.step, NUMBERS)])
  if ('facts' in home) return JSON.stringify(FACT_CONTENT[home.facts].sections(NUMBERS))
  return JSON.stringify(materialText(home.material, NUMBERS))
}

/** Every part of the guide that the app began with, and where the app says it. */
const PARTS: readonly (readonly [part: string, home: Home, words: RegExp])[] = [
  ['一 what it is', { facts: 'certification' }, /教育部留学服务中心.*真实、合法/],
  ['二（一）for work', { facts: 'certification' }, /求职/],
  ['二（二）for further study', { facts: 'certification' }, /考研、考博.*香港的高校/],
  ['二（三）to settle, loans, homes, cars', { facts: 'certification' }, /落户.*贷款、购房、购车/],
  ['三 1 the portal', { step: 'register-account' }, /portal\.cscse\.edu\.cn.*服务大厅/],
  [
    '三 2 the account',
    { step: 'register-account' },
    /真实姓名、国籍、证件类型、证件号码、手机号码、电子邮箱.*不可修改/,
  ],
  ['三 3 the application', { step: 'accept-agreement' }, /在线申请.*增添认证申请办理.*服务协议/],
  ['第一步 12367', { step: 'authorize-entry-exit' }, /移民局 12367.*个人授权码.*操作手册/],
  ['第一步 nothing found', { step: 'authorize-entry-exit' }, /没有授权码.*无法获取出入境记录/],
  ['第一步 微留服', { step: 'verify-face' }, /微留服.*右侧.*下一步/],
  ['第二步', { step: 'basic-information' }, /基本信息.*下一步/],
  ['第三步', { step: 'application-type' }, /国（境）外学历学位认证/],
  ['第四步', { step: 'certificate-information' }, /一份申请只认证一个学历学位.*一致/],
  ['第五步', { step: 'study-history' }, /自动添加.*左下方.*新增.*高中.*至少 2 条/],
  ['第六步 red words', { step: 'upload-materials' }, /红色字体/],
  ['第六步 the authority’s own page first', { step: 'upload-materials' }, /材料说明.*服务大厅.*index\.html/],
  ['第六步 the photo', { material: 'id-photo' }, /近期/],
  ['第六步 the declaration', { material: 'authorization' }, /声明/],
  ['第六步 the certificate', { material: 'degree-certificate' }, /学位证书/],
  ['第六步 the transcript', { material: 'transcript' }, /成绩单/],
  ['第六步 the passport, merged', { material: 'passport-page' }, /合成一张长 JPG/],
  ['the check and the payment', { step: 'check-and-pay' }, /核对.*360 元/],
  ['progress and the expected day', { step: 'await-result' }, /用户中心.*预计完成时间/],
  ['supplements', { step: 'supplement' }, /补材料.*提交/],
  ['the electronic certificate', { step: 'print-certificate' }, /电子认证书.*打印/],
  ['several degrees', { step: 'accept-agreement' }, /每个证书各建一份申请/],
  ['四 why majors differ', { facts: 'certificate' }, /国外的专业名称和国内的门类、科目不同/],
  ['四 two catalogues', { facts: 'certificate' }, /研究生教育学科专业目录.*本科专业目录/],
  ['四 what can be reviewed', { facts: 'certificate' }, /学位名称.*不要为它申请复核.*专业领域想申请复核/],
]

it.each(PARTS)('%s has its place', (_, home, words) => {
  expect(saidAt(home)).toMatch(words)
})

it('the drawn certificate stands where the guide shows one', () => {
  expect(FACT_CONTENT.certificate.title).toBe('认证书上写什么')
})
