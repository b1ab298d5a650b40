import type { OfficialNumbers } from '../../model/official-numbers'
import type { SourceId } from '../../model/source'

/** One thing to do, and what the student will see when it worked. */
export interface Action {
  readonly do: string
  readonly see?: string
}

/** One of several ways that a step can go. */
export interface Branch {
  readonly id: string
  readonly title: string
  readonly actions: readonly Action[]
}

export interface Trouble {
  readonly question: string
  readonly answer: string
}

/** What a step page says, with the official numbers of one day in it. */
export interface StepGuide {
  readonly why: string
  /** 先准备好. */
  readonly prepare: readonly string[]
  readonly actions: readonly Action[]
  readonly branches: readonly Branch[]
  readonly troubles: readonly Trouble[]
  /** What becomes possible when it is done. */
  readonly unlocks: string
}

/** One step: its name, where it is done, what it rests on, and its words. Minutes and order stand in rules/step-facts.ts. */
export interface StepContent {
  readonly title: string
  readonly where: string
  readonly sources: readonly SourceId[]
  readonly guide: (numbers: OfficialNumbers) => StepGuide
}
