import type { GeneralComponent } from 'glass-easel'

const ARIA = [
  'label',
  'hidden',
  'checked',
  'disabled',
  'selected',
  'expanded',
  'pressed',
  'live',
  'busy',
  'modal',
  'haspopup',
  'invalid',
  'required',
  'readonly',
  'level',
  'current',
  'valuemin',
  'valuemax',
  'valuenow',
  'valuetext',
  'orientation',
  'posinset',
  'setsize',
  'atomic',
  'relevant',
  'roledescription',
] as const

const camel = (name: string): string => `aria${name[0]?.toUpperCase()}${name.slice(1)}`

/** Attributes every component takes, built-in or not. */
export const COMMON_PROPERTIES: Record<string, null> = Object.fromEntries(
  ['hidden', 'ariaRole', ...ARIA.map(camel)].map((name) => [name, null]),
)

type Caller = { _$?: GeneralComponent }

/** Which inner element of a built-in carries its accessibility. */
export const accessibleTargets = new WeakMap<GeneralComponent, HTMLElement>()

const componentOf = (caller: unknown): GeneralComponent =>
  (caller as Caller)._$ ?? (caller as GeneralComponent)

const targetOf = (caller: unknown): HTMLElement | null => {
  const component = componentOf(caller)
  return accessibleTargets.get(component) ?? (component.getBackendElement() as unknown as HTMLElement | null)
}

const setOrRemove = (element: HTMLElement | null, name: string, value: unknown): void => {
  if (!element) return
  if (value === undefined || value === null || value === '') element.removeAttribute(name)
  else element.setAttribute(name, String(value))
}

/** How the common attributes reach the document. */
export const commonObservers = (): Record<string, (value: unknown) => void> => ({
  hidden(this: unknown, value: unknown) {
    const element = componentOf(this).getBackendElement() as unknown as HTMLElement | null
    if (element) element.toggleAttribute('hidden', Boolean(value))
  },
  ariaRole(this: unknown, value: unknown) {
    const element = targetOf(this)
    setOrRemove(element, 'role', value)
    if (element && FOCUSABLE_ROLES.has(String(value)) && !element.hasAttribute('tabindex'))
      element.tabIndex = 0
  },
  ...Object.fromEntries(
    ARIA.map((name) => [
      camel(name),
      function (this: unknown, value: unknown) {
        setOrRemove(targetOf(this), `aria-${name}`, value)
      },
    ]),
  ),
})

const FOCUSABLE_ROLES = new Set([
  'button',
  'link',
  'checkbox',
  'radio',
  'switch',
  'tab',
  'menuitem',
  'option',
  'slider',
])
