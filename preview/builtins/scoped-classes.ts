import type { GeneralComponent } from 'glass-easel'

/** Class names as the template that holds a node means them: with its component's prefix. */
export const scopedClasses = (component: GeneralComponent, names: string): string => {
  const host = component.ownerShadowRoot?.getHostNode()
  if (!host) return names
  const { styleScope, extraStyleScope } = host.getComponentOptions()
  const manager = host.getRootBehavior().ownerSpace.styleScopeManager
  const scopes = [styleScope, extraStyleScope].filter((scope) => scope !== null && scope !== undefined)
  const prefixes = scopes.length > 0 ? scopes.map((scope) => manager.queryName(scope)) : ['']
  return names
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((name) => prefixes.map((prefix) => (prefix ? `${prefix}--${name}` : name)))
    .join(' ')
}
