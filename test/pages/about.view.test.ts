import { SOURCE_IDS } from '../../miniprogram/model/source'
import { releaseViews, sourceViews } from '../../miniprogram/pages/about/about.view'

test('every source is listed with its kind and the day it was checked', () => {
  expect(sourceViews.map(({ id }) => id)).toEqual([...SOURCE_IDS])
  for (const { title, kindLabel, dates } of sourceViews) {
    expect(title).not.toBe('')
    expect(['官方', '转述', '民间']).toContain(kindLabel)
    expect(dates).toMatch(/核对 \d{4}-\d{2}-\d{2}$/)
  }
})

test('a release says of each change what kind it is', () => {
  expect(releaseViews.length).toBeGreaterThan(0)
  for (const { heading, lines } of releaseViews) {
    expect(heading).toMatch(/^\d+\.\d+\.\d+ · \d{4}-\d{2}-\d{2}$/)
    expect(lines.every((line) => /^(新增|修复|规则更新)：./.test(line))).toBe(true)
  }
})
