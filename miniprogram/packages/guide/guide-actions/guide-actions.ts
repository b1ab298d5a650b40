interface GuideAction {
  number: number
  do: string
  see?: string
}

/** What to do, numbered, each with what the student will see then. */
Component({ properties: { actions: { type: Array, value: [] as GuideAction[] } } })
