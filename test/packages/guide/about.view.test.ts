import { releaseViews } from '../../../miniprogram/packages/guide/about/about.view'

test('a release says of each change what kind it is', () => {
  expect(releaseViews.length).toBeGreaterThan(0)
  for (const { heading, lines } of releaseViews) {
    expect(heading).toMatch(/^\d+\.\d+\.\d+ · \d{4} 年 \d+ 月 \d+ 日$/)
    expect(lines.every((line) => /^(新增|修复|规则)：./.test(line))).toBe(true)
  }
})
