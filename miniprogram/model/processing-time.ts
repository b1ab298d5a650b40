import type { Confidence, SourceId } from './source'
import type { WorkingDays } from './iso-date'

/**
 * How that table sorts an application: its country has a row; 中外合作办学; none has a row. Hong Kong, Macau and Taiwan have
 * none either: reading them as 「其他」 is ours.
 */
export type OlderTableGroup = 'country' | 'cooperation' | 'region' | 'other'

/** How long the authority usually works on an application. An estimate, never a promise. */
export type ProcessingTime = { readonly confidence: Confidence; readonly sources: readonly SourceId[] } & (
  | {
      readonly kind: 'usual'
      /** Counted from the day the first check (初审) is passed with complete materials. */
      readonly countsFrom: 'first-check-passed'
      readonly shortest: WorkingDays
      readonly longest: WorkingDays
      /** What an older table of the authority says for this place. */
      readonly olderTableAtMost: WorkingDays
      readonly olderTableGroup: OlderTableGroup
    }
  | {
      readonly kind: 'enhanced-review'
      /** Counted from the day of submission, that day included. */
      readonly countsFrom: 'submitted'
      readonly atLeast: WorkingDays
    }
)
