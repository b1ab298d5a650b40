interface Choice {
  id: string
  label: string
  hint?: string
  chosen: boolean
}

/** Answers to one question; one or several may be chosen. Event `choose` with the id that was tapped. */
Component({
  properties: {
    label: String,
    multiple: Boolean,
    options: { type: Array, value: [] as Choice[] },
  },
  methods: {
    onChoose(event: WechatMiniprogram.TouchEvent) {
      const id: unknown = event.currentTarget.dataset.id
      this.triggerEvent('choose', { id })
    },
  },
})
