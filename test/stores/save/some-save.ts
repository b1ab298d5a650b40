import fc from 'fast-check'
import { someCorners } from '../../some-corners'
import type { Capture } from '../../../miniprogram/model/application'
import { parsePartialDate } from '../../../miniprogram/model/partial-date'
import {
  APPLICANTS,
  CIRCUMSTANCES,
  LEVELS,
  REGISTER_ANSWERS,
  STAMPS,
  STUDY_MODES,
  TRAININGS,
  UK_VISAS,
  type Degree,
  type School,
} from '../../../miniprogram/model/degree'
import { addDays, day } from '../../../miniprogram/model/iso-date'
import { HANDLED_AS, MATERIAL_IDS, PAGE_PARTS } from '../../../miniprogram/model/material'
import { CERTIFICATE_FIELDS } from '../../../miniprogram/model/certificate-details'
import { PAGE_FINDING_KINDS, PAGE_PLACES } from '../../../miniprogram/model/page-finding'
import { ID_KINDS, PROFILE_FIELDS } from '../../../miniprogram/model/profile'
import {
  NOT_ACCEPTED_GROUNDS,
  OUTCOME_KINDS,
  OUTCOME_TEXTS,
  SUPPLEMENT_KINDS,
} from '../../../miniprogram/model/progress'
import { MAJOR_CATALOGUES, REVIEW_PROOFS } from '../../../miniprogram/model/review-notes'
import { STEP_IDS } from '../../../miniprogram/model/step'
import { ONLINE_SHARES, STUDY_STAGES, STUDY_TEXTS } from '../../../miniprogram/model/study-history'

const someId = fc.stringMatching(/^[a-z2-7]{20}$/)
const someDay = fc.integer({ min: -20_000, max: 20_000 }).map((days) => addDays(day('2000-01-01'), days))
const someTimeMs = fc.integer({ min: 1, max: Date.UTC(2999, 0, 1) })
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

const someDate = fc
  .tuple(someDay, fc.constantFrom('YYYY'.length, 'YYYY-MM'.length, 'YYYY-MM-DD'.length))
  .map(([on, length]) => parsePartialDate(on.slice(0, length))!)

const answers = {
  place: someText,
  school: someSchool,
  level: fc.constantFrom(...LEVELS),
  training: fc.constantFrom(...TRAININGS),
  mode: fc.constantFrom(...STUDY_MODES),
  timeAbroad: fc.constantFrom('under-180-days' as const, 'at-least-180-days' as const),
  startedOn: someDate,
  endedOn: someDate,
  awardedOn: someDate,
  applicant: fc.constantFrom(...APPLICANTS),
  studiedAs: fc.constantFrom(...APPLICANTS),
  circumstances: fc.subarray([...CIRCUMSTANCES]),
  isPartUnasked: fc.constant(true as const),
  ukVisas: fc.subarray([...UK_VISAS]),
  stamps: fc.constantFrom(...STAMPS),
  registers: fc.record(
    { approval: fc.constantFrom(...REGISTER_ANSWERS), own: fc.constantFrom(...REGISTER_ANSWERS) },
    { requiredKeys: [] },
  ),
} satisfies Record<keyof Degree, unknown>

const someDegree = fc.record(answers, {
  requiredKeys: ['place', 'level', 'mode', 'endedOn', 'applicant', 'circumstances'],
})

const page = {
  id: someId,
  material: fc.constantFrom(...MATERIAL_IDS),
  sizeBytes: fc.nat(),
  takenOn: someDay,
  part: fc.constantFrom(...PAGE_PARTS),
}

const someShare = fc.double({ min: -1, max: 2, noNaN: true }).map((share) => share || 0) // JSON knows no −0

const someOriginal = fc.record(
  {
    id: someId,
    sizeBytes: fc.nat(),
    widthPx: fc.integer({ min: 1 }),
    heightPx: fc.integer({ min: 1 }),
    corners: someCorners(someShare),
    isLit: fc.boolean(),
  },
  { requiredKeys: ['id', 'sizeBytes', 'widthPx', 'heightPx'] },
)

const someFinding = fc.record(
  {
    kind: fc.constantFrom(...PAGE_FINDING_KINDS),
    where: fc.constantFrom(...PAGE_PLACES),
    turnBy: fc.constantFrom(1 as const, 2 as const, 3 as const),
    isOverruled: fc.boolean(),
  },
  { requiredKeys: ['kind'] },
)

const someCapture: fc.Arbitrary<Capture> = fc.oneof(
  fc.record(
    { kind: fc.constant('pdf' as const), ...page },
    { requiredKeys: ['kind', 'id', 'material', 'sizeBytes', 'takenOn'] },
  ),
  fc.record(
    {
      kind: fc.constant('photo' as const),
      ...page,
      format: fc.constantFrom('jpeg' as const, 'png' as const),
      widthPx: fc.integer({ min: 1 }),
      heightPx: fc.integer({ min: 1 }),
      quarterTurns: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
      original: someOriginal,
      findings: fc.array(someFinding, { maxLength: 4 }),
      fingerprint: fc.constantFrom('A', 'z', '9', '+', '/').map((level) => level.repeat(768)),
    },
    {
      requiredKeys: [
        'kind',
        'id',
        'material',
        'sizeBytes',
        'takenOn',
        'format',
        'widthPx',
        'heightPx',
        'quarterTurns',
      ],
    },
  ),
)

