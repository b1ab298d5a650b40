/** One line of text with its label, a hint, and the sentence that says what is wrong. Events `change` and `leave`. */
Component({
  properties: {
    label: String,
    value: String,
    placeholder: String,
    hint: String,
    problem: String,
    /** Worth another look, but not wrong. */
    advice: String,
    type: { type: String, value: 'text' },
    maxlength: { type: Number, value: -1 },
    disabled: Boolean,
  },
  methods: {
    onChange({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.triggerEvent('change', detail)
    },
    onLeave({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.triggerEvent('leave', detail)
    },
  },
})
