import type { EntryExit } from '../model/application'
import {
  placeKind,
  type Applicant,
  type Circumstance,
  type Degree,
  type PlaceKind,
  type Register,
} from '../model/degree'
import type { IsoDate } from '../model/iso-date'
import type { MaterialId } from '../model/material'
import type { MaterialNeed } from '../model/material-need'
import type { ReasonId } from '../model/reason'
import { endsBy, startsBy } from '../model/study-span'

/** The student who reads: what they told, and what their list asks of them. pages/reader.ts makes one. */
export interface Reader {
  readonly degree: Degree
  readonly record: EntryExit['record']
  readonly needs: readonly MaterialNeed[]
  /** The day of the result, once there is one. */
  readonly issuedOn?: IsoDate
  /** Whether the school is under 加强审查. */
  readonly isUnderReview: boolean
}

/** Whom a sentence is for; a sentence without it is for everybody. */
export type Audience = (reader: Reader) => boolean

/** What every sentence carries: whom it is for, and which materials it names. */
export interface Row {
  readonly for?: Audience
  /** Said only to those on whose list all of them stand. */
  readonly asks?: readonly MaterialId[]
}

const ofDegree =
  (test: (degree: Degree) => boolean): Audience =>
  ({ degree }) =>
    test(degree)

export const not =
  (audience: Audience): Audience =>
  (reader) =>
    !audience(reader)

export const all =
  (...audiences: readonly Audience[]): Audience =>
  (reader) =>
    audiences.every((audience) => audience(reader))

export const any =
  (...audiences: readonly Audience[]): Audience =>
  (reader) =>
    audiences.some((audience) => audience(reader))

const isApplicant = (...applicants: readonly Applicant[]): Audience =>
  ofDegree(({ applicant }) => applicants.includes(applicant))

export const isMainland = isApplicant('mainland')
export const isForeign = isApplicant('foreign')
const isHongKongMacau = isApplicant('hong-kong-macau')
export const isTaiwan = isApplicant('taiwan')
export const isHongKongMacauTaiwan = any(isHongKongMacau, isTaiwan)

const isMode = (...modes: readonly Degree['mode'][]): Audience => ofDegree(({ mode }) => modes.includes(mode))

export const isCooperation = isMode('chinese-foreign-cooperation')
export const isCampusAbroad = isMode('transnational-campus')
export const isJoint = isMode('joint')
export const isTransfer = isMode('credit-transfer')
export const isRemote = isMode('remote')

export const isDoctor: Audience = ofDegree(({ level }) => level === 'doctor')

export const has = (circumstance: Circumstance): Audience =>
  ofDegree(({ circumstances }) => circumstances.includes(circumstance))

export const studiedOnline = any(isRemote, has('studied-online'))

export const waitsForCertificate = has('certificate-not-issued')

export const studiedIn = (...kinds: readonly PlaceKind[]): Audience =>
  ofDegree(({ place }) => kinds.includes(placeKind(place)))

export const startedBefore = (day: IsoDate): Audience => ofDegree((degree) => startsBy(degree) < day)
export const endedSince = (day: IsoDate): Audience => ofDegree((degree) => endsBy(degree) >= day)

export const isUnderReview: Audience = (reader) => reader.isUnderReview

/** Whether a material stands on the reader's list, with whatever need. */
export const isAsked =
  (material: MaterialId): Audience =>
  ({ needs }) =>
    needs.some((need) => need.material === material)

/** Whether something is asked of the reader for this reason. */
export const because =
  (reason: ReasonId): Audience =>
  ({ needs }) =>
    needs.some(({ because: reasons }) => reasons.includes(reason))

/** A single passport or permit that is lost: there is none to show, and no stamps either. */
export const lostTheOnlyOne = all(has('passport-lost'), not(has('several-passports')))

/** Card permits and self-service gates leave no stamps. */
export const hasNoStamps = because('no-stamps')

/** There is no stamped page to photograph. */
export const lacksStamps = any(lostTheOnlyOne, hasNoStamps)

/** Whether every stamped page is to be handed in for an old certificate, and not only when asked for. */
export const hasToShowAllStamps = all(because('awarded-over-ten-years-ago'), ({ needs }) =>
  needs.some(({ material, need }) => material === 'entry-exit-pages' && need === 'required'),
)

/** Whether the reader has still to look something up in a register of 合作办学. */
export const hasToLookUp = (register: Register): Audience =>
  all(
    because('registers-to-look-up'),
    ofDegree(({ registers }) => (registers?.[register] ?? 'not-looked') === 'not-looked'),
    (reader) => register === 'approval' || !because('cooperation-from-the-list')(reader),
  )

/** Whether a sentence is said to a reader; before anything was told, everything is. */
export const isSaidTo = ({ for: audience, asks = [] }: Row, reader: Reader | undefined): boolean =>
  reader === undefined || ((audience?.(reader) ?? true) && asks.every((id) => isAsked(id)(reader)))

/** Sentences for one reader; without one (nothing told yet) all of them. */
export const saidTo = <T extends Row>(rows: readonly T[], reader: Reader | undefined): readonly T[] =>
  rows.filter((row) => isSaidTo(row, reader))

/** A sentence for everybody, or one with its readers. */
export type Sentence = string | (Row & { readonly text: string })

/** The sentences that one reader gets, in order. */
export const textsFor = (sentences: readonly Sentence[], reader: Reader | undefined): readonly string[] =>
  sentences.flatMap((sentence) => {
    if (typeof sentence === 'string') return [sentence]
    return isSaidTo(sentence, reader) ? [sentence.text] : []
  })

/** Of some materials those that a reader has, for sentences that list them. */
export const ofThese = (
  materials: readonly MaterialId[],
  reader: Reader | undefined,
): readonly MaterialId[] => materials.filter((id) => reader === undefined || isAsked(id)(reader))

/** What shows where the reader was: 「护照」, 「通行证」, both, or 「证件」 where neither is asked. */
export const stayDocument = (reader: Reader | undefined): string => {
  const papers = ofThese(['passport-page', 'permit'], reader)
  if (papers.length === 2) return '护照或通行证'
  if (papers.length === 0) return '证件'
  return papers[0] === 'permit' ? '通行证' : '护照'
}
