import type { GeneralComponent } from 'glass-easel'

/** A property as WeChat documents it: its type and default. `null` accepts anything. */
export type PropertyDefinition =
  | StringConstructor
  | NumberConstructor
  | BooleanConstructor
  | ArrayConstructor
  | ObjectConstructor
  | null
  | { type: unknown; value: unknown }

export type Props = Record<string, unknown>

/** One node of a built-in component on the page. */
export interface BuiltinNode {
  readonly component: GeneralComponent
  readonly element: HTMLElement
  readonly props: Props
  /** Sends one of the component's own events. They do not bubble, as in WeChat. */
  emit: (event: string, detail?: object) => void
}

/** What a built-in does on a node; every part is optional. */
export interface BuiltinBehavior {
  /** Called with the first value of every property and with each change. */
  update?: Record<string, (value: never) => void>
  /** The element that carries role, name and state for assistive technology; the node itself by default. */
  accessible?: HTMLElement
  attached?: () => void
  detached?: () => void
  /** The page was left or came back. */
  pageHidden?: () => void
  pageShown?: () => void
  /** What a selector query's `node` gives. */
  node?: unknown
}

/** A built-in component: WeChat's documented properties and events, and how a browser does it. */
export interface Builtin {
  tag: string
  properties?: Record<string, PropertyDefinition>
  events?: readonly string[]
  /** Attributes WeChat offers that change nothing a browser could show. */
  ignored?: readonly string[]
  setup?: (node: BuiltinNode) => BuiltinBehavior
}
