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
    onChange({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.triggerEvent('change', detail)
    },
    onClear() {
      this.triggerEvent('change', { value: '' })
    },
  },
})
