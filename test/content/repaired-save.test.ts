import { problemText } from '../../miniprogram/content/problems'

test.each([
  [1, 0, '有 1 页材料读不出来'],
  [0, 2, '有 2 处填写读不出来'],
  [1, 2, '有 1 页材料、2 处填写读不出来'],
])('of %i pages and %i answers it says what was left out, and nothing of none', (pages, answers, title) => {
  expect(problemText({ kind: 'save-repaired', pages, answers }).title).toBe(title)
})
