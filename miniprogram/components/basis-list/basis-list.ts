interface BasisGroup {
  id: string
  heading: string
  note: string
  sources: readonly object[]
}

/**
 * 依据 behind one button: groups of sources, sent only while it is open. Events `toggle`, `copy` with the address,
 * `more` with the source's id.
 */
Component({
  properties: {
    label: String,
    open: Boolean,
    groups: { type: Array, value: [] as BasisGroup[] },
    copyLabel: String,
    moreLabel: String,
  },
  methods: {
    onToggle() {
      this.triggerEvent('toggle')
    },
    onCopy(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.triggerEvent('copy', { value: event.detail.value })
    },
    onMore(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
      this.triggerEvent('more', { id: event.detail.id })
    },
  },
})
