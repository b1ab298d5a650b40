import type { Probe } from './probe'
import { BY_TAP } from './probes/by-tap'
import { CANVAS } from './probes/canvas'
import { FILES } from './probes/files'
import { KNOWN_CALLS } from './probes/known-calls'
import { ORDER } from './probes/order'
import { SEALING } from './probes/sealing'
import { STORAGE } from './probes/storage'
import { WORKERS } from './probes/workers'

/** Everything risky, in the order in which it is tried. */
export const PROBES: readonly Probe[] = [
  ...KNOWN_CALLS,
  ...ORDER,
  ...STORAGE,
  ...FILES,
  ...CANVAS,
  ...WORKERS,
  ...SEALING,
  ...BY_TAP,
]
