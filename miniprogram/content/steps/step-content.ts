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

/** Everything a step page says. Minutes and order stand in rules/step-facts.ts. */
export interface StepContent {
  readonly title: string
  readonly why: string
  readonly where: string
  /** 先准备好. */
  readonly prepare: readonly string[]
  readonly actions: readonly Action[]
  readonly branches: readonly Branch[]
  readonly troubles: readonly Trouble[]
  /** What becomes possible when it is done. */
  readonly unlocks: string
  readonly sources: readonly SourceId[]
}
