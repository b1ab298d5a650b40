import { day } from '../../../../miniprogram/model/iso-date'
import { isSupplied, isToRedo } from '../../../../miniprogram/packages/progress/rules/supplied'
import { aPdf, anApplication, idOf } from '../../../builders'

const TODAY = day('2026-11-29')
const again = { id: idOf('s'), kind: 'upload-again', text: '', materials: ['degree-certificate'] } as const
const pdfOf = (on: string) => aPdf({ material: 'degree-certificate', takenOn: day(on) })
const handedIn = { doneOn: { 'check-and-pay': day('2026-11-20') } }

it('what was handed in is to be made anew before it is uploaded again', () => {
  const old = anApplication({ ...handedIn, captures: [pdfOf('2026-11-20')] })
  expect(isToRedo(old, again, 'degree-certificate')).toBe(true)
  expect(isSupplied(old, again, 'degree-certificate', TODAY)).toBe(false)
  const anew = { ...old, captures: [pdfOf('2026-11-21')] }
  expect(isSupplied(anew, again, 'degree-certificate', TODAY)).toBe(true)
})

it.each([
  ['nothing is there yet', anApplication(handedIn), false],
  ['nobody knows when it was handed in', anApplication({ captures: [pdfOf('2026-11-01')] }), true],
] as const)('what is there counts as it is where %s', (_, application, isReady) => {
  expect(isToRedo(application, again, 'degree-certificate')).toBe(false)
  expect(isSupplied(application, again, 'degree-certificate', TODAY)).toBe(isReady)
})

it('a day of submission that was told goes before the one that was ticked, and another notice asks for nothing anew', () => {
  const told = anApplication({
    ...handedIn,
    waiting: { submittedOn: day('2026-11-10') },
    captures: [pdfOf('2026-11-15')],
  })
  expect(isToRedo(told, again, 'degree-certificate')).toBe(false)
  const old = { ...told, waiting: {} }
  expect(isToRedo(old, { ...again, kind: 'add-material' }, 'degree-certificate')).toBe(false)
})
