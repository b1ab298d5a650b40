/** One field of the portal's page. */
interface PortalField {
  id: string
  label: string
  /** What is printed, in groups that the eye can keep; masked while values are covered. */
  groups: readonly string[]
  /** Empty: chosen in the portal, nothing to copy. */
  action: string
  note: string
  isFilled: boolean
}

/**
 * The fields of the portal's page in its order, to be typed or copied one by one. Events `copy` and
 * `fill` with the id, `cover` where all covered values are to be shown or covered again.
 */
Component({
  properties: {
    rows: { type: Array, value: [] as PortalField[] },
    /** What the button for all covered values says; empty where nothing is covered. */
    coverLabel: String,
    filledLabel: String,
  },
  methods: {
    onCopy(event: WechatMiniprogram.TouchEvent) {
      const id: unknown = event.currentTarget.dataset.id
      this.triggerEvent('copy', { id })
    },
    onFill(event: WechatMiniprogram.TouchEvent) {
      const id: unknown = event.currentTarget.dataset.id
      this.triggerEvent('fill', { id })
    },
    onCover() {
      this.triggerEvent('cover')
    },
  },
})
