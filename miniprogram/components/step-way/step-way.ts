/** One node of the way: `state` is done, now, open, locked or optional; `spoken` is what a screen reader says. */
interface WayNode {
  id: string
  number: number
  label: string
  state: string
  spoken: string
}

/** The way as a picture. Event `choose` with the id of the tapped node. */
Component({
  properties: { nodes: { type: Array, value: [] as WayNode[] }, label: String },
  methods: {
    onNodeTap(event: WechatMiniprogram.TouchEvent) {
      this.triggerEvent('choose', { id: event.currentTarget.dataset.id })
    },
  },
})
