import { FACT_TOPICS } from '../../../miniprogram/packages/guide/content/facts'
import { factsPageView, topicOf } from '../../../miniprogram/packages/guide/facts/facts.view'
import { TODAY } from '../../rules/students/all-students'

const said = (topic: (typeof FACT_TOPICS)[number]) =>
  factsPageView(topic, TODAY)
    .sections.flatMap(({ heading, lines }) => [heading, ...lines])
    .join('\n')

it.each([
  ['certification', ['教育部留学服务中心', '求职', '考研', '落户', '贷款', '10—20 个工作日', '360 元']],
  ['certificate', ['编号', '不写出生地、学习起止时间', '专业目录', '复核', '不收费']],
  ['returned', ['看不清', '漏反面', '重复提交']],
] as const)('%s says %j', (topic, words) => {
  for (const word of words) expect(said(topic)).toContain(word)
})

it('each topic leads to the others, and an unknown address to the first', () => {
  for (const topic of FACT_TOPICS)
    expect(factsPageView(topic, TODAY).others.map(({ id }) => id)).toEqual(
      FACT_TOPICS.filter((id) => id !== topic),
    )
  expect([topicOf('certificate'), topicOf('x'), topicOf(undefined)]).toEqual([
    'certificate',
    'certification',
    'certification',
  ])
})

it('the drawn certificate stands on its own page only, and says that it is invented', () => {
  expect(factsPageView('returned', TODAY).sample).toBeNull()
  expect(factsPageView('certificate', TODAY).sample).toMatchObject({
    note: expect.stringContaining('虚构'),
    number: '编号 120190000001',
  })
})

it('依据 names each source once', () => {
  for (const topic of FACT_TOPICS) {
    const ids = factsPageView(topic, TODAY).basis.sources.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(4)
    expect(new Set(ids).size).toBe(ids.length)
  }
})
