import type {
  Application,
  EntryExit,
  OriginalPhoto,
  PdfPage,
  PhotoPage,
} from '../../../miniprogram/model/application'
import { CERTIFICATE_FIELDS } from '../../../miniprogram/model/certificate-details'
import type { Degree } from '../../../miniprogram/model/degree'
import type { DegreeDraft, TypedDates } from '../../../miniprogram/model/degree-draft'
import type { PageFinding } from '../../../miniprogram/model/page-finding'
import { PROFILE_FIELDS, type Profile, type ProfileField } from '../../../miniprogram/model/profile'
import type {
  EarlierTry,
  Outcome,
  OutcomeText,
  Supplement,
  Waiting,
} from '../../../miniprogram/model/progress'
import { OUTCOME_TEXTS } from '../../../miniprogram/model/progress'
import type { Course, FieldChoice, ReviewNotes } from '../../../miniprogram/model/review-notes'
import type { Place, Settings } from '../../../miniprogram/model/settings'
import { STUDY_TEXTS, type StudyEntry, type StudyText } from '../../../miniprogram/model/study-history'
import type { RemovedPage, SavedApplication, SavedKey } from '../../../miniprogram/stores/save/saved'

/** Each field of a type once; a field that the model gains and this list lacks does not compile. */
type All<T> = { readonly [Field in keyof Required<T>]: 1 }

const FIELDS = {
  SavedApplication: {
    application: 1,
    addedAtMs: 1,
    isRemoved: 1,
    isRemovalFinal: 1,
    removedPages: 1,
    discarded: 1,
  } satisfies All<SavedApplication>,
  RemovedPage: { capture: 1, index: 1 } satisfies All<RemovedPage>,
  Application: {
    id: 1,
    createdOn: 1,
    degree: 1,
    entryExit: 1,
    doneOn: 1,
    handledOn: 1,
    handledAs: 1,
    marksChangedAtMs: 1,
    captures: 1,
    backSidesOn: 1,
    certificate: 1,
    studyHistory: 1,
    waiting: 1,
    supplements: 1,
    outcome: 1,
    review: 1,
    earlier: 1,
    pagePassphrase: 1,
  } satisfies All<Application>,
  Degree: {
    place: 1,
    school: 1,
    level: 1,
    training: 1,
    mode: 1,
    timeAbroad: 1,
    startedOn: 1,
    endedOn: 1,
    awardedOn: 1,
    applicant: 1,
    studiedAs: 1,
    circumstances: 1,
    isPartUnasked: 1,
    ukVisas: 1,
    stamps: 1,
    registers: 1,
  } satisfies All<Degree>,
  EntryExit: { record: 1, code: 1, codeGotOn: 1, typedCode: 1 } satisfies All<EntryExit>,
  PhotoPage: {
    id: 1,
    material: 1,
    sizeBytes: 1,
    takenOn: 1,
    kind: 1,
    format: 1,
    widthPx: 1,
    heightPx: 1,
    quarterTurns: 1,
    original: 1,
    findings: 1,
    fingerprint: 1,
    part: 1,
  } satisfies All<PhotoPage>,
  PdfPage: { id: 1, material: 1, sizeBytes: 1, takenOn: 1, kind: 1, part: 1 } satisfies All<PdfPage>,
  OriginalPhoto: {
    id: 1,
    sizeBytes: 1,
    widthPx: 1,
    heightPx: 1,
    corners: 1,
    isLit: 1,
  } satisfies All<OriginalPhoto>,
  PageFinding: { kind: 1, where: 1, turnBy: 1, isOverruled: 1 } satisfies All<PageFinding>,
  Waiting: {
    submittedOn: 1,
    firstCheckPassedOn: 1,
    expectedOn: 1,
    statusText: 1,
    typedSubmittedOn: 1,
    typedFirstCheckPassedOn: 1,
    typedExpectedOn: 1,
  } satisfies All<Waiting>,
  Supplement: {
    id: 1,
    kind: 1,
    text: 1,
    materials: 1,
    dueOn: 1,
    typedDueOn: 1,
    submittedOn: 1,
  } satisfies All<Supplement>,
  /** Beside the texts that are listed in the model. */
  Outcome: {
    kind: 1,
    issuedOn: 1,
    typedIssuedOn: 1,
    isAboutFalseMaterials: 1,
    ground: 1,
    dueOn: 1,
    typedDueOn: 1,
  } satisfies All<Omit<Outcome, OutcomeText>>,
  EarlierTry: { waiting: 1, outcome: 1 } satisfies All<EarlierTry>,
  FieldChoice: { catalogue: 1, code: 1, name: 1 } satisfies All<FieldChoice>,
  Course: { id: 1, name: 1, credits: 1, supports: 1 } satisfies All<Course>,
  ReviewNotes: { noticeReadOn: 1, wish: 1, reasons: 1, courses: 1, proofs: 1 } satisfies All<ReviewNotes>,
  StudyEntry: { id: 1, stage: 1, online: 1 } satisfies All<Omit<StudyEntry, StudyText>>,
  ProfileChoices: { idKind: 1 } satisfies All<Omit<Profile, ProfileField>>,
  Settings: { currentApplication: 1, welcomedOn: 1, lastPlace: 1 } satisfies All<Settings>,
  Place: { path: 1, query: 1 } satisfies All<Place>,
  DegreeDraft: { editing: 1, answers: 1, typed: 1, schoolText: 1 } satisfies All<DegreeDraft>,
  TypedDates: { startedOn: 1, endedOn: 1, awardedOn: 1 } satisfies All<TypedDates>,
  SavedKey: { number: 1, hex: 1 } satisfies All<SavedKey>,
} as const

/** The fields of every type that is saved, by type. */
export const savedFields = (): Readonly<Record<string, readonly string[]>> => ({
  ...Object.fromEntries(Object.entries(FIELDS).map(([type, fields]) => [type, Object.keys(fields).sort()])),
  CertificateDetails: [...CERTIFICATE_FIELDS].sort(),
  ProfileTexts: [...PROFILE_FIELDS].sort(),
  OutcomeTexts: [...OUTCOME_TEXTS].sort(),
  StudyTexts: [...STUDY_TEXTS].sort(),
})
