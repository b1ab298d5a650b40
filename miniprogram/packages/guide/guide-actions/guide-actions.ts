interface GuideAction {
  number: number
  do: string
  see?: string
  links?: { does: string; label: string; value: string }[]
}

/** What to do, numbered where there are several, each with what the student will see then. */
Component({ properties: { actions: { type: Array, value: [] as GuideAction[] } } })
