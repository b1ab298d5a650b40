import {
  StyleScopeManager,
  type ComponentSpace,
  type GeneralComponent,
  type GeneralComponentDefinition,
} from 'glass-easel'
import { report } from '../runtime/errors'
import type { Builtin, BuiltinBehavior, BuiltinNode, Props } from './builtin'
import { accessibleTargets, COMMON_PROPERTIES, commonObservers } from './common'
import { rememberNode } from './nodes'

/** Events every node of WeChat has. */
const COMMON_EVENTS = new Set([
  'tap',
  'longpress',
  'longtap',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'touchforcechange',
  'transitionend',
  'animationstart',
  'animationiteration',
  'animationend',
])

const behaviors = new WeakMap<GeneralComponent, BuiltinBehavior>()

const propsOf = (component: GeneralComponent): Props => component.data

const nodeFor = (component: GeneralComponent, element: HTMLElement): BuiltinNode => ({
  component,
  element,
  props: new Proxy<Props>({}, { get: (_, name) => propsOf(component)[name as string] }),
  emit: (event, detail = {}) => component.triggerEvent(event, detail, { bubbles: false, composed: false }),
})

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

const start = (component: GeneralComponent, { setup }: Builtin): void => {
  const element = component.getBackendElement() as unknown as HTMLElement
  const behavior = setup?.(nodeFor(component, element)) ?? {}
  behaviors.set(component, behavior)
  if (behavior.accessible) accessibleTargets.set(component, behavior.accessible)
  if ('node' in behavior) rememberNode(component, behavior.node)
  const data = propsOf(component)
  for (const [name, update] of Object.entries(behavior.update ?? {})) update(data[name] as never)
}

const observe = (name: string) =>
  function (this: GeneralComponent, value: unknown) {
    behaviors.get(this)?.update?.[name]?.(value as never)
  }

/** A listener WeChat would never call is a mistake in the page. Programs may let their own events bubble. */
const checkListener = (
  component: GeneralComponent,
  tag: string,
  events: readonly string[],
  name: string,
): void => {
  if (COMMON_EVENTS.has(name) || events.includes(name)) return
  report(`unsupported event ${name} on <${tag}> in ${component.ownerShadowRoot?.getHostNode().is}`)
}

/** Makes a built-in known to glass-easel. */
export const registerBuiltin = (space: ComponentSpace, builtin: Builtin): GeneralComponentDefinition => {
  const { tag, events = [], ignored = [] } = builtin
  const properties = {
    ...builtin.properties,
    ...Object.fromEntries(ignored.map((name) => [camel(name), null])),
  }
  const on = (name: 'attached' | 'detached') =>
    function (this: GeneralComponent) {
      behaviors.get(this)?.[name]?.()
    }
  return space.defineComponent({
    is: `builtin/${tag}`,
    options: { listenerChangeLifetimes: true, styleScope: StyleScopeManager.globalScope() },
    properties: { ...COMMON_PROPERTIES, ...properties },
    observers: {
      ...commonObservers(),
      ...Object.fromEntries(Object.keys(properties).map((name) => [name, observe(name)])),
    },
    lifetimes: {
      created(this: GeneralComponent) {
        start(this, builtin)
      },
      attached: on('attached'),
      detached: on('detached'),
      listenerChange(this: GeneralComponent, isAdded: boolean, name: string) {
        if (isAdded) checkListener(this, tag, events, name)
      },
    },
    pageLifetimes: {
      hide(this: GeneralComponent) {
        behaviors.get(this)?.pageHidden?.()
      },
      show(this: GeneralComponent) {
        behaviors.get(this)?.pageShown?.()
      },
    },
  } as never)
}
