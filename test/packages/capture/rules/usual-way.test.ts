import type { Degree } from '../../../../miniprogram/model/degree'
import type { MaterialId } from '../../../../miniprogram/model/material'
import { day } from '../../../../miniprogram/model/iso-date'
import { nextPart } from '../../../../miniprogram/packages/capture/rules/next-part'
import { usualWay } from '../../../../miniprogram/packages/capture/rules/usual-way'
import { aDegree, anApplication, aPhoto } from '../../../builders'

const TODAY = day('2026-11-29')
const UK = { place: '英国', startedOn: day('2024-09-16'), endedOn: day('2026-09-15') } as const
const UK_2025 = { place: '英国', startedOn: day('2025-06-02'), endedOn: day('2025-07-01') } as const
const HONG_KONG = { place: '中国香港', startedOn: day('2024-09-02'), endedOn: day('2025-08-31') } as const

test.each([
  ['degree-certificate', {}, 0, 'camera'],
  ['id-photo', {}, 0, 'album'],
  ['entry-exit-record', {}, 0, 'chat'],
  ['visa-pages', { ...UK, ukVisas: ['evisa-only'] }, 0, 'album'],
  ['visa-pages', { ...UK, ukVisas: ['evisa-only', 'sticker-and-permit'] }, 0, 'camera'],
  ['visa-pages', UK_2025, 0, 'camera'],
  ['visa-pages', UK_2025, 1, 'album'],
  ['visa-pages', { place: '美国' }, 0, 'camera'],
  ['hong-kong-entry', HONG_KONG, 0, 'album'],
  ['hong-kong-entry', HONG_KONG, 1, 'camera'],
  ['hong-kong-entry', { ...HONG_KONG, circumstances: ['landing-slip-lost'] }, 0, 'album'],
  [
    'hong-kong-entry',
    { ...HONG_KONG, startedOn: day('2020-09-01'), endedOn: day('2021-08-31') },
    0,
    'camera',
  ],
] as [MaterialId, Partial<Degree>, number, string][])(
  '%s of %j after %i pages comes by the %s',
  (material, degree, pages, way) => {
    const application = anApplication({
      degree: aDegree(degree),
      captures: Array.from({ length: pages }, () => aPhoto({ material })),
    })
    expect(usualWay(application, material, nextPart(application, material, TODAY), TODAY)).toBe(way)
  },
)

test('nothing is next once all are said to be there', () => {
  const application = anApplication({ degree: aDegree({ place: '中国香港' }) })
  expect(nextPart(application, 'permit', TODAY)).toBe('front')
  expect(nextPart({ ...application, backSidesOn: { permit: TODAY } }, 'permit', TODAY)).toBeUndefined()
})
