/** Tells what a code is before the student wonders which scanner opens it. Events `scan`, `follow`. */
Component({
  properties: {
    text: { type: Object, value: {} },
    answer: { type: Object, value: null as unknown as object },
    busy: Boolean,
    /** One row instead of a card, on steps where no code is expected. */
    quiet: Boolean,
  },
  methods: {
    onScan() {
      if (!this.data.busy) this.triggerEvent('scan')
    },
    onFollow() {
      this.triggerEvent('follow')
    },
  },
})
