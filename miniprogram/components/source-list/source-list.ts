interface ShownSource {
  id: string
  title: string
  kind: string
  kindLabel: string
  dates: string
  url?: string
  usedFor?: string
}

/**
 * 依据: where a rule comes from, how official that is, and when it was checked. Event `copy` with the address, `more`
 * with the id; each only where it has a label.
 */
Component({
  properties: { sources: { type: Array, value: [] as ShownSource[] }, copyLabel: String, moreLabel: String },
  methods: {
    onCopy(event: WechatMiniprogram.TouchEvent) {
      this.triggerEvent('copy', { value: event.currentTarget.dataset.url })
    },
    onMore(event: WechatMiniprogram.TouchEvent) {
      this.triggerEvent('more', { id: event.currentTarget.dataset.id })
    },
  },
})
