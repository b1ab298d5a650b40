import type { Builtin, BuiltinNode } from './builtin'

export const movableArea: Builtin = { tag: 'movable-area', ignored: ['scale-area'] }

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), Math.max(low, high))

/** Drags a node inside its movable-area; positions are px from the area's corner. */
class Mover {
  x = 0
  y = 0
  private grip: { x: number; y: number } | undefined

  constructor(private readonly node: BuiltinNode) {
    const { element } = node
    element.addEventListener('pointerdown', (event) => this.start(event))
    element.addEventListener('pointermove', (event) => this.drag(event))
    element.addEventListener('pointerup', () => (this.grip = undefined))
    element.addEventListener('pointercancel', () => (this.grip = undefined))
  }

  /** Moves without the user: WeChat tells about it with an empty source. */
  place(x: number, y: number): void {
    if (x !== this.x || y !== this.y) this.move(x, y, '')
  }

  private start(event: PointerEvent): void {
    if (this.node.props.disabled) return
    this.grip = { x: event.clientX - this.x, y: event.clientY - this.y }
    this.node.element.setPointerCapture(event.pointerId)
  }

  private drag(event: PointerEvent): void {
    if (!this.grip) return
    const { direction } = this.node.props
    const x = direction === 'all' || direction === 'horizontal' ? event.clientX - this.grip.x : this.x
    const y = direction === 'all' || direction === 'vertical' ? event.clientY - this.grip.y : this.y
    this.move(x, y, 'touch')
  }

  private move(x: number, y: number, source: string): void {
    const { element, props, emit } = this.node
    const area = element.closest<HTMLElement>('wx-movable-area')
    const canLeave = Boolean(props.outOfBounds) || !area
    this.x = canLeave ? x : clamp(x, 0, area.clientWidth - element.offsetWidth)
    this.y = canLeave ? y : clamp(y, 0, area.clientHeight - element.offsetHeight)
    element.style.translate = `${this.x}px ${this.y}px`
    emit('change', { x: this.x, y: this.y, source })
  }
}

export const movableView: Builtin = {
  tag: 'movable-view',
  properties: {
    direction: { type: String, value: 'none' },
    x: null,
    y: null,
    outOfBounds: Boolean,
    disabled: Boolean,
  },
  ignored: ['damping', 'friction', 'inertia', 'animation'],
  events: ['change', 'htouchmove', 'vtouchmove'],
  setup: (node) => {
    const mover = new Mover(node)
    const place = () => mover.place(Number(node.props.x) || 0, Number(node.props.y) || 0)
    return { attached: () => void setTimeout(place, 0), update: { x: place, y: place } }
  },
}
