import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { differences, readReport } from './read-report'

const textOf = (name: string): string => readFileSync(join(__dirname, name), 'utf8')
const golden = textOf('preview.report.txt')
const reports = readdirSync(__dirname).filter((name) => name.endsWith('.report.txt'))

test.each(reports)('%s: this phone answers as the preview does', (name) => {
  expect(differences(readReport(textOf(name)), readReport(golden))).toEqual([])
})

test('a phone on which something fails is told apart, by the name of what fails', () => {
  const [line] = golden.split('\n').filter((one) => one.startsWith('canvas-3072\t'))
  const altered = golden.replace(line!, 'canvas-3072\tbad\t900 ms\tcorner 0,3064 is empty')
  expect(differences(readReport(altered), readReport(golden))).toEqual(['canvas-3072: bad, expected good'])
})

test('what was tapped for on a phone is told where it failed, and only there', () => {
  const tapped = (verdict: string) => `${golden.trimEnd()}\nshare-html\t${verdict}\t40 ms\tfile type\n`
  expect(differences(readReport(tapped('good')), readReport(golden))).toEqual([])
  expect(differences(readReport(tapped('bad')), readReport(golden))).toEqual([
    'share-html: bad, expected good',
  ])
})

test('what was left out of a report is told', () => {
  const shorter = golden.replace(/^storage-encrypted\t.*\n/m, '')
  expect(differences(readReport(shorter), readReport(golden))).toEqual([
    'storage-encrypted: not tried, expected good',
  ])
})

test('a report that was cut or edited is refused', () => {
  expect(() => readReport(golden.split('\n\n')[0]!)).toThrow('not a report')
  expect(() => readReport(golden.replace('\tgood\t', '\tfine\t'))).toThrow('not a result')
})
