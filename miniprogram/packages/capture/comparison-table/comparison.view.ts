import { COMPARISON_TEXT as TEXT } from '../content/capture'
import type { Compared } from '../../../model/comparison'

const MARK = {
  same: 'check',
  different: 'warning',
  unsure: 'info',
  'not-read': 'info',
  'not-typed': 'info',
} as const

/** What is printed of a comparison: both values side by side, and in words how they differ. */
export const comparisonView = (compared: readonly Compared[]) =>
  compared.map(({ field, read, typed, state }) => ({
    field,
    name: TEXT.fields[field],
    typed: typed || '—',
    read: read || '—',
    state,
    mark: MARK[state],
    said: TEXT.states[state],
  }))
