import { day } from '../../../../miniprogram/model/iso-date'
import { LIST_FOOT, LIST_TITLE } from '../../../../miniprogram/packages/guide/content/checklist'
import { sampleView } from '../../../../miniprogram/packages/guide/checklist/checklist.view'
import { SAMPLE_DEGREES, SAMPLE_IDS } from '../../../../miniprogram/packages/guide/checklist/sample-degrees'
import {
  listLayout,
  MOST_HEIGHT_PX,
  WIDTH_PX,
  type TextStyle,
} from '../../../../miniprogram/packages/guide/stores/list-layout'
import { textLines } from '../../../../miniprogram/packages/guide/stores/text-lines'

/** A Chinese character as wide as it is high, every other half of that. */
const widthIn =
  (sizePx: number) =>
  (text: string): number =>
    [...text].reduce((sum, one) => sum + (one > '\u2000' ? sizePx : sizePx / 2), 0)

const SIZES: Record<TextStyle, number> = { title: 60, subtitle: 36, label: 42, name: 40, limit: 32, foot: 28 }
const widthOf = (text: string, style: TextStyle): number => widthIn(SIZES[style])(text)

const lines = (text: string, widthPx: number) => textLines(text, widthPx, widthIn(10))

describe('a text is broken into lines', () => {
  test('each within the width, nothing lost', () => {
    const text = '每张不超过 1M，JPG 或 PNG，最多 30 张。栏里放不下时，按栏里的张数交。'
    for (let widthPx = 40; widthPx < 400; widthPx += 10) {
      const broken = lines(text, widthPx)
      expect(broken.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''))
      for (const line of broken) expect(widthIn(10)(line)).toBeLessThanOrEqual(widthPx)
    }
  })

  test('no line begins with a mark that closes, none ends with one that opens', () => {
    const text = '先查「国家或地区」，再写（照证书）：学位证书、成绩单；都要。'
    for (let widthPx = 60; widthPx < 300; widthPx += 10)
      for (const line of lines(text, widthPx)) {
        expect(line).not.toMatch(/^[，。、；：）」]/)
        expect(line).not.toMatch(/[（「]$/)
      }
  })

  test('a word stays whole unless it is wider than the line', () => {
    expect(lines('证书 Diploma Supplement', 90)).toEqual(['证书 Diploma', 'Supplement'])
    expect(lines('https://example.org/a', 50).every((line) => widthIn(10)(line) <= 50)).toBe(true)
  })
})

const listOf = (repeats = 1) => {
  const { listTitle, groups } = sampleView(
    'uk-master',
    SAMPLE_DEGREES['uk-master'],
    'materials',
    day('2026-11-29'),
  )
  const all = Array.from({ length: repeats }, () => groups).flat()
  return { title: LIST_TITLE, subtitle: listTitle, groups: all, foot: LIST_FOOT }
}

const textsOf = (pages: ReturnType<typeof listLayout>): string =>
  pages.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).join('')

test.each(SAMPLE_IDS)('%s stands on one page with every material and its limit', (sample) => {
  const { groups } = sampleView(sample, SAMPLE_DEGREES[sample], 'materials', day('2026-11-29'))
  const pages = listLayout({ title: LIST_TITLE, subtitle: '示例', groups, foot: LIST_FOOT }, widthOf)
  expect(pages).toHaveLength(1)
  const spoken = textsOf(pages).replace(/ /g, '')
  for (const { name, limit } of groups.flatMap(({ rows }) => rows)) {
    expect(spoken).toContain(name.replace(/ /g, ''))
    expect(spoken).toContain(limit.replace(/ /g, ''))
  }
  expect(spoken).toContain(LIST_FOOT)
})

test('a long list goes on over pages: nothing is cut, nothing overlaps, no box stands without its name', () => {
  const list = listOf(6)
  const pages = listLayout(list, widthOf)
  expect(pages.length).toBeGreaterThan(1)
  for (const { heightPx, marks } of pages) {
    expect(heightPx).toBeLessThanOrEqual(MOST_HEIGHT_PX)
    let last = 0
    for (const mark of marks) {
      if (mark.kind === 'box') {
        expect(mark.yPx).toBeGreaterThan(last)
        continue
      }
      expect(mark.baselinePx).toBeGreaterThan(last)
      expect(mark.baselinePx).toBeLessThan(heightPx)
      expect(mark.xPx + widthOf(mark.text, mark.style)).toBeLessThanOrEqual(WIDTH_PX)
      last = mark.baselinePx
    }
    expect(marks[marks.length - 1]).toMatchObject({ kind: 'text' })
  }
  const boxes = pages.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'box'))
  expect(boxes).toHaveLength(list.groups.flatMap(({ rows }) => rows).length)
})
