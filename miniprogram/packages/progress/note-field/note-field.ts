import { LONGEST_NOTE } from '../longest-note'

/** Several lines of text, copied from the portal. Events `change` and `leave`. */
Component({
  properties: { label: String, value: String, placeholder: String, hint: String, disabled: Boolean },
  data: { limit: LONGEST_NOTE },
  methods: {
    onChange({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.triggerEvent('change', detail)
    },
    onLeave({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.triggerEvent('leave', detail)
    },
  },
})
