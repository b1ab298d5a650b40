/** One line to search with and a button that empties it. Event `change` with `{ value }`. */
Component({
  properties: {
    label: String,
    value: String,
    placeholder: String,
    clearLabel: String,
    /** WeChat cuts longer input. */
    maxlength: { type: Number, value: 200 },
  },
  methods: {
    onInput(event: WechatMiniprogram.Input) {
      this.triggerEvent('change', { value: event.detail.value })
    },
    onClear() {
      this.triggerEvent('change', { value: '' })
    },
  },
})
