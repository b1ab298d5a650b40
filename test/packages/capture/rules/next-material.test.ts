import { MATERIAL_IDS } from '../../../../miniprogram/model/material'
import { materialsElsewhere, nextMissing } from '../../../../miniprogram/packages/capture/rules/next-material'
import { missingMaterials } from '../../../../miniprogram/rules/material-status'
import { aDegree, anApplication, aPhoto } from '../../../builders'
import { TODAY } from '../../../rules/students/all-students'

it('leads from one material to the next that is not ready, and from the last back to the first', () => {
  const application = anApplication({ captures: [aPhoto({ material: 'id-photo' })] })
  expect(nextMissing(application, 'id-photo', TODAY)).toBe('degree-certificate')
  expect(nextMissing(application, 'authorization', TODAY)).toBe('degree-certificate')
  expect(nextMissing(application, 'review-evidence', TODAY)).toBe('degree-certificate')
  const all = anApplication({
    handledOn: Object.fromEntries(MATERIAL_IDS.map((material) => [material, TODAY])),
  })
  expect(nextMissing(all, 'id-photo', TODAY)).toBeUndefined()
})

it('goes on to what helps once nothing required is missing, and then nowhere', () => {
  const required = ['id-photo', 'degree-certificate', 'passport-page', 'visa-pages']
  const handled = (...ids: string[]) =>
    anApplication({ handledOn: Object.fromEntries(ids.map((id) => [id, TODAY])) })
  expect(nextMissing(handled(...required), 'visa-pages', TODAY)).toBe('transcript')
  expect(nextMissing(handled(...required, 'transcript'), 'visa-pages', TODAY)).toBeUndefined()
})

it('comes to what the school has not issued last of all', () => {
  const degree = aDegree({ awardedOn: undefined, circumstances: ['certificate-not-issued'] })
  const handled = (...ids: string[]) =>
    anApplication({ degree, handledOn: Object.fromEntries(ids.map((id) => [id, TODAY])) })
  const others = ['passport-page', 'visa-pages']
  expect(missingMaterials(handled(), TODAY)).toEqual(['id-photo', ...others, 'degree-certificate'])
  expect(nextMissing(handled(), 'id-photo', TODAY)).toBe('passport-page')
  expect(nextMissing(handled('id-photo', ...others), 'id-photo', TODAY)).toBe('transcript')
  expect(nextMissing(handled('id-photo', ...others, 'transcript'), 'id-photo', TODAY)).toBe(
    'degree-certificate',
  )
})

it('all that is not photographed here is listed, whatever was told of it, and nothing that nobody asks for', () => {
  const handledOn = { 'visa-pages': TODAY, permit: TODAY }
  for (const as of ['prepared', 'not-needed', undefined] as const) {
    const handledAs = as && { 'visa-pages': as, permit: as }
    const application = anApplication({ handledOn, ...(handledAs ? { handledAs } : {}) })
    expect(materialsElsewhere(application, TODAY)).toEqual(['visa-pages'])
  }
})
