import type { GeneralComponent } from 'glass-easel'

type Caller = { _$?: GeneralComponent }

let queue: GeneralComponent[] = []

/** glass-easel never fires `ready`: it comes after the first rendering, children before parents. */
export const queueReady = (caller: unknown): void => {
  const component = (caller as Caller)._$ ?? (caller as GeneralComponent)
  if (queue.length === 0) setTimeout(flushReady, 0)
  queue.push(component)
}

const flushReady = (): void => {
  const components = queue.reverse()
  queue = []
  for (const component of components) component.triggerLifetime('ready', [])
}
