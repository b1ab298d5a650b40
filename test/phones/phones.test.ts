import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BY_EYE } from '../../miniprogram/packages/self-check/content/by-eye'
import type { ProbeResult } from '../../miniprogram/packages/self-check/probe'
import { PROBES } from '../../miniprogram/packages/self-check/probes'
import { reportText } from '../../miniprogram/packages/self-check/report'
import { PHONES, type Phone } from '../../preview/wx/behaviour/phones'
import { SELF_CHECK } from '../../preview/wx/behaviour/self-check'
import { differences, readReport } from './read-report'

const textOf = (name: string): string => readFileSync(join(__dirname, name), 'utf8')

test('every phone whose report lies here answers as the preview has it', () => {
  const reports = readdirSync(__dirname).filter((name) => name.endsWith('.report.txt'))
  for (const name of reports) expect([name, differences(readReport(textOf(name)))]).toEqual([name, []])
})

const ROWS = Object.entries(SELF_CHECK)

/** The report of a phone on which every row was tried and is as expected. */
const resultsOn = (phone: Phone): readonly ProbeResult[] =>
  ROWS.map(([id, { answer, errno }]) => {
    const expected = answer(phone)
    return {
      id,
      ms: 1,
      verdict: expected === 'either' ? 'good' : expected,
      detail: errno ? `x:fail (${errno})` : '',
    }
  })

const differencesOf = (phone: Pick<Phone, 'device'>, results: readonly ProbeResult[]): readonly string[] => {
  const { model, system, platform } = phone.device
  const facts = { model, system, platform, wechat: '8.0.60', library: '3.7.0', fontScale: '1', theme: '' }
  return differences(readReport(reportText(facts, results)))
}

/** The same with one row altered. */
const altered = (results: readonly ProbeResult[], id: string, change: Partial<ProbeResult>) =>
  results.map((result) => (result.id === id ? { ...result, ...change } : result))

describe.each(Object.entries<Phone>(PHONES))('the report of a phone like %s', (_, phone) => {
  const results = resultsOn(phone)

  test('passes when all was tried, and fails by the name of the one row that is otherwise', () => {
    expect(differencesOf(phone, results)).toEqual([])
    for (const [id, { answer, errno }] of ROWS) {
      const expected = answer(phone)
      const verdict = expected === 'good' ? 'bad' : 'good'
      const told = differencesOf(phone, altered(results, id, { verdict }))
      expect(told).toEqual(
        expected === 'either' ? [] : [expect.stringMatching(`^${id}: ${verdict}, expected ${expected} `)],
      )
      if (errno)
        expect(differencesOf(phone, altered(results, id, { detail: 'x:fail no (1300005)' }))).toEqual([
          expect.stringMatching(`^${id}: .*, expected errno ${errno} `),
        ])
    }
  })

  test('tells what was left out, but for what cannot be tried there', () => {
    for (const [id, { isOptional }] of ROWS)
      expect(
        differencesOf(
          phone,
          results.filter((result) => result.id !== id),
        ),
      ).toEqual(isOptional?.(phone) ? [] : [`${id}: not tried`])
  })
})

/** The rows that are not good everywhere. */
const otherThanGood = (phone: Phone): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ROWS.flatMap(([id, { answer }]) => (answer(phone) === 'good' ? [] : [[id, answer(phone)]])),
  )

test('a phone has no disk to save to; on iOS up to 15 a tap ends with an await', () => {
  const onPhones = { 'save-disk': 'missing', 'canvas-4096': 'either', restart: 'either' }
  expect(otherThanGood(PHONES.android)).toEqual(onPhones)
  expect(otherThanGood(PHONES.ios)).toEqual({ ...onPhones, 'screen-capture': 'either' })
  expect(otherThanGood(PHONES.ios15)).toEqual({
    ...otherThanGood(PHONES.ios),
    order: 'bad',
    'setting-after-wait': 'bad',
    'setting-after-promise': 'bad',
  })
})

test('a computer has no sheet to share with, no scanner and no calendar', () => {
  const missing = (phone: Phone) =>
    Object.entries(otherThanGood(phone)).flatMap(([id, answer]) => (answer === 'missing' ? [id] : []))
  const onComputers = ['share-pdf', 'share-html', 'share-large', 'favorites', 'scan', 'calendar']
  expect(missing(PHONES.mac)).toEqual(onComputers)
  expect(missing(PHONES.windows)).toEqual([
    ...['in-tap', 'after-wait', 'after-promise', 'in-dialog'].map((how) => `setting-${how}`),
    ...onComputers,
  ])
})

test('the system’s own version tells an old iPhone from a new one', () => {
  const results = altered(resultsOn(PHONES.ios), 'order', { verdict: 'bad', detail: '1,2,3,4,6,5,7' })
  const on = (system: string) =>
    differencesOf({ device: { ...PHONES.ios.device, system } }, results).map((line) => line.split(':')[0])
  expect(on('iOS 16.0')).toEqual(['order'])
  expect(on('iOS 15.8.3')).toEqual(['setting-after-wait', 'setting-after-promise'])
})

test('the table has the rows that the self-check has, and a phone it does not know is told', () => {
  const by = (who: string) => ROWS.flatMap(([id, row]) => (row.by === who ? [id] : []))
  const probes = (who: string) => PROBES.flatMap((probe) => (probe.by === who ? [probe.id] : []))
  expect(by('itself')).toEqual(expect.arrayContaining(probes('itself')))
  expect(by('itself')).toHaveLength(probes('itself').length)
  expect(by('tap')).toEqual(expect.arrayContaining(probes('tap')))
  expect(by('eye')).toEqual(BY_EYE.map(({ id }) => id))
  const results = [...resultsOn(PHONES.ios), { id: 'new', ms: 0, verdict: 'good', detail: '' } as const]
  expect(differencesOf(PHONES.ios, results)).toEqual(['new: not in preview/wx/behaviour/self-check.ts'])
  const symbian = { device: { ...PHONES.ios.device, platform: 'symbian' } }
  expect(() => differencesOf(symbian, results)).toThrow('the preview plays no symbian')
})

test('a report that was cut or edited is refused', () => {
  const text = 'model: One\nsystem: Android 14\n\norder\tgood\t1 ms\t\n'
  expect(readReport(text).results.get('order')?.verdict).toBe('good')
  expect(() => readReport(text.split('\n\n')[0]!)).toThrow('not a report')
  expect(() => readReport(text.replace('\tgood\t', '\tfine\t'))).toThrow('not a result')
})
