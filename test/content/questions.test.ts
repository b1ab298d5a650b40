import { join } from 'node:path'
import { COMMON_QUESTIONS, type CommonQuestion } from '../../miniprogram/packages/guide/content/questions'
import { guideView } from '../../miniprogram/packages/guide/step/step.view'
import { officialNumbers } from '../../miniprogram/rules/facts/official-numbers'
import { textSearch } from '../../miniprogram/packages/catalogue/search/texts'
import { guideSearch } from '../../miniprogram/packages/guide/search/search.view'
import { readerOf } from '../../miniprogram/pages/reader'
import { aDegree } from '../builders'
import { regionalSchools } from '../catalogues/school-source'
import { TODAY } from '../rules/students/all-students'

const NUMBERS = officialNumbers(TODAY)

const all = Object.values<CommonQuestion>(COMMON_QUESTIONS)

it('the fifteen questions that students ask are answered, each with its source', () => {
  expect(all).toHaveLength(15)
  for (const { sources } of all) expect(sources.length).toBeGreaterThan(0)
})

it.each(all.flatMap(({ question, answer, steps }) => steps.map((step) => [question, step, answer] as const)))(
  '%s — stands on the page of %s',
  (question, step, answer) => {
    expect(guideView(step, TODAY).troubles).toContainEqual(
      expect.objectContaining({ question, answer: answer(NUMBERS) }),
    )
  },
)

it.each([
  ['certificate-in-months', ['用人单位或高校', 'renzheng@cscse.edu.cn', '注册部门', '不能直接要']],
  ['not-accepted', ['不能补材料，也不能复核', '重新提交', '自动退回']],
  ['part-time', ['申请前打', '010-62677800']],
  ['no-major-no-time', ['不写出生地、学习起止时间']],
  ['apostille', ['两回事']],
  ['which-degree', ['申请人自己决定']],
  ['other-nationality', ['学习期间的中国护照', '永久居留证明']],
  ['account-taken', ['只归一个账户']],
  ['school-silent', ['毕业生名单', '查询链接', '往来邮件']],
  ['hong-kong-and-macau', ['圣方济各大学', '珠海学院', '澳门旅游大学'.slice(2)]],
  ['expected-day-past', ['010-62677800', '不要再提交一份']],
  ['other-certifiers', ['教育部留学服务中心', '没有和任何中介合作']],
  ['digital-diploma', ['验证链接']],
  ['transcript-lost', ['补开', '以留服系统页面为准']],
  ['time-limit', ['没有申请期限']],
] as const)('%s says %j', (id, words) => {
  const question: CommonQuestion = COMMON_QUESTIONS[id]
  for (const word of words) expect(question.answer(NUMBERS)).toContain(word)
})

test('the schools of Hong Kong and Macau are those that the search knows', () => {
  const [hongKong, macau] = COMMON_QUESTIONS['hong-kong-and-macau']
    .answer()
    .split('。')
    .slice(0, 2)
    .map((part) => part.split('：')[1]!.split(/[、；]/))
  // The name of the region is said once, but stays where a name without it says nothing.
  const namesIn = (region: string) =>
    regionalSchools(join(__dirname, '../catalogues'))
      .filter(({ country }) => country.endsWith(region))
      .map(({ chineseName: name }) => (name === `${region}大学` ? name : name.replace(region, '')))
  expect([...hongKong!].sort()).toEqual(namesIn('香港').sort())
  expect([...macau!].sort()).toEqual(namesIn('澳门').sort())
})

/** What students type, in their own words. */
it.each([
  ['证书还没发', 'certificate-in-months', '没发证书'],
  ['不受理', 'not-accepted', '不受理'],
  ['兼读', 'part-time', '兼读'],
  ['没有专业', 'no-major-no-time', '没有专业'],
  ['Apostille', 'apostille', 'apostille'],
  ['本科也要吗', 'which-degree', '本科'],
  ['永居', 'other-nationality', '永居'],
  ['手机号被占', 'account-taken', '手机号已注册'],
  ['学校不回', 'school-silent', '学校不回'],
  ['香港认可的学校', 'hong-kong-and-macau', '香港认可'],
  ['超时', 'expected-day-past', '超时'],
  ['留信网', 'other-certifiers', '留信'],
  ['电子毕业证', 'digital-diploma', '电子毕业证'],
  ['多年前毕业', 'time-limit', '多年前毕业'],
] as const)('a student of another case who looks for %s finds %s', (_, id, typed) => {
  const reader = readerOf({ degree: aDegree(), entryExit: { record: 'found' } }, TODAY)
  const { entries, find } = guideSearch(textSearch, TODAY, reader)
  expect(find(typed).places.map((place) => entries[place]!.title)).toContain(COMMON_QUESTIONS[id].question)
})
