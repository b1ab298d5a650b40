import { dayIn, earliest, latest, parsePartialDate } from '../../miniprogram/model/partial-date'

it.each([
  ['2024', '2024-01-01', '2024-12-31', undefined],
  ['2024-02', '2024-02-01', '2024-02-29', undefined],
  ['2024-02-29', '2024-02-29', '2024-02-29', '2024-02-29'],
])('%s lies between %s and %s', (text, first, last, day) => {
  const date = parsePartialDate(text)!
  expect(date).toBe(text)
  expect([earliest(date), latest(date), dayIn(date)]).toEqual([first, last, day])
})

it.each(['', '1024', '2024-13', '2024-2', '2024-02-30', '20240229', 2024, null])('%j is none', (text) => {
  expect(parsePartialDate(text)).toBeUndefined()
})
