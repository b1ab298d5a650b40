interface ContactLink {
  /** The event: `call` or `copy`. */
  does: string
  label: string
  value: string
}

/** What a sentence names, to be called or copied. Event `call` or `copy` with the `value`. */
Component({
  properties: { links: { type: Array, value: [] as ContactLink[] } },
  methods: {
    onTap(event: WechatMiniprogram.TouchEvent) {
      const { does, value } = event.currentTarget.dataset as { does: string; value: string }
      // Through the component that holds these links: it has nothing to add.
      this.triggerEvent(does, { value }, { bubbles: true, composed: true })
    },
  },
})
