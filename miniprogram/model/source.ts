import type { IsoDate } from './iso-date'

/** Every text that a rule or sentence of ours rests on; rules/facts/sources.ts says what each is. */
export const SOURCE_IDS = [
  'guide',
  'measures-2023',
  'not-accepted-2023',
  'article-20',
  'guidelines-2026',
  'guidelines-2025',
  'materials-page',
  'materials-2025',
  'materials-2021',
  'letters-2022',
  'letters-2023',
  'remote-2023',
  'enhanced-review-notices',
  'institutions-2026',
  'service-hall-2026',
  'working-time-2018',
  'working-time-2023',
  'count-start-2025',
  'entry-exit-query-2023',
  'signed-record-2026',
  'contact-2023',
  'statement-2024',
  'electronic-2019',
  'verification',
  'field-wording-2024',
  'graduate-catalogue-2022',
  'undergraduate-catalogue-2024',
  'undergraduate-catalogue-2025',
  'undergraduate-catalogue-2026',
  'portal-walkthrough',
  'supplement-2025',
  'supplement-deadline-2026',
  'file-limits-2024',
  'settlement-list',
  'hong-kong-2023',
  'hong-kong-schools',
  'macau-schools',
  'continuity-2024',
  'offline-lists-2018',
  'resident-id-standard',
  'home-return-permit-2010',
  'residence-permit-2018',
  'pinyin-umlaut-2012',
  'registration-2025',
  'portal-fields-2026',
  'scope-older',
  'older-answers',
  'citizenship-answers',
  'account-answers',
  'certificate-contents',
  'hong-kong-macau-schools',
  'cooperation-approval-2012',
  'cooperation-scope',
  'enhanced-review-2021',
  'false-materials-2025',
  'false-materials-2018',
  'days-answers-2023',
  'translation-2018',
  'consulting-2023',
  'returned-articles',
  'school-list-update-2025',
  'hong-kong-visa',
  'record-years',
  'uk-evisa',
  'uk-permit-2015',
  'uk-sticker-2025',
  'holidays-2026',
  'statutory-days-2024',
] as const
export type SourceId = (typeof SOURCE_IDS)[number]

/** An address written by hand may name anything. */
export const isSourceId = (text: unknown): text is SourceId => SOURCE_IDS.some((id) => id === text)

export const SOURCE_KINDS = ['official', 'official-quoted', 'unofficial'] as const
/** official: the authority's own page; official-quoted: others quoting it; unofficial: experience of students and agents. */
export type SourceKind = (typeof SOURCE_KINDS)[number]

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
  /** Where its own day is not known: the day of the reprint, copy or excerpt that was read. */
  readonly seenOn?: string
  /** When what it says was put together for this app, from copies and quotations. */
  readonly compiledOn: IsoDate
  /** When a person opened the page itself and compared; absent while nobody has. */
  readonly checkedOn?: IsoDate
}

/** The day of the last look at a source, whichever kind of look it was. */
export const lookedAtOn = ({ compiledOn, checkedOn }: Pick<Source, 'compiledOn' | 'checkedOn'>): IsoDate =>
  checkedOn ?? compiledOn
