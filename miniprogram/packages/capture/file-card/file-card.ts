interface ShownFile {
  index: number
  name: string
  facts: string
  size: string
  share: number
  canSave: boolean
}

/** One finished file with its facts and the ways off the phone. Event `act` with the action and the file's index. */
Component({
  properties: {
    file: { type: Object, value: {} as ShownFile },
    text: { type: Object, value: {} as { send: string; save: string; preview: string } },
    locked: Boolean,
    /** The page has another main button. */
    quiet: Boolean,
  },
  methods: {
    onAct(event: WechatMiniprogram.CustomEvent) {
      const act: unknown = event.currentTarget.dataset.act
      this.triggerEvent('act', { act, index: this.data.file.index })
    },
  },
})