const someTexts = (fields: readonly string[]) => fc.dictionary(fc.constantFrom(...fields), someText)

const someEntry = fc
  .record(
    { id: someId, stage: fc.constantFrom(...STUDY_STAGES), online: fc.constantFrom(...ONLINE_SHARES) },
    { requiredKeys: ['id'] },
  )
  .chain((entry) => someTexts(STUDY_TEXTS).map((texts) => ({ ...texts, ...entry })))

const someSupplement = fc.record(
  {
    id: someId,
    kind: fc.constantFrom(...SUPPLEMENT_KINDS),
    text: someText,
    materials: fc.array(fc.constantFrom(...MATERIAL_IDS), { maxLength: 3 }),
    dueOn: someDay,
    typedDueOn: someText,
    submittedOn: someDay,
  },
  { requiredKeys: ['id', 'kind', 'text', 'materials'] },
)

const someOutcome = fc
  .record(
    {
      kind: fc.constantFrom(...OUTCOME_KINDS),
      issuedOn: someDay,
      typedIssuedOn: someText,
      isAboutFalseMaterials: fc.boolean(),
      ground: fc.constantFrom(...NOT_ACCEPTED_GROUNDS),
      dueOn: someDay,
      typedDueOn: someText,
    },
    { requiredKeys: ['kind'] },
  )
  .chain((outcome) => someTexts(OUTCOME_TEXTS).map((texts) => ({ ...texts, ...outcome })))

const someReview = fc.record(
  {
    noticeReadOn: someDay,
    wish: fc.record({ catalogue: fc.constantFrom(...MAJOR_CATALOGUES), code: someText, name: someText }),
    reasons: someText,
    courses: fc.array(
      fc.record(
        { id: someId, name: someText, credits: someText, supports: fc.boolean() },
        { requiredKeys: ['id', 'name', 'credits'] },
      ),
      { maxLength: 3 },
    ),
    proofs: fc.subarray([...REVIEW_PROOFS]),
  },
  { requiredKeys: ['courses', 'proofs'] },
)

const someWaiting = fc.record(
  {
    submittedOn: someDay,
    firstCheckPassedOn: someDay,
    expectedOn: someDay,
    statusText: someText,
    typedSubmittedOn: someText,
    typedFirstCheckPassedOn: someText,
    typedExpectedOn: someText,
  },
  { requiredKeys: [] },
)

const someEarlier = fc.array(fc.record({ waiting: someWaiting, outcome: someOutcome }), {
  minLength: 1,
  maxLength: 2,
})

const someNotes = {
  certificate: someTexts(CERTIFICATE_FIELDS),
  studyHistory: fc.array(someEntry, { maxLength: 3 }),
  waiting: someWaiting,
  supplements: fc.array(someSupplement, { maxLength: 3 }),
  review: someReview,
}

const daysFor = (ids: readonly string[]) => fc.dictionary(fc.constantFrom(...ids), someDay)

/** An answer to some of the marks; none without its mark. */
const answersOf = (application: object, answers: readonly unknown[]) => {
  const { handledOn = {} } = application as { handledOn?: object }
  const told = Object.keys(handledOn).flatMap((id, at) => (answers[at] ? [[id, answers[at]] as const] : []))
  return told.length > 0 ? { handledAs: Object.fromEntries(told) } : {}
}

const someApplicationWith = <T extends object>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc
    .tuple(
      fc.record(parts),
      fc.option(someOutcome, { nil: undefined }),
      fc.option(fc.dictionary(fc.constantFrom(...MATERIAL_IDS), someDay, { minKeys: 1 }), { nil: undefined }),
      fc.option(someEarlier, { nil: undefined }),
      fc.option(fc.dictionary(fc.constantFrom(...STEP_IDS, ...MATERIAL_IDS), someTimeMs, { minKeys: 1 }), {
        nil: undefined,
      }),
      fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
      fc.array(fc.constantFrom(undefined, ...HANDLED_AS), { minLength: MATERIAL_IDS.length }),
    )
    .map(([application, outcome, backSidesOn, earlier, marksChangedAtMs, pagePassphrase, answers]) => ({
      ...application,
      ...answersOf(application, answers),
      ...(outcome ? { outcome } : {}),
      ...(backSidesOn ? { backSidesOn } : {}),
      ...(earlier ? { earlier } : {}),
      ...(marksChangedAtMs ? { marksChangedAtMs } : {}),
      ...(pagePassphrase ? { pagePassphrase } : {}),
    }))

/** Any save of one degree that the app could have written. */
export const someSavedApplication = fc.record({
  isRemovalFinal: fc.boolean(),
  removedPages: fc.array(fc.record({ capture: someCapture, index: fc.nat() }), { maxLength: 3 }),
  discarded: fc.array(someId, { maxLength: 4 }),
  application: someApplicationWith({
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
    ...someNotes,
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

export const someProfile = fc
  .record({ idKind: fc.constantFrom(...ID_KINDS) }, { requiredKeys: [] })
  .chain((profile) => someTexts(PROFILE_FIELDS).map((texts) => ({ ...texts, ...profile })))
