import type { behavior, types } from 'glass-easel-miniprogram-adapter'
import { unsupported } from './errors'
import { codeSpace } from './space'
import { addComponentStyle } from './styles'
import type { PackagedComponent } from '../package-format'

type Behavior = behavior.GeneralBehavior
type BehaviorDefinition = types.BehaviorDefinition<never, never, never, never> & {
  behaviors?: (string | Behavior)[]
}
type ComponentDefinition = BehaviorDefinition & { options?: Record<string, unknown> }

/** The component whose script is running: WeChat knows it the same way. */
let running: { path: string; packaged: PackagedComponent; defined: boolean } | undefined

/** Runs a component's script; its Component() call registers it under this path. */
export const runDefinition = (path: string, packaged: PackagedComponent, run: () => void): void => {
  const outer = running
  running = { path, packaged, defined: false }
  run()
  if (!running.defined) unsupported(`${path}: its script calls no Component()`)
  running = outer
}

const wxBehavior = (properties: Record<string, unknown>): Behavior => {
  let builder = codeSpace.behavior()
  for (const [name, type] of Object.entries(properties)) builder = builder.property(name, type as never)
  return builder.register()
}

let wxBehaviors: Record<string, Behavior> | undefined

/** The behaviors WeChat offers by name. */
const namedBehavior = (name: string): Behavior => {
  wxBehaviors ??= {
    'wx://form-field': wxBehavior({ name: String, value: null }),
    'wx://form-field-group': wxBehavior({}),
    'wx://form-field-button': wxBehavior({}),
    'wx://component-export': wxBehavior({}),
  }
  return wxBehaviors[name] ?? unsupported(`behavior ${name}`)
}

const withBehaviors = <T extends BehaviorDefinition>(definition: T): T => {
  const behaviors = (definition.behaviors ?? []) as (string | Behavior)[]
  definition.behaviors = behaviors.map((one) => (typeof one === 'string' ? namedBehavior(one) : one)) as never
  return definition
}

const KNOWN_OPTIONS = new Set([
  'multipleSlots',
  'dynamicSlots',
  'pureDataPattern',
  'virtualHost',
  'styleIsolation',
  'addGlobalClass',
])

/** glass-easel takes the isolation from the JSON only; WeChat also from the script. */
const mergeOptions = (config: Record<string, unknown>, options: Record<string, unknown> = {}): void => {
  for (const name of Object.keys(options))
    if (!KNOWN_OPTIONS.has(name)) unsupported(`component option ${name}`)
  if (options.styleIsolation) config.styleIsolation = options.styleIsolation
  if (options.addGlobalClass) config.addGlobalClass = true
}

/** WeChat's Component(). */
const Component = (definition: ComponentDefinition): void => {
  if (!running) return unsupported('Component() outside a component script')
  const { path, packaged } = running
  running.defined = true
  mergeOptions(packaged.config, definition.options)
  codeSpace.addComponentStaticConfig(path, packaged.config)
  addComponentStyle(path, packaged)
  codeSpace.component(path).definition(withBehaviors(definition)).register()
}

const Behavior = (definition: BehaviorDefinition): Behavior =>
  codeSpace.behavior().definition(withBehaviors(definition)).register()

/** The page constructor is left out on purpose: pages of this project are written with Component. */
const Page = (): never => unsupported('Page(): write pages with Component or ComponentWithStore')

export const definers = { Component, Behavior, Page }
