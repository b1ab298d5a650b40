import { shortened } from '../../content/shortened'
import { STUDY_STAGE_TEXT } from '../../content/study-fields'
import { STUDY_HISTORY_TEXT as TEXT, studyHistoryWords as words } from './content/study-history'
import { daysBetween, type IsoDate } from '../../model/iso-date'
import { isFilled, lastOf, type Filled } from '../../model/list'
import { OWN_STRETCH, type DatedStretch, type StudyStretch } from '../../model/study-stretch'
import { repeatsOwn, sharedDays, studyGaps, type StudyGap } from '../../rules/study-continuity'
import { isDated } from '../../rules/study-history'

/** A piece of a row, in percent of its width. */
interface Span {
  readonly left: number
  readonly width: number
}

interface Row extends Span {
  readonly key: string
  readonly kind: 'entry' | 'own' | 'gap'
  readonly label: string
  readonly when: string
  readonly overlaps: readonly Span[]
  readonly overlapLabel: string
}

export interface TimelinePicture {
  /** The same picture in words, for a screen reader. */
  readonly alt: string
  readonly years: readonly string[]
  readonly rows: readonly Row[]
}

type SpanOf = (from: IsoDate, to: IsoDate) => Span

const monthOf = (date: IsoDate): string => date.slice(0, 7)

const when = (from: IsoDate, to: IsoDate): string => words.period(monthOf(from), monthOf(to))

/** What a student calls a stretch: the school, else the stage. */
export const stretchName = ({ school, stage }: StudyStretch): string =>
  shortened(school) || (stage ? STUDY_STAGE_TEXT[stage].name : TEXT.noSchool)

const rounded = (share: number): number => Math.round(share * 1000) / 10

/** From the first January to the last December, so that bars stand where a reader looks for them. */
const axisOf = (
  stretches: Filled<DatedStretch>,
): { readonly years: readonly string[]; readonly place: SpanOf } => {
  const first = stretches[0].startedOn.slice(0, 4)
  const last = lastOf(stretches.map(({ endedOn }) => endedOn.slice(0, 4)).sort())
  const from = `${first}-01-01` as IsoDate
  const total = daysBetween(from, `${last}-12-31` as IsoDate) + 1
  return {
    years: first === last ? [first] : [first, last],
    place: (start, end) => ({
      left: rounded(daysBetween(from, start) / total),
      width: rounded((daysBetween(start, end) + 1) / total),
    }),
  }
}

const entryRow = (
  stretch: DatedStretch,
  earlier: readonly DatedStretch[],
  own: DatedStretch | undefined,
  place: SpanOf,
): Row => {
  const isRepeated = repeatsOwn(stretch, own)
  const shared = isRepeated
    ? []
    : earlier.filter((other) => !repeatsOwn(other, own)).map((other) => sharedDays(stretch, other))
  return {
    key: stretch.id,
    kind: stretch.id === OWN_STRETCH ? 'own' : 'entry',
    label: stretchName(stretch),
    when: when(stretch.startedOn, stretch.endedOn),
    ...place(stretch.startedOn, stretch.endedOn),
    overlaps: shared.flatMap((days) => (days ? [place(days.from, days.to)] : [])),
    overlapLabel: TEXT.overlapLabel,
  }
}

const gapRow = ({ before, from, to, months }: StudyGap, place: SpanOf): Row => ({
  key: `gap-${before}`,
  kind: 'gap',
  label: words.gap(months),
  when: when(from, to),
  ...place(from, to),
  overlaps: [],
  overlapLabel: '',
})

const altOf = (rows: readonly Row[]): string =>
  words.alt(
    rows.map(({ kind, label, when: period, overlaps }) => {
      const said = words.altRow(label, period)
      const isOverlapping = kind !== 'gap' && overlaps.length > 0
      return isOverlapping ? words.altOverlap(said) : said
    }),
  )

/** The study history as a picture; undefined while nothing can be placed in time. */
export const studyPicture = (stretches: readonly StudyStretch[]): TimelinePicture | undefined => {
  const dated = stretches.filter(isDated)
  if (!isFilled(dated)) return undefined
  const { years, place } = axisOf(dated)
  const gaps = studyGaps(dated)
  const own = dated.find(({ id }) => id === OWN_STRETCH)
  const rows = dated.flatMap((stretch, index) => {
    const gap = gaps.find(({ before }) => before === stretch.id)
    const row = entryRow(stretch, dated.slice(0, index), own, place)
    return gap ? [gapRow(gap, place), row] : [row]
  })
  return { alt: altOf(rows), years, rows }
}
