import { day } from '../../miniprogram/model/iso-date'
import { partedPages, partsWithoutPage } from '../../miniprogram/rules/material-parts'
import { aDegree, anApplication, aPhoto, idOf } from '../builders'
import { TODAY } from './students/all-students'

const withBrp = (...captures: ReturnType<typeof aPhoto>[]) =>
  anApplication({ degree: aDegree({ place: '英国', ukVisas: ['sticker-and-permit'] }), captures })

it('pages of which nobody knows the photographs are no photograph in particular', () => {
  const pages = [aPhoto({ material: 'transcript' }), aPhoto({ id: idOf('b'), material: 'transcript' })]
  expect(partedPages(withBrp(...pages), 'transcript', TODAY)).toEqual(pages)
  expect(partsWithoutPage(withBrp(...pages), 'transcript', TODAY)).toEqual([])
})

it('a page keeps its part, others take those that are left, in order', () => {
  const back = aPhoto({ id: idOf('b'), material: 'visa-pages', part: 'permit-back' })
  const untold = aPhoto({ id: idOf('c'), material: 'visa-pages' })
  const application = withBrp(back, untold)
  expect(partedPages(application, 'visa-pages', TODAY).map(({ part }) => part)).toEqual([
    'permit-back',
    'visa-sticker',
  ])
  expect(partsWithoutPage(application, 'visa-pages', TODAY)).toEqual(['permit-front'])
})

it.each([
  ['of other photographs', { ukVisas: ['sticker-and-evisa'] }, 'other', ['visa-sticker', 'evisa-page']],
  ['of nobody knows how many', { situations: ['several-passports'] }, undefined, []],
] as const)(
  'a kept part is not said where the answers make the material one %s',
  (_, answers, said, without) => {
    const back = aPhoto({ material: 'visa-pages', part: 'permit-back' })
    const degree = aDegree({
      place: '英国',
      startedOn: day('2023-09-01'),
      endedOn: day('2025-07-01'),
      ...answers,
    })
    const application = anApplication({ degree, captures: [back] })
    expect(partedPages(application, 'visa-pages', TODAY).map(({ part }) => part)).toEqual([said])
    expect(partsWithoutPage(application, 'visa-pages', TODAY)).toEqual(without)
  },
)
