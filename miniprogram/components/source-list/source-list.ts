interface ShownSource {
  id: string
  title: string
  kind: string
  kindLabel: string
  dates: string
  url?: string
}

/** 依据: where a rule comes from, how official that is, and when it was checked. Event `copy` with the address. */
Component({
  properties: { sources: { type: Array, value: [] as ShownSource[] }, copyLabel: String },
  methods: {
    onCopy(event: WechatMiniprogram.TouchEvent) {
      this.triggerEvent('copy', { value: event.currentTarget.dataset.url as string })
    },
  },
})
