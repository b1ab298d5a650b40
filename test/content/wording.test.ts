import { BARE_VERBS, NOUNLESS, RESEARCH_NOTES, WORDINGS } from './wording'
import { SENTENCES, WRITTEN } from './sentences'

/** Titles of sources, the table itself and what students type speak in their own words. */
const OWN = SENTENCES.filter(
  ([path]) => !/^(SOURCES|content\/releases|packages\/self-check)|\.(?:words|otherNames)\./.test(path),
)

/** What only a call puts together, and the page for the computer. Terms, questions and the search hold students' own words. */
const PUT_TOGETHER = WRITTEN.filter(
  ([path]) =>
    !/^content\/releases|packages\/(?:self-check|guide\/content\/(?:search|terms|questions))/.test(path),
)

const offenders = (pattern: RegExp) => [...OWN, ...PUT_TOGETHER].filter(([, text]) => pattern.test(text))

it('reads the sentences of all pages', () => {
  expect(OWN.length).toBeGreaterThan(600)
  expect(PUT_TOGETHER.map(([, text]) => text)).toEqual(
    expect.arrayContaining(['已锁上。标过的「已填」还在，关掉标签页才会清除。', '正在用口令生成密钥，…%']),
  )
})

it.each(WORDINGS)('one thing, one term: 「$say」', ({ never }) => {
  expect(offenders(never)).toEqual([])
})

it('verbs say exactly what is done', () => {
  expect(offenders(BARE_VERBS)).toEqual([])
})

it('what is spoken of is named: no clause ends in 的 without a noun', () => {
  expect(offenders(NOUNLESS)).toEqual([])
})

it('a sentence says what to do; how well it is known stands in 依据', () => {
  expect(offenders(RESEARCH_NOTES)).toEqual([])
})

it('the lists themselves find what they are for', () => {
  const bad = [
    '在门户里填',
    '登录系统',
    '去刷脸',
    '漏背面',
    '没有查到官方说法',
    '有资料说要交',
    '再往下走',
    '会放进去的',
    '改过名的，请勾选',
    '最后一天',
  ]
  const patterns = [...WORDINGS.map(({ never }) => never), BARE_VERBS, NOUNLESS, RESEARCH_NOTES]
  expect(bad.filter((text) => !patterns.some((pattern) => pattern.test(text)))).toEqual([])
  expect(['登录留服系统', '办理系统登录'].filter((text) => WORDINGS[0]!.never.test(text))).toEqual([])
})
