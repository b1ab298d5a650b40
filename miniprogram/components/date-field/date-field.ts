/** A day, typed or pasted in any usual form, or picked from the wheel. `value` stays exactly what was typed. */
Component({
  properties: {
    label: String,
    value: String,
    /** The day understood so far, YYYY-MM-DD: where the wheel opens. */
    picked: String,
    /** The last day the wheel offers, YYYY-MM-DD. */
    latest: String,
    placeholder: String,
    pickLabel: String,
    hint: String,
    problem: String,
    /** Worth another look, but not wrong. */
    advice: String,
  },
  methods: {
    onInput(event: WechatMiniprogram.Input) {
      this.triggerEvent('change', { value: event.detail.value })
    },
    onBlur(event: WechatMiniprogram.InputBlur) {
      this.triggerEvent('leave', { value: event.detail.value })
    },
    onPick(event: WechatMiniprogram.PickerChange) {
      const value = event.detail.value as string
      this.triggerEvent('change', { value })
      this.triggerEvent('leave', { value })
    },
  },
})
