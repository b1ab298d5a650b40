/**
 * What 「移民局12367」 answered: a record and its 8-digit code, or none. Events `record`, `code`, `goton`, `leave`, `save`,
 * `copy`.
 */
Component({
  properties: {
    text: { type: Object, value: {} },
    record: String,
    options: { type: Array, value: [] as object[] },
    code: String,
    codeHint: String,
    codeProblem: String,
    savedCode: String,
    /** What stands in the fields is saved. */
    saved: Boolean,
    gotOn: String,
    readings: { type: Array, value: [] as object[] },
    dateProblem: String,
    today: String,
    busy: Boolean,
    disabled: Boolean,
  },
  methods: {
    onRecord(event: WechatMiniprogram.CustomEvent) {
      this.triggerEvent('record', event.detail)
    },
    onCode(event: WechatMiniprogram.CustomEvent) {
      this.triggerEvent('code', event.detail)
    },
    onGotOn(event: WechatMiniprogram.CustomEvent) {
      this.triggerEvent('goton', event.detail)
    },
    onLeave() {
      this.triggerEvent('leave')
    },
    onSave() {
      this.triggerEvent('save')
    },
    onCopy(event: WechatMiniprogram.CustomEvent) {
      this.triggerEvent('copy', event.detail)
    },
  },
})
