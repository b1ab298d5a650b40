import { Component, type GeneralComponent } from 'glass-easel'

/** Where a built-in's pressed look lives in its class list, apart from the classes of the template. */
const HOVER_SEGMENT = 3

type Hoverable = { component: GeneralComponent; stayMs: number }

let pressed: Hoverable[] = []
let startTimers: number[] = []

type Associated = Node & { __wxElement?: unknown }

/** Shows hover-class on what is being pressed, from the inside out, as long as nobody stops it. */
export const pressHoverTargets = (target: Node | null): void => {
  releaseHoverTargets()
  for (let node: Associated | null = target; node; node = node.parentNode) {
    const component = node.__wxElement
    if (!component || !Component.isComponent(component)) continue
    const data = component.data as Record<string, unknown>
    if (!data.hoverClass || data.hoverClass === 'none' || data.disabled) continue
    const start = () => {
      component.classList?.setClassNames(String(data.hoverClass), HOVER_SEGMENT)
      pressed.push({ component, stayMs: Number(data.hoverStayTime ?? 400) })
    }
    startTimers.push(window.setTimeout(start, Number(data.hoverStartTime ?? 50)))
    if (data.hoverStopPropagation) return
  }
}

/** Ends the pressed look after each built-in's own stay time. */
export const releaseHoverTargets = (): void => {
  startTimers.forEach(clearTimeout)
  startTimers = []
  for (const { component, stayMs } of pressed) {
    window.setTimeout(() => component.classList?.setClassNames('', HOVER_SEGMENT), stayMs)
  }
  pressed = []
}
