import { BUILTINS } from '../builtins/all'

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** wx.canIUse, answered from what the preview has: `api`, `api.…`, `component`, `component.attribute`. */
export const canIUse = (schema: string, apis: Record<string, unknown>): boolean => {
  const [name = '', attribute] = schema.split('.')
  if (name in apis) return true
  const builtin = BUILTINS.find(({ tag }) => tag === name)
  if (!builtin || !attribute) return builtin !== undefined
  return camel(attribute) in (builtin.properties ?? {}) || (builtin.ignored ?? []).includes(attribute)
}
