import { offers } from '../../../platform/offers'

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
  // On a computer it goes to the disk, pictures too.
  data: { hasAlbum: true },
  lifetimes: {
    attached() {
      if (offers('disk')) this.setData({ hasAlbum: false })
    },
  },
  methods: {
    onAct(event: WechatMiniprogram.CustomEvent) {
      const act: unknown = event.currentTarget.dataset.act
      this.triggerEvent('act', { act, index: this.data.file.index })
    },
  },
})
