import { matchesIn, projectFiles } from '../architecture/files'
import { SPOKEN } from './all-texts'
import { SENTENCES } from './sentences'

const offenders = (pattern: RegExp) => SENTENCES.filter(([, text]) => pattern.test(text))

const HAN = '[\\u4e00-\\u9fff「」『』《》（），。：；]'

it('reads the sentences of all pages', () => {
  expect(SENTENCES.length).toBeGreaterThan(600)
})

it('no sentence is empty, or has blanks at its ends', () => {
  expect(SENTENCES.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([])
})

it('punctuation beside Chinese is full-width', () => {
  expect(offenders(new RegExp(`${HAN}[,;:!?()]|[,;:!?()]${HAN}|${HAN}\\.(?!\\w)`))).toEqual([])
})

it('there are no exclamation marks', () => {
  expect(offenders(/[!！]/)).toEqual([])
})

it('nothing is promised, and nobody is called 您', () => {
  const words = [
    '保证通过',
    '包过',
    '百分百',
    '100%',
    '必过',
    '一定能通过',
    '放心',
    '绝对',
    '最快',
    '秒[过批出办]',
    '您',
    '亲，',
    '官方合作',
    '内部渠道',
    '保证(?!书)',
    '稳过',
    '肯定能',
    '一定会',
    '必定',
    '不会被退',
    '无忧',
    '轻松',
    '100％',
  ]
  expect(offenders(new RegExp(words.join('|')))).toEqual([])
})

it('all that is written stands in content/: no page and no component has words of its own', () => {
  expect(matchesIn(projectFiles(/^miniprogram\/.*\.wxml$/), /[\u4e00-\u9fff]/)).toEqual([])
})

it('no value is missing from a printed sentence', () => {
  expect(offenders(/undefined|NaN|\[object|null/)).toEqual([])
})

it('who is told to call is told the number', () => {
  expect(offenders(/打留服中心(?:的)?电话(?! \d)/)).toEqual([])
})

it('quotation marks and brackets are closed', () => {
  const pairs = ['「」', '《》', '（）', '“”']
  const count = (text: string, sign: string) => text.split(sign).length
  const broken = SENTENCES.filter(([, text]) =>
    pairs.some(([open, close]) => count(text, open!) !== count(text, close!)),
  )
  expect(broken).toEqual([])
})

it('explaining sentences end with a full stop, titles do not', () => {
  const explains = SENTENCES.filter(([path]) =>
    /^(numbered\.(materials|steps)|spoken).*\.(whatToDo|answer|rejected|limits|what|do|see)$/.test(path),
  )
  expect(explains.length).toBeGreaterThan(200)
  expect(explains.filter(([, text]) => !/[。；：]$/.test(text))).toEqual([])
  const titles = SENTENCES.filter(([path]) => /\.(title|name|question)$/.test(path))
  expect(titles.filter(([, text]) => text.endsWith('。'))).toEqual([])
})

it('sentences are short enough to be read beside a computer', () => {
  const read = SENTENCES.filter(([path]) => !path.endsWith('.address'))
  const long = read.filter(([, text]) => text.split(/[。；]/).some((part) => part.length > 75))
  expect(long).toEqual([])
})

describe('a problem says what to do next', () => {
  it.each(SPOKEN.PROBLEM_TEXT)('%s', (_, text) => {
    const { title, whatToDo } = text as { title: string; whatToDo: string }
    expect(title.length).toBeLessThanOrEqual(20)
    expect(whatToDo).toMatch(/请|可以|再点|已经带你/)
  })
})
