import { TODAY } from '../../rules/students/all-students'
import { countryPickerView } from '../../../miniprogram/packages/catalogue/country-picker/country-picker.view'

test('the common destinations stand before the alphabet', () => {
  const { groups } = countryPickerView('', TODAY)
  expect(groups[0]).toMatchObject({ heading: '常见' })
  expect(groups[0]!.rows.slice(0, 2)).toEqual([
    { name: '中国香港', note: '22 所学校' },
    { name: '英国', note: '163 所学校' },
  ])
  expect(groups[1]?.heading).toBe('A')
})

test('a search shows one group without a heading', () => {
  const { groups, isNothing } = countryPickerView('yg', TODAY)
  expect(groups).toHaveLength(1)
  expect(groups[0]).toMatchObject({ heading: '' })
  expect(groups[0]!.rows[0]?.name).toBe('英国')
  expect(isNothing).toBe(false)
})

test('a country that is not found can be used as it is typed', () => {
  expect(countryPickerView(' 火星 ', TODAY)).toMatchObject({
    groups: [],
    isNothing: true,
    useTyped: '用我输入的名字：火星',
  })
})

test('the page stays under WeChat’s advice of a thousand nodes and sixty children', () => {
  const { groups } = countryPickerView('', TODAY)
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0)
  expect(rows * 3 + groups.length * 2).toBeLessThan(800)
  expect(Math.max(...groups.map((group) => group.rows.length), groups.length * 2)).toBeLessThan(60)
})
