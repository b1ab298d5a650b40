/** How a problem is told: what happened, and what to do next. */
export interface ProblemText {
  readonly title: string
  readonly whatToDo: string
}
