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
    /** The days that the text may mean, where it may mean two: one is chosen instead of typing it again. */
    readings: { type: Array, value: [] as readonly { day: string; label: string }[] },
    disabled: Boolean,
  },
  methods: {
    onChange({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.triggerEvent('change', detail)
    },
    onLeave({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.triggerEvent('leave', detail)
    },
    onReading({ currentTarget }: WechatMiniprogram.TouchEvent) {
      const { value } = currentTarget.dataset as { value: string }
      this.triggerEvent('change', { value })
      this.triggerEvent('leave', { value })
    },
    onPick({ detail: { value } }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.triggerEvent('change', { value })
      this.triggerEvent('leave', { value })
    },
  },
})
