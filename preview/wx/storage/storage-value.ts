import { WxFailure } from '../api/failure'

/** A value as WeChat writes it down: text beside the name of its type. */
export interface StoredValue {
  type: string
  text: string
}

const typeName = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1)

const CARRIED = new Set(['String', 'Number', 'Boolean', 'Null', 'Undefined', 'Object', 'Array', 'Date'])

// A phone drops these without a word; the preview refuses them so that nobody loses data by surprise.
const refuseLossy = (_key: string, value: unknown): unknown => {
  if (!CARRIED.has(typeName(value)))
    throw new WxFailure(`parameter error: data cannot carry ${typeName(value)}`)
  return value
}

const asJson = (data: object): string => {
  try {
    return JSON.stringify(data, refuseLossy)
  } catch (error) {
    throw error instanceof WxFailure ? error : new WxFailure(`parameter error: ${String(error)}`)
  }
}

/** Serialises native types, Date and what JSON can carry; refuses the rest. */
export const encodeValue = (data: unknown): StoredValue => {
  const type = typeName(data)
  refuseLossy('', data)
  if (data instanceof Date) return { type, text: data.toJSON() }
  return { type, text: typeof data === 'object' && data !== null ? asJson(data) : String(data) }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // A torn record: the page gets the text that is left.
    return text
  }
}

/** The value a page reads back. */
export const decodeValue = ({ type, text }: StoredValue): unknown => {
  switch (type) {
    case 'String':
      return text
    case 'Number':
      return Number(text)
    case 'Boolean':
      return text === 'true'
    case 'Null':
      return null
    case 'Undefined':
      return undefined
    case 'Date':
      return new Date(text)
    default:
      return parsed(text)
  }
}

/** What a torn write leaves: the first half. */
export const halfValue = ({ type, text }: StoredValue): StoredValue => ({
  type,
  text: text.slice(0, Math.floor(text.length / 2)),
})
