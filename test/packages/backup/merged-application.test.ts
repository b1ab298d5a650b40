import fc from 'fast-check'
import { mergedApplication } from '../../../miniprogram/packages/backup/merged-application'
import type { Application } from '../../../miniprogram/model/application'
import { someSavedApplication } from '../../stores/save/some-save'
import { anApplication, aPhoto, idOf, pagesOf } from '../../builders'

const someApplication = someSavedApplication.map(({ application }) => application as Application)
const idsOf = (application: Application): readonly string[] => application.captures.map(({ id }) => id)

test('merging loses nothing that is on the phone and no page of the backup', () => {
  fc.assert(
    fc.property(someApplication, someApplication, (phone, backup) => {
      const merged = mergedApplication(phone, backup, idsOf(backup))
      expect(merged.id).toBe(phone.id)
      expect(merged.degree).toEqual(phone.degree)
      expect(merged.captures).toEqual(expect.arrayContaining([...phone.captures]))
      expect([...idsOf(merged)].sort()).toEqual([...new Set([...idsOf(phone), ...idsOf(backup)])].sort())
      for (const [field, value] of Object.entries(phone.certificate))
        if (value) expect(merged.certificate).toHaveProperty([field], value)
      expect(merged.studyHistory).toEqual(expect.arrayContaining([...phone.studyHistory]))
      const outcomes = [...(merged.earlier ?? []), merged].map(({ outcome }) => outcome)
      if (phone.outcome) expect(outcomes[phone.earlier?.length ?? 0]).toEqual(phone.outcome)
    }),
  )
})

test('what only the backup holds is added, whatever field it is in', () => {
  const blank = anApplication()
  fc.assert(
    fc.property(someApplication, (backup) => {
      const merged = mergedApplication(blank, backup, idsOf(backup))
      // What a degree is stays the phone's, and so does what opens its pages for the computer.
      const { id, createdOn, degree, pagePassphrase } = blank
      expect(merged).toEqual({ ...backup, id, createdOn, degree, pagePassphrase })
    }),
  )
})

test('a photograph that was cut anew is no missing page, and no file is named twice', () => {
  const original = { id: idOf('o'), sizeBytes: 9, widthPx: 3, heightPx: 4 }
  const backup = anApplication({ captures: [aPhoto({ id: idOf('p'), original })] })
  const phone = anApplication({ captures: [aPhoto({ id: idOf('r'), original })] })
  expect(mergedApplication(phone, backup, idsOf(backup)).captures).toEqual(phone.captures)
})

test('merging a degree with itself changes nothing', () => {
  fc.assert(
    fc.property(someApplication, (application) => {
      const clean = (value: Application) => JSON.stringify(value, Object.keys(value).sort())
      expect(clean(mergedApplication(application, application, idsOf(application)))).toBe(clean(application))
    }),
  )
})

test('missing pages come back to their places', () => {
  const backup = anApplication({ captures: pagesOf('transcript', 'abcd') })
  const phone = anApplication({ captures: pagesOf('transcript', 'bd') })
  expect(mergedApplication(phone, backup, idsOf(backup)).captures).toEqual(backup.captures)
})

test('pages in an order of the student’s own keep it, and the missing ones stand behind', () => {
  const backup = anApplication({ captures: pagesOf('transcript', 'abc') })
  const phone = anApplication({ captures: pagesOf('transcript', 'xb') })
  expect(mergedApplication(phone, backup, idsOf(backup)).captures).toEqual(pagesOf('transcript', 'xbac'))
})
