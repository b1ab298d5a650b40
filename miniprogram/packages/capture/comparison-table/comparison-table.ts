interface ComparedRow {
  field: string
  name: string
  typed: string
  read: string
  state: string
  mark: string
  said: string
}

/** What was read on a passport beside what the student typed; rows of comparison.view.ts. Events `open`: to 我的资料, `fill`. */
Component({
  properties: {
    rows: { type: Array, value: [] as ComparedRow[] },
    hints: { type: Array, value: [] as string[] },
    /** Whether something is to be typed or corrected. */
    leads: Boolean,
    /** What the button says that takes over what was read; empty for none. */
    fill: String,
    text: { type: Object, value: {} as Record<'title' | 'note' | 'typed' | 'read' | 'profile', string> },
  },
  methods: {
    onFill() {
      this.triggerEvent('fill')
    },
    onOpen() {
      this.triggerEvent('open')
    },
  },
})
