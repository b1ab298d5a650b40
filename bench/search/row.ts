import type { Measured } from './measure'

export interface Row {
  readonly name: string
  readonly unit: string
  readonly value: number
}

/** `wanted`: what is searched for, in the singular. */
export const searchRows = (
  name: string,
  wanted: string,
  { medianMs, p95Ms, wantedFirst }: Measured,
): Row[] => [
  { name: `${name}: one keystroke, median`, unit: 'ms', value: medianMs },
  { name: `${name}: one keystroke, p95`, unit: 'ms', value: p95Ms },
  { name: `${name}: wanted ${wanted} first`, unit: '%', value: wantedFirst * 100 },
]
