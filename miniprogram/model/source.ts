import type { IsoDate } from './iso-date'

/** official: the authority's own page; official-quoted: others quoting it; unofficial: experience of students and agents. */
export type SourceKind = 'official' | 'official-quoted' | 'unofficial'

/** How sure we are that the rule still holds as written. */
export type Confidence = 'high' | 'medium' | 'low'

/** Where a rule or number that the student sees comes from. */
export interface Source {
  readonly title: string
  /** Absent where the text has no public address (the original guide). */
  readonly url?: string
  readonly kind: SourceKind
  /** When the source itself was published, as far as known: '2022-06', '2025', '2024-10-25'. */
  readonly publishedOn?: string
  readonly checkedOn: IsoDate
}
