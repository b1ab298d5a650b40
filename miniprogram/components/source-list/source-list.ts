interface ShownSource {
  id: string
  title: string
  kind: string
  kindLabel: string
  dates: string
  url?: string
  usedFor?: string
}

interface Basis {
  /** What the folded row says; without it nothing is folded. */
  label: string
  sources: readonly ShownSource[]
  copyLabel: string
  moreLabel: string
}

/**
 * 依据 in one row that unfolds: where a rule comes from, how official that is, and when it was checked. Event `copy` with
 * the address, `more` with the id.
 */
Component({
  properties: { basis: { type: Object, value: null as unknown as Basis } },
  data: { isOpen: false },
  methods: {
    onToggle() {
      this.setData({ isOpen: !this.data.isOpen })
    },
    onCopy(event: WechatMiniprogram.TouchEvent) {
      const value: unknown = event.currentTarget.dataset.url
      this.triggerEvent('copy', { value })
    },
    onMore(event: WechatMiniprogram.TouchEvent) {
      const id: unknown = event.currentTarget.dataset.id
      this.triggerEvent('more', { id })
    },
  },
})
