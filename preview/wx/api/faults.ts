export type FaultKind = 'throw' | 'quota' | 'torn' | 'lost' | 'killed' | 'slow' | 'silent'

/** A planned breakage of one API call. */
export interface Fault {
  /** An API as in faults.log(), or '*' for every call that changes storage or files. */
  api: string
  /** Which matching call breaks, counted from the injection; 'all' breaks every one. */
  nth: number | 'all'
  kind: FaultKind
  /** torn: what the page is told; 'success' by default. */
  report?: 'success' | 'fail'
  /** killed: how much of the work was done before the phone killed us; silent: without a word; all of it by default. */
  done?: boolean | 'half'
  /** silent: the program's own time limit for that call is over as soon as the work is done, not after its seconds. */
  isLimitOver?: boolean
  /** slow: 3000 by default. */
  delayMs?: number
}

export interface FaultControl {
  inject: (...faults: Fault[]) => void
  clear: () => void
  /** The calls whose faults have not struck yet. */
  left: () => string[]
  /** The calls so far, reloads included, since the session began or clear(). */
  log: () => { api: string; count: number }[]
}

export interface Faults {
  control: FaultControl
  /** Counts a call and returns the fault that hits it, if any. */
  next: (api: string, changesData: boolean) => Fault | undefined
  /** Ends this run of the mini-program: nothing answers any more, then the page loads again. */
  kill: () => void
  isDead: () => boolean
  /** Takes the limit that the program has set for the call it makes now; what it answers ends that limit. */
  waitBegunNow: () => () => void
}

interface Armed extends Fault {
  seen: number
}

interface FaultState {
  armed: Armed[]
  counts: Record<string, number>
}

// A kill reloads the page, and the faults that come after it must survive.
const KEPT_AT = 'preview.faults'

const load = (): FaultState =>
  JSON.parse(sessionStorage.getItem(KEPT_AT) ?? '{"armed":[],"counts":{}}') as FaultState

const matches = (fault: Armed, api: string, changesData: boolean): boolean =>
  fault.api === '*' ? changesData : fault.api === api

const strike = (state: FaultState, api: string, changesData: boolean): Armed | undefined => {
  const hits = state.armed.filter((fault) => {
    if (!matches(fault, api, changesData)) return false
    fault.seen += 1
    return fault.nth === 'all' || fault.seen === fault.nth
  })
  const hit = hits[0]
  if (hit && hit.nth !== 'all') state.armed = state.armed.filter((fault) => fault !== hit)
  return hit
}

/** The register of planned breakages and of the calls made. */
export const createFaults = (waitBegunNow: Faults['waitBegunNow'] = () => () => undefined): Faults => {
  let state = load()
  let dead = false
  const keep = () => sessionStorage.setItem(KEPT_AT, JSON.stringify(state))
  return {
    control: {
      inject: (...faults) => {
        state.armed.push(...faults.map((fault) => ({ ...fault, seen: 0 })))
        keep()
      },
      clear: () => {
        state = { armed: [], counts: {} }
        keep()
      },
      left: () => state.armed.map(({ api }) => api),
      log: () => Object.entries(state.counts).map(([api, count]) => ({ api, count })),
    },
    next: (api, changesData) => {
      state.counts[api] = (state.counts[api] ?? 0) + 1
      const fault = strike(state, api, changesData)
      keep()
      return fault
    },
    kill: () => {
      dead = true
      location.reload()
    },
    isDead: () => dead,
    waitBegunNow,
  }
}
