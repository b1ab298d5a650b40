import { WxFailure } from './failure'

const typeName = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1)

const complain = (name: string, wanted: string, value: unknown): never => {
  throw new WxFailure(
    `parameter error: parameter.${name} should be ${wanted} instead of ${typeName(value)};`,
    1001,
  )
}

/** The text parameter, or WeChat's parameter error. */
export const needText = (options: object, name: string): string => {
  const value = (options as Record<string, unknown>)[name]
  return typeof value === 'string' ? value : complain(name, 'String', value)
}

/** The number parameter, or WeChat's parameter error. */
export const needNumber = (options: object, name: string): number => {
  const value = (options as Record<string, unknown>)[name]
  return typeof value === 'number' ? value : complain(name, 'Number', value)
}

/** The list parameter, or WeChat's parameter error. */
export const needList = (options: object, name: string): unknown[] => {
  const value = (options as Record<string, unknown>)[name]
  return Array.isArray(value) ? value : complain(name, 'Array', value)
}
