/** Tells what a code is before the student wonders which scanner opens it. Events `scan`, `follow`. */
Component({
  properties: {
    text: { type: Object, value: {} },
    answer: { type: Object, value: null as unknown as object },
    busy: Boolean,
  },
  methods: {
    onScan() {
      this.triggerEvent('scan')
    },
    onFollow() {
      this.triggerEvent('follow')
    },
  },
})
