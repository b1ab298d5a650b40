import type { MaterialId, PagePart } from '../../miniprogram/model/material'
import { leastScale } from '../../miniprogram/rules/least-scale'

const scale = (material: MaterialId, widthPx: number, heightPx: number, part?: PagePart) =>
  leastScale({ material, widthPx, heightPx, ...(part ? { part } : {}) })

test.each([
  ['a sheet', 'transcript', 2100, 2970, 0.6],
  ['a sheet that lies', 'transcript', 2970, 2100, 0.6],
  ['a passport page', 'passport-page', 2500, 1760, 0.4],
  ['a passport page that stands', 'passport-page', 1760, 2500, 0.4],
  ['a card', 'id-card', 1712, 1080, 0.4],
  ['a portrait', 'id-photo', 700, 900, 0.6],
] as const)('%s may be drawn as small as its print can be read', (_, material, widthPx, heightPx, least) => {
  expect(scale(material, widthPx, heightPx)).toBeCloseTo(least, 2)
})

test('a card among the pages of a passport is smaller than they are', () => {
  expect(scale('visa-pages', 1712, 1080, 'permit-front')).toBeCloseTo(0.4, 2)
  expect(scale('visa-pages', 1712, 1080)).toBeGreaterThan(0.5)
})

test('a picture longer than its paper is judged by the side that the paper fills', () => {
  expect(scale('transcript', 2100, 6000)).toBeCloseTo(0.6, 2)
})

test('a page that has too few pixels already keeps them all', () => {
  expect(scale('transcript', 800, 1100)).toBe(1)
})
