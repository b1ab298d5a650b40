import { computerView } from '../../../../miniprogram/packages/capture/computer/computer.view'
import { CERTIFICATE_FIELDS } from '../../../../miniprogram/model/certificate-details'
import { anApplication } from '../../../builders'
import { computerFacts } from '../view-facts'

const shown = (application = anApplication()) =>
  computerView(
    computerFacts({
      application,
      profile: { idKind: 'resident-id', name: '林小满', nationality: '中国', mobile: '13900139000' },
    }),
  )

test('each empty field leads to the page on which it is filled in; only the portal’s own are left to the computer', () => {
  const { homes, fields } = shown()
  expect(homes.map(({ home }) => home)).toEqual(['profile', 'certificate'])
  expect(homes[0]!.text).toContain('证件号码')
  for (const label of ['专业（原文）', '学号', '学科类别', '学位名称（中文）'])
    expect(homes[1]!.text).toContain(label)
  expect(fields).toMatch(/，\d+ 栏手机里还没填，1 栏到电脑前再填：12367 个人授权码$/)
})

test('what is filled in leads nowhere', () => {
  const certificate = Object.fromEntries(CERTIFICATE_FIELDS.map((field) => [field, '写了']))
  const { homes, fields } = shown(
    anApplication({ certificate, entryExit: { record: 'found', code: '12345678' } }),
  )
  expect(homes.map(({ home }) => home)).toEqual(['profile'])
  expect(fields).not.toContain('到电脑前再填')
})
