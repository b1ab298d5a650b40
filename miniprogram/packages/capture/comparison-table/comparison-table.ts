interface ComparedRow {
  field: string
  name: string
  typed: string
  read: string
  state: string
  mark: string
  said: string
}

/** What was read on a passport beside what the student typed; rows of comparison.view.ts. Event `open`: to 我的资料. */
Component({
  properties: {
    rows: { type: Array, value: [] as ComparedRow[] },
    hints: { type: Array, value: [] as string[] },
    /** Whether something is to be typed or corrected. */
    leads: Boolean,
    text: { type: Object, value: {} as Record<'title' | 'note' | 'typed' | 'read' | 'profile', string> },
  },
  methods: {
    onOpen() {
      this.triggerEvent('open')
    },
  },
})
