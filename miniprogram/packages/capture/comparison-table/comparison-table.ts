interface ComparedRow {
  field: string
  name: string
  typed: string
  read: string
  state: string
  mark: string
  said: string
}

/** What was read on a passport beside what the student typed; rows of comparison.view.ts. */
Component({
  properties: {
    rows: { type: Array, value: [] as ComparedRow[] },
    text: { type: Object, value: {} as { title: string; note: string; typed: string; read: string } },
  },
})
