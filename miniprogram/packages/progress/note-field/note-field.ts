/** Several lines of text, copied from the portal. Event `change`. */
Component({
  properties: { label: String, value: String, placeholder: String, hint: String },
  methods: {
    onInput(event: WechatMiniprogram.TextareaInput) {
      this.triggerEvent('change', { value: event.detail.value })
    },
  },
})
