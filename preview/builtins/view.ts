import { playAnimation } from '../runtime/animation'
import type { Builtin } from './builtin'

export const HOVER = {
  hoverClass: { type: String, value: 'none' },
  hoverStopPropagation: Boolean,
  hoverStartTime: { type: Number, value: 50 },
  hoverStayTime: { type: Number, value: 400 },
}

export const view: Builtin = {
  tag: 'view',
  properties: { ...HOVER, animation: null },
  setup: ({ element }) => ({ update: { animation: (value: never) => playAnimation(element, value) } }),
}
