import { daysBetween, addDays, type IsoDate } from '../model/iso-date'
import type { StudyFinding } from '../model/study-finding'
import { OWN_STRETCH, type DatedStretch } from '../model/study-stretch'
import { monthsOf, wholeMonths } from './month-count'

/**
 * Our own choice: no source says what a gap is. From the end of June to a beginning in September or October is a usual
 * summer; four whole months are worth a word.
 */
const GAP_MONTHS = 4

/** Our own choice: an end and a beginning in the same month are no overlap. */
const OVERLAP_DAYS = 31

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other)
const earlier = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? one : other)

const isExchange = ({ stage }: DatedStretch): boolean => stage === 'exchange'

/** The same study typed once more although the portal adds it by itself. */
export const repeatsOwn = (stretch: DatedStretch, own: DatedStretch | undefined): boolean =>
  own !== undefined &&
  stretch.id !== OWN_STRETCH &&
  stretch.stage === own.stage &&
  stretch.startedOn.slice(0, 7) === own.startedOn.slice(0, 7) &&
  stretch.endedOn.slice(0, 7) === own.endedOn.slice(0, 7)

/** The days that two stretches share, if they are more than a month. */
export const sharedDays = (
  one: DatedStretch,
  other: DatedStretch,
): { readonly from: IsoDate; readonly to: IsoDate } | undefined => {
  if (isExchange(one) || isExchange(other)) return undefined
  const from = later(one.startedOn, other.startedOn)
  const to = earlier(one.endedOn, other.endedOn)
  // Most pairs are apart, which the days' text tells without counting.
  return from <= to && daysBetween(from, to) + 1 > OVERLAP_DAYS ? { from, to } : undefined
}

export interface StudyGap {
  /** The entry after the gap. */
  readonly before: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly months: number
}

/** The stretches of time in which nobody studied, long enough to be asked about. `stretches` in order of time. */
export const studyGaps = (stretches: readonly DatedStretch[]): readonly StudyGap[] => {
  const gaps: StudyGap[] = []
  let reached: IsoDate | undefined
  for (const { id, startedOn, endedOn } of stretches) {
    if (reached && startedOn > reached) {
      const from = addDays(reached, 1)
      const months = wholeMonths(from, startedOn)
      if (months >= GAP_MONTHS) gaps.push({ before: id, from, to: addDays(startedOn, -1), months })
    }
    reached = reached ? later(reached, endedOn) : endedOn
  }
  return gaps
}

const overlapsOf = (stretches: readonly DatedStretch[]): readonly StudyFinding[] => {
  const own = stretches.find(({ id }) => id === OWN_STRETCH)
  return stretches.flatMap((stretch, index): readonly StudyFinding[] => {
    if (repeatsOwn(stretch, own)) return [{ entry: stretch.id, weight: 'hint', kind: 'same-as-certificate' }]
    return stretches.slice(0, index).flatMap((other): readonly StudyFinding[] => {
      const shared = repeatsOwn(other, own) ? undefined : sharedDays(stretch, other)
      if (!shared) return []
      const months = Math.max(1, monthsOf(shared.from, shared.to))
      return [{ entry: stretch.id, weight: 'hint', kind: 'overlap', months, other: other.id }]
    })
  })
}

/** Where the study history is not one line: gaps, overlaps, the same study twice. `stretches` in order of time. */
export const continuityFindings = (stretches: readonly DatedStretch[]): readonly StudyFinding[] => [
  ...studyGaps(stretches).map(({ before, months }): StudyFinding => ({
    entry: before,
    weight: 'hint',
    kind: 'gap',
    months,
  })),
  ...overlapsOf(stretches),
]
