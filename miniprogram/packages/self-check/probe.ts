/** What a probe saw. */
export type Verdict = 'good' | 'bad' | 'missing'

export interface Sighting {
  readonly verdict: Verdict
  /** Numbers, errMsg and errno as the phone gave them; never what a student typed or photographed. */
  readonly detail: string
}

/** One risky thing, tried on this very phone. */
export interface Probe {
  /** Stable over versions: reports of phones are compared by it. */
  readonly id: string
  readonly name: string
  /** Runs by itself, or inside the tap that asks for it (WeChat lets some calls pass only there). */
  readonly by: 'itself' | 'tap'
  readonly run: () => Promise<Sighting>
}

export interface ProbeResult extends Sighting {
  readonly id: string
  readonly ms: number
}

export const good = (detail = ''): Sighting => ({ verdict: 'good', detail })
export const bad = (detail: string): Sighting => ({ verdict: 'bad', detail })
export const missing = (detail: string): Sighting => ({ verdict: 'missing', detail })

/** Longer than the slowest probe on the slowest phone takes; a picker waits for the person as long as they like. */
const LIMIT_MS = 60_000

/** Runs one probe to an end, whatever it does: a throw, no answer, a missing call. */
export const tried = async ({ id, by, run }: Probe, nowMs: () => number): Promise<ProbeResult> => {
  const startedMs = nowMs()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Sighting>((resolve) => {
    if (by === 'itself') timer = setTimeout(() => resolve(bad('no answer')), LIMIT_MS)
  })
  // Begun in this very turn: what needs a tap must find itself inside it.
  const begun = new Promise<Sighting>((resolve) => resolve(run()))
  const sighting = await Promise.race([begun, late]).catch((error: unknown) => bad(String(error)))
  if (timer !== undefined) clearTimeout(timer)
  return { id, ms: nowMs() - startedMs, ...sighting }
}
