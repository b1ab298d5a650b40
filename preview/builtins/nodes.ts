import type { Element as ComponentElement } from 'glass-easel'

const nodes = new WeakMap<ComponentElement, unknown>()

/** Remembers what a selector query's `node: true` gives for a built-in. */
export const rememberNode = (component: ComponentElement, node: unknown): void =>
  void nodes.set(component, node)

export const nodeOf = (component: ComponentElement): unknown => nodes.get(component) ?? null
