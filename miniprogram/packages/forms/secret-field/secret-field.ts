/**
 * One line of text that a neighbour should not read: its first and last sign are shown until the student asks for more.
 * Events `change`, `leave` and `toggle`.
 */
Component({
  properties: {
    label: String,
    value: String,
    /** What is shown in place of the value. */
    masked: String,
    open: Boolean,
    placeholder: String,
    hint: String,
    problem: String,
    /** Worth another look, but not wrong. */
    advice: String,
    maxlength: { type: Number, value: -1 },
    disabled: Boolean,
    showLabel: String,
    hideLabel: String,
  },
  methods: {
    onChange({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.triggerEvent('change', detail)
    },
    onLeave({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.triggerEvent('leave', detail)
    },
    onToggle() {
      this.triggerEvent('toggle')
    },
  },
})
