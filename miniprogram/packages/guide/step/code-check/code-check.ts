import { offers } from '../../../../platform/offers'
import { FACE_TEXT } from '../../content/step-page'

/** Tells what a code is before the student wonders which scanner opens it. Events `scan`, `follow`. */
Component({
  properties: {
    text: { type: Object, value: {} },
    answer: { type: Object, value: null as unknown as object },
    busy: Boolean,
  },
  data: { elsewhere: '' },
  lifetimes: {
    attached() {
      if (!offers('scan')) this.setData({ elsewhere: FACE_TEXT.scanOnPhone })
    },
  },
  methods: {
    onScan() {
      this.triggerEvent('scan')
    },
    onFollow() {
      this.triggerEvent('follow')
    },
  },
})
