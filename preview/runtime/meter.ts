import { report } from './errors'

/** WeChat refuses larger updates. */
const MAX_BYTES = 1024 * 1024
/** WeChat's audit counts a larger update as a fault. */
const AUDIT_BYTES = 256 * 1024

export interface PageMeter {
  calls: number
  bytes: number
  maxBytes: number
}

const meters = new Map<string, PageMeter>()
const encoder = new TextEncoder()

/** Measures one setData of a page and refuses what cannot cross from WeChat's logic layer to its view layer. */
export const measureSetData = (page: string, component: string, data: Record<string, unknown>): void => {
  const isOurs = !component.startsWith('miniprogram_npm/')
  const culprit = isOurs ? unserialisable(data, '', new Set()) : undefined
  if (culprit) refuse(`setData of ${component}: ${culprit}`)
  const bytes = encoder.encode(JSON.stringify(data)).length
  const meter = meters.get(page) ?? { calls: 0, bytes: 0, maxBytes: 0 }
  meters.set(page, meter)
  meter.calls += 1
  meter.bytes += bytes
  meter.maxBytes = Math.max(meter.maxBytes, bytes)
  if (bytes > MAX_BYTES) refuse(`setData of ${component}: ${bytes} bytes, WeChat allows ${MAX_BYTES}`)
  if (bytes > AUDIT_BYTES)
    report(`setData of ${component}: ${bytes} bytes in one call, the audit allows ${AUDIT_BYTES}`)
}

/** What each page has sent so far, by page path. */
export const setDataMeter = (): Record<string, PageMeter> => Object.fromEntries(meters)

const refuse = (what: string): never => {
  report(what)
  throw new Error(`[preview] ${what}`)
}

/** Names the first value JSON cannot carry, with its path. */
const unserialisable = (value: unknown, path: string, above: Set<object>): string | undefined => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${path} is ${value}`
  if (typeof value !== 'object') return `${path} is ${typeof value}`
  if (above.has(value)) return `${path} is cyclic`
  const prototype = Object.getPrototypeOf(value) as object | null
  if (!Array.isArray(value) && prototype !== null && prototype !== Object.prototype) {
    return `${path} is a ${prototype.constructor.name}`
  }
  above.add(value)
  for (const [key, inner] of Object.entries(value)) {
    const found = unserialisable(inner, path ? `${path}.${key}` : key, above)
    if (found) return found
  }
  above.delete(value)
  return undefined
}
