import { Event as ComponentEvent, type Element as ComponentElement } from 'glass-easel'
import { onPhone } from './frame'
import { tap } from './tap'
import { acrossThreads } from './threads'
import { pressHoverTargets, releaseHoverTargets } from './hover'

/** A tap is not a drag: WeChat forgets it after this many px. */
const TAP_SLOP_PX = 10
const LONG_PRESS_MS = 350

type Associated = Node & { __wxElement?: ComponentElement }
type Point = {
  identifier: number
  clientX: number
  clientY: number
  pageX: number
  pageY: number
  force: number
}

/** The innermost component node a DOM node belongs to. */
const componentAt = (node: Node | null): ComponentElement | undefined => {
  let current: Associated | null = node
  while (current && !current.__wxElement) current = current.parentNode
  return current?.__wxElement
}

/** Dispatches one event as WeChat does; answers whether a catch handler asked for no default. */
const dispatch = (
  target: ComponentElement,
  name: string,
  detail: unknown,
  extraFields: Record<string, unknown> = {},
): boolean => {
  const event = new ComponentEvent(name, detail, {
    bubbles: true,
    composed: true,
    capturePhase: true,
    extraFields,
  })
  ComponentEvent.dispatchEvent(target, event)
  return event.defaultPrevented()
}

const pointOf = (touch: { identifier?: number; clientX: number; clientY: number }): Point => {
  const { x, y } = onPhone(touch.clientX, touch.clientY)
  return { identifier: touch.identifier ?? 0, clientX: x, clientY: y, pageX: x, pageY: y, force: 1 }
}

/** One finger (or the mouse) from press to release. */
class Press {
  start: Point | undefined
  target: Node | null = null
  moved = false
  longPressed = false
  private timer = 0

  begin(target: Node | null, point: Point): void {
    Object.assign(this, { start: point, target, moved: false, longPressed: false })
    pressHoverTargets(target)
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => this.longPress(point), LONG_PRESS_MS)
  }

  move(point: Point): void {
    if (!this.start || this.moved) return
    this.moved =
      Math.hypot(point.clientX - this.start.clientX, point.clientY - this.start.clientY) > TAP_SLOP_PX
    if (this.moved) this.cancelTimers()
  }

  end(): void {
    this.cancelTimers()
    this.start = undefined
  }

  private cancelTimers(): void {
    clearTimeout(this.timer)
    releaseHoverTargets()
  }

  private longPress(point: Point): void {
    const component = componentAt(this.target)
    if (!component) return
    this.longPressed = hasLongPressListener(component)
    const detail = { x: point.clientX, y: point.clientY }
    const fields = { touches: [point], changedTouches: [point] }
    dispatch(component, 'longpress', detail, fields)
    dispatch(component, 'longtap', detail, fields)
  }
}

/** WeChat sends no tap after a long press that somebody listens to. */
const hasLongPressListener = (component: ComponentElement): boolean => {
  for (let node: ComponentElement | null = component; node; node = node.getComposedParent()) {
    const { listeners } =
      (node as unknown as { _$eventTarget?: { listeners: Record<string, unknown> } })._$eventTarget ?? {}
    if (listeners?.longpress || listeners?.longtap) return true
  }
  return false
}

const press = new Press()
let lastPoint: Point = pointZero()

function pointZero(): Point {
  return { identifier: 0, clientX: 0, clientY: 0, pageX: 0, pageY: 0, force: 1 }
}

const isDisabled = (target: Node | null): boolean =>
  target instanceof Element && target.closest('wx-button[aria-disabled="true"]') !== null

const onTouch = (event: TouchEvent): void => {
  const component = componentAt(event.target as Node)
  const changed = [...event.changedTouches].map(pointOf)
  const first = changed[0] ?? lastPoint
  lastPoint = first
  if (event.type === 'touchstart') press.begin(event.target as Node, first)
  if (event.type === 'touchmove') press.move(first)
  if (event.type === 'touchend' || event.type === 'touchcancel') press.end()
  if (!component) return
  const fields = { touches: [...event.touches].map(pointOf), changedTouches: changed }
  const caught = dispatch(component, event.type, { x: first.clientX, y: first.clientY }, fields)
  if (caught && event.type === 'touchmove' && event.cancelable) event.preventDefault()
}

const POINTER_TO_TOUCH: Record<string, string> = {
  pointerdown: 'touchstart',
  pointermove: 'touchmove',
  pointerup: 'touchend',
  pointercancel: 'touchcancel',
}

/** A mouse is a single finger. Real fingers arrive as touch events. */
const onPointer = (event: PointerEvent): void => {
  if (event.pointerType !== 'mouse' || (event.type === 'pointerdown' && event.button !== 0)) return
  const point = pointOf(event)
  if (event.type === 'pointerdown') press.begin(event.target as Node, point)
  else if (!press.start) return
  lastPoint = point
  press.move(point)
  const component = componentAt(press.target)
  const isOver = event.type === 'pointerup' || event.type === 'pointercancel'
  if (isOver) press.end()
  const type = POINTER_TO_TOUCH[event.type]
  if (!component || !type) return
  dispatch(
    component,
    type,
    { x: point.clientX, y: point.clientY },
    { touches: isOver ? [] : [point], changedTouches: [point] },
  )
}

/** The browser's click is what mouse, finger, keyboard and assistive technology have in common: it alone makes taps. */
const onClick = (event: MouseEvent): void => {
  const isSynthetic = event.detail === 0
  if (!isSynthetic && press.longPressed) return
  const target = event.target as Node
  const component = componentAt(target)
  if (!component || isDisabled(target)) return
  const point = isSynthetic ? pointZero() : pointOf(event)
  const fields = { touches: [point], changedTouches: [point] }
  const told = () => void dispatch(component, 'tap', { x: point.clientX, y: point.clientY }, fields)
  acrossThreads(() => tap.during(told))
}

const ANIMATION_EVENTS = ['transitionend', 'animationstart', 'animationiteration', 'animationend']

const onAnimation = (event: Event): void => {
  const component = componentAt(event.target as Node)
  if (component) dispatch(component, event.type, { elapsedTime: (event as AnimationEvent).elapsedTime })
}

/** Space and Enter press whatever has the keyboard's focus and looks like a control. */
const onKey = (event: KeyboardEvent): void => {
  const target = event.target as HTMLElement
  if (event.key !== 'Enter' && event.key !== ' ') return
  if (!target.matches?.('[tabindex][role]') || target.matches('input, textarea, button')) return
  event.preventDefault()
  target.click()
}

/** Listens once for the whole document. */
export const listenToTouches = (root: HTMLElement): void => {
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
    root.addEventListener(type, onTouch, { passive: false })
  }
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const) {
    document.addEventListener(type, onPointer)
  }
  root.addEventListener('click', onClick)
  root.addEventListener('keydown', onKey)
  for (const type of ANIMATION_EVENTS) root.addEventListener(type, onAnimation)
}
