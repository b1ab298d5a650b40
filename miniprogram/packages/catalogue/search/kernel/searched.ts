import type { Folding } from './folding'
import type { Column, NameForms } from './name-forms'
import type { RowRange } from './text-column'
import type { WordForms } from './word-forms'

/** What people say instead of a name, folded and without spaces, and the row they mean. */
export type EverydayName = readonly [name: string, row: number]

/** The same words as the names write them: 「加州」 for 加利福尼亚. */
export type Rewriting = readonly [typed: RegExp, written: string]

/** A part of the rows that a query may name before or after what it looks for: 「美国东北大学」. */
export interface NamedPart {
  readonly name: string
  readonly rows: RowRange
}

/** All that can be searched in one list: a folder says what its rows are called, the kernel how that is found. */
export interface Searched {
  readonly rows: number
  readonly folding: Folding
  readonly chinese: NameForms
  /** Local names, where the rows have them. */
  readonly local?: WordForms
  readonly everydayNames: () => readonly EverydayName[]
  /** How those in characters sound. */
  readonly everydaySounds?: () => readonly EverydayName[]
  /** Queries are sentences as well: an everyday name anywhere in one is what it is about. */
  readonly isAskedInSentences?: boolean
  /** What stands beside a name: the class of a major, the text of a page. */
  readonly beside?: Column
  /** 0–69 for each row: how much it is asked for. */
  readonly standings?: () => Uint8Array
  /** What people leave out at the end of a name: 「莱斯」 is 莱斯大学 before 莱斯特大学. */
  readonly endings: readonly string[]
  readonly rewritings: readonly Rewriting[]
  readonly parts: readonly NamedPart[]
}
