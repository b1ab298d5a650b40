import type { EntryExit } from '../model/application'
import { placeKind, type Applicant, type Circumstance, type Degree, type PlaceKind } from '../model/degree'
import type { IsoDate } from '../model/iso-date'

/** Which paper shows where the student was: a passport, a permit for Hong Kong, Macau or Taiwan, or the ID card instead. */
export type TravelPaper = 'passport' | 'permit' | 'id-card' | 'not-known'

/** One student's case, prepared once for all rules about materials. */
export interface Situation {
  readonly degree: Degree
  readonly place: PlaceKind
  readonly paper: TravelPaper
  readonly record: EntryExit['record']
  readonly today: IsoDate
  has: (circumstance: Circumstance) => boolean
}

export type SituationTest = (situation: Situation) => boolean

type PaperFacts = Pick<Degree, 'place' | 'mode' | 'timeAbroad' | 'applicant' | 'studiedAs'>

/** Whose papers the student used while studying. */
export const studiedAs = ({
  applicant,
  studiedAs: then,
}: Pick<Degree, 'applicant' | 'studiedAs'>): Applicant => then ?? applicant

/** 中外合作办学 whose time abroad the student has not told yet. */
export const isUndecidedCooperation = ({ mode, timeAbroad }: Pick<Degree, 'mode' | 'timeAbroad'>): boolean =>
  mode === 'chinese-foreign-cooperation' && timeAbroad === undefined

const paperOfPlace = (place: PlaceKind, mainland: boolean): TravelPaper => {
  if (place === 'abroad') return 'passport'
  return mainland ? 'permit' : 'not-known'
}

/**
 * Which travel paper the authority asks for. 中外合作办学 with less than 180 days abroad shows the ID card instead; for
 * remote study, and for non-mainland students in Hong Kong, Macau and Taiwan, no source says.
 */
export const travelPaper = (facts: PaperFacts): TravelPaper => {
  if (facts.mode === 'remote' || isUndecidedCooperation(facts)) return 'not-known'
  if (facts.mode === 'chinese-foreign-cooperation' && facts.timeAbroad === 'under-180-days') return 'id-card'
  return paperOfPlace(placeKind(facts.place), studiedAs(facts) === 'mainland')
}

/** A single passport or permit that is lost: there is none to show, and no stamps either. */
export const hasLostTheOnlyOne = ({ has }: Situation): boolean =>
  has('passport-lost') && !has('several-passports')

/** Whether the student's stay is shown by pages of a passport or permit. */
export const showsStay = (paper: TravelPaper): boolean => paper === 'passport' || paper === 'permit'

export const situationOf = (degree: Degree, entryExit: EntryExit, today: IsoDate): Situation => ({
  degree,
  place: placeKind(degree.place),
  paper: travelPaper(degree),
  record: entryExit.record,
  today,
  has: (circumstance) => degree.circumstances.includes(circumstance),
})
