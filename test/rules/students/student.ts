import type { EntryExit } from '../../../miniprogram/model/application'
import type { Degree } from '../../../miniprogram/model/degree'
import { day } from '../../../miniprogram/model/iso-date'
import type { Need } from '../../../miniprogram/model/material'
import { STEP_IDS, type StepId } from '../../../miniprogram/model/step'

export const TODAY = day('2026-11-23')

/**
 * One invented student with the exact list that the sources give them, made by hand and not by the rules. A list is
 * written `material@line`: the line is a section of the facts (§10.5) or a key of the list of materials (j:diploma) that
 * orders the row.
 */
export interface Student {
  readonly name: string
  /** What differs from a mainland student's taught master in the UK, 2023-09 to 2024-09, awarded 2024-11. */
  readonly degree: Partial<Degree>
  readonly record?: EntryExit['record']
  /** The step they stand before: everything before it is done. The first unless said. */
  readonly doneBefore?: StepId | 'finished'
  readonly required: string
  readonly likely?: string
  readonly recommended?: string
  readonly ifAsked?: string
  /** Beside the link to an online certificate, which everybody may give. */
  readonly optional?: string
  /** Lost, and answered by others on the list. */
  readonly replaced?: string
  /** Which 申请类型 the portal wants; 'general' unless said. */
  readonly type?: 'cooperation'
  /** Why, beyond what everybody is told: every reason on the list. */
  readonly why: string
  /** The sources that decide whatever this student is asked beyond the photo, the declaration and the certificate. */
  readonly decidedBy?: string
  /** Questions that stand beside the rows and are still open. */
  readonly asked?: string
  /** 'N' is the older table's most, '60+' is 加强审查. */
  readonly days: '10' | '15' | '20' | '60+'
  /** The step and, after a colon, the material that the app asks for now; the step they stand before unless said. */
  readonly now?: string
}

export const EVERYONE = 'id-photo@j:photo authorization@j:authorization degree-certificate@j:diploma'
export const PASSPORT = 'passport-page@j:passport_bio visa-pages@j:visa_pages'
/** Of a student in the UK: what is on paper goes by the days of the visa. */
export const UK = 'passport-page@j:passport_bio visa-pages@§10.5'

export const at = (place: string, changed: Partial<Degree> = {}): Partial<Degree> => ({ place, ...changed })
export const since = (startedOn: string, endedOn: string, awardedOn?: string): Partial<Degree> => ({
  startedOn: day(startedOn),
  endedOn: day(endedOn),
  awardedOn: awardedOn === undefined ? undefined : day(awardedOn),
})

const rows = (text: string): readonly string[] => text.split(' ').filter(Boolean)

const listsOf = ({
  required,
  likely = '',
  recommended,
  ifAsked = '',
  optional = '',
  replaced = '',
}: Student): Readonly<Record<Need, string>> => ({
  required,
  likely,
  recommended: recommended ?? 'transcript@j:transcript',
  optional: `certificate-link@j:diploma_verify_link ${optional}`,
  'if-asked': ifAsked,
  replaced,
})

/** The steps that a student has behind them. */
export const stepsBehind = ({ doneBefore }: Student): readonly StepId[] =>
  doneBefore === 'finished' ? STEP_IDS : STEP_IDS.slice(0, doneBefore ? STEP_IDS.indexOf(doneBefore) : 0)

/** The whole list of a student, by need. */
export const materialsOf = (student: Student): Readonly<Record<Need, readonly string[]>> => {
  const names = (text: string) => rows(text).map((row) => row.split('@')[0]!)
  const { required, likely, recommended, optional, 'if-asked': ifAsked, replaced } = listsOf(student)
  return {
    required: names(required),
    likely: names(likely),
    recommended: names(recommended),
    optional: names(optional),
    'if-asked': names(ifAsked),
    replaced: names(replaced),
  }
}

/** The lines that order the rows of a student's list; empty where a row names none. */
export const linesOf = (student: Student): readonly string[] =>
  Object.values(listsOf(student)).flatMap((text) => rows(text).map((row) => row.split('@')[1] ?? ''))
