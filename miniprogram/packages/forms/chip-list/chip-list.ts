interface Chip {
  id: string
  label: string
  chosen: boolean
}

/** Short answers to one question, side by side; one or several may be chosen. Event `choose` with the id that was tapped. */
Component({
  properties: {
    label: String,
    multiple: Boolean,
    options: { type: Array, value: [] as Chip[] },
  },
  methods: {
    onChoose(event: WechatMiniprogram.TouchEvent) {
      const id: unknown = event.currentTarget.dataset.id
      this.triggerEvent('choose', { id })
    },
  },
})
