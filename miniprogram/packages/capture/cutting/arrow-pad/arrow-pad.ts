import { dataOf, isText } from '../../../../pages/event-data'

/** -1, 0 or 1 step each: right and down are positive. */
export type NudgeEvent = WechatMiniprogram.CustomEvent<{ x: number; y: number }>
/** -1 or 1 step. */
export type ResizeEvent = WechatMiniprogram.CustomEvent<{ by: number }>

/** Four arrows, and two signs for the size where `resizes`. Events `nudge` and `resize` with what was tapped. */
Component({
  properties: {
    text: { type: Object, value: {} as Record<'left' | 'up' | 'down' | 'right', string> },
    resizes: Boolean,
  },
  methods: {
    onArrowTap(event: WechatMiniprogram.TouchEvent) {
      const [x, y] = [dataOf(event, 'x', isText), dataOf(event, 'y', isText)]
      this.triggerEvent('nudge', { x: Number(x), y: Number(y) })
    },
    onSizeTap(event: WechatMiniprogram.TouchEvent) {
      this.triggerEvent('resize', { by: Number(dataOf(event, 'by', isText)) })
    },
  },
})
