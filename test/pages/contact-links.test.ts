import { day } from '../../miniprogram/model/iso-date'
import { STEP_IDS, type StepId } from '../../miniprogram/model/step'
import { factsPageView } from '../../miniprogram/packages/guide/facts/facts.view'
import { FACT_TOPICS } from '../../miniprogram/packages/guide/content/facts'
import { guideView } from '../../miniprogram/packages/guide/step/step.view'
import { contactLinks } from '../../miniprogram/pages/contact-links'

const TODAY = day('2026-11-23')

test.each([
  ['先打 010-62677800 问清。', [['call', '拨打 010-62677800', '010-62677800']]],
  ['邮箱 renzheng@cscse.edu.cn。', [['copy', '复制 renzheng@cscse.edu.cn', 'renzheng@cscse.edu.cn']]],
  [
    '用电脑浏览器打开 https://portal.cscse.edu.cn/ ，选「服务大厅」。',
    [['copy', '复制 portal.cscse.edu.cn', 'https://portal.cscse.edu.cn/']],
  ],
  [
    '打开「移民局 12367」App，或直接打开「移民局 12367」小程序。',
    [['copy', '复制名称「移民局 12367」，去微信里搜', '移民局 12367']],
  ],
  ['电话 010-62677800，再打 010-62677800。', [['call', '拨打 010-62677800', '010-62677800']]],
  ['到 crs.jsj.edu.cn 查。', [['copy', '复制 crs.jsj.edu.cn', 'crs.jsj.edu.cn']]],
  ['打开「材料」，按清单逐项拍好。', []],
  [
    '在国家政务服务平台小程序的「教育服务」里查。',
    [['copy', '复制名称「国家政务服务平台」，去微信里搜', '国家政务服务平台']],
  ],
  ['2024-10-25 的通知，12 个月内，如 120190000001。', []],
] as const)('%s', (text, links) => {
  expect(contactLinks(text).map(({ does, label, value }) => [does, label, value])).toEqual(links)
})

const linksOn = (step: StepId): readonly string[] => {
  const { actions, branches, ways, troubles } = guideView(step, TODAY)
  return [...actions, ...branches.flatMap((branch) => branch.actions), ...ways, ...troubles].flatMap(
    ({ links }) => links.map(({ value }) => value),
  )
}

test('each step lets take along what it sends to', () => {
  expect(linksOn('register-account')).toContain('https://portal.cscse.edu.cn/')
  expect(linksOn('authorize-entry-exit')).toContain('移民局 12367')
  expect(linksOn('verify-face')).toEqual(['微留服', '010-62677800', '010-62677800'])
  expect(linksOn('upload-materials')[0]).toMatch(/^https:.*index\.html$/)
})

test('no sentence of a step names a number or an address that cannot be taken along', () => {
  const said = STEP_IDS.flatMap((step) => {
    const { actions, branches, ways, troubles } = guideView(step, TODAY)
    return [
      ...[...actions, ...branches.flatMap((branch) => branch.actions)].map((one) => ({
        text: `${one.do}${one.see}`,
        links: one.links,
      })),
      ...[...ways, ...troubles].map((one) => ({ text: one.answer, links: one.links })),
    ]
  })
  const naming = said.filter(({ text }) => /\d{3}-\d{8}|\.cn|打开「[^」]+」小程序/.test(text))
  expect(naming.length).toBeGreaterThan(8)
  for (const { text, links } of naming) expect([text, links.length > 0]).toEqual([text, true])
})

test('the general facts let take along whom to ask', () => {
  const links = FACT_TOPICS.flatMap((topic) =>
    factsPageView(topic, TODAY).sections.flatMap((section) => section.links.map(({ value }) => value)),
  )
  expect(links).toEqual(['010-62677800', 'renzheng@cscse.edu.cn', '国家政务服务平台'])
})
