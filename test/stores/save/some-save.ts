import fc from 'fast-check'
import type { Capture } from '../../../miniprogram/model/application'
import {
  APPLICANTS,
  CIRCUMSTANCES,
  LEVELS,
  STUDY_MODES,
  TRAININGS,
  type School,
} from '../../../miniprogram/model/degree'
import { addDays, day } from '../../../miniprogram/model/iso-date'
import { MATERIAL_IDS } from '../../../miniprogram/model/material'
import { STEP_IDS } from '../../../miniprogram/model/step'

const someId = fc.stringMatching(/^[a-z2-7]{20}$/)
const someDay = fc.integer({ min: -20_000, max: 20_000 }).map((days) => addDays(day('2000-01-01'), days))
const someText = fc.string({ unit: 'grapheme', maxLength: 30 })

const someSchool: fc.Arbitrary<School> = fc.oneof(
  fc.record({ kind: fc.constant('typed' as const), name: someText }),
  fc.record({
    kind: fc.constant('listed' as const),
    id: fc.nat(),
    chineseName: someText,
    englishName: someText,
  }),
)

const answers = {
  place: someText,
  school: someSchool,
  level: fc.constantFrom(...LEVELS),
  training: fc.constantFrom(...TRAININGS),
  mode: fc.constantFrom(...STUDY_MODES),
  timeAbroad: fc.constantFrom('under-180-days' as const, 'at-least-180-days' as const),
  startedOn: someDay,
  endedOn: someDay,
  awardedOn: someDay,
  applicant: fc.constantFrom(...APPLICANTS),
  circumstances: fc.subarray([...CIRCUMSTANCES]),
}

const someDegree = fc.record(answers, {
  requiredKeys: ['place', 'school', 'level', 'mode', 'startedOn', 'endedOn', 'applicant', 'circumstances'],
})

const page = { id: someId, material: fc.constantFrom(...MATERIAL_IDS), sizeBytes: fc.nat(), takenOn: someDay }

const someCapture: fc.Arbitrary<Capture> = fc.oneof(
  fc.record({ kind: fc.constant('pdf' as const), ...page }),
  fc.record({
    kind: fc.constant('photo' as const),
    ...page,
    format: fc.constantFrom('jpeg' as const, 'png' as const),
    widthPx: fc.integer({ min: 1 }),
    heightPx: fc.integer({ min: 1 }),
    quarterTurns: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
  }),
)

const daysFor = (ids: readonly string[]) => fc.dictionary(fc.constantFrom(...ids), someDay)

/** Any save of one degree that the app could have written. */
export const someSavedApplication = fc.record({
  application: fc.record({
    id: someId,
    createdOn: someDay,
    degree: someDegree,
    entryExit: fc.record(
      {
        record: fc.constantFrom('unknown', 'found', 'not-found'),
        code: someText,
        codeGotOn: someDay,
        typedCode: someText,
      },
      { requiredKeys: ['record'] },
    ),
    doneOn: daysFor(STEP_IDS),
    handledOn: daysFor(MATERIAL_IDS),
    captures: fc.uniqueArray(someCapture, { selector: (capture) => capture.id, maxLength: 8 }),
  }),
  addedAtMs: fc.nat(),
  isRemoved: fc.boolean(),
})

export const someSettings = fc.record(
  {
    currentApplication: someId,
    welcomedOn: someDay,
    lastPlace: fc.record({ path: someText, query: someText }),
  },
  { requiredKeys: [] },
)

export const someDraft = fc.record(
  {
    editing: someId,
    schoolText: someText,
    answers: fc.record(answers, { requiredKeys: [] }),
    typed: fc.record({ startedOn: someText, endedOn: someText, awardedOn: someText }, { requiredKeys: [] }),
  },
  { requiredKeys: ['answers', 'typed'] },
)
