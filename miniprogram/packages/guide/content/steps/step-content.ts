import type { OfficialNumbers } from '../../../../model/official-numbers'
import type { SourceId } from '../../../../model/source'
import type { Audience, Row } from '../../../../content/audience'

/** One thing to have at hand. */
export interface PreparationText extends Row {
  readonly text: string
}

/** One thing to do, and what the student will see when it worked. */
export interface Action extends Row {
  readonly do: string
  readonly see?: string
  /** Here the fields of the page are filled in. */
  readonly withFields?: true
  /** To be copied, too long to be read. */
  readonly address?: string
}

/** One of several ways that a step can go. */
export interface Branch extends Row {
  readonly id: string
  readonly title: string
  readonly actions: readonly Action[]
}

export interface Trouble extends Row {
  readonly question: string
  readonly answer: string
}

/** What a step page says, with the official numbers of one day in it. */
export interface StepGuide {
  /** 先准备好. */
  readonly prepare: readonly PreparationText[]
  readonly actions: readonly Action[]
  readonly branches: readonly Branch[]
  readonly troubles: readonly Trouble[]
}

interface StepDrawing {
  /** The SVG below packages/, without its ending. */
  readonly name: string
  readonly label: string
}

/** What one step's page shows, rests on and says. Its name stands in content/steps.ts, all else in rules/step-table.ts. */
export interface SourcedGuide {
  /** What the guide says of the page, drawn; nothing in it that it does not say. */
  readonly drawing: StepDrawing | undefined
  /** 依据: each source with what it says on this page, and to whom it matters; absent: to everybody. */
  readonly basis: readonly (readonly [SourceId, string, Audience?])[]
  readonly guide: (numbers: OfficialNumbers) => StepGuide
}
