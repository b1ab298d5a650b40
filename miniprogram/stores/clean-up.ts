import type { Problem } from '../model/problem'
import type { Result } from '../model/result'
import type { ApplicationStore } from './application-store'

export interface CleanUpDeps {
  readonly applications: ApplicationStore
  listSealed(): Promise<Result<readonly string[], Problem>>
  sealedAgeMs(name: string, nowMs: number): Promise<number | undefined>
  discardPhoto(id: string): Promise<Result<void, Problem>>
  now(): number
}

/** A photo is sealed before a record names it; a page that is still open must not lose it. */
const KEPT_UNNAMED_MS = 24 * 3_600_000

/**
 * After start-up: ends the deletions of earlier runs and deletes photos that no record names and that are over a day
 * old. What fails is tried again at the next start.
 */
export const cleanUp = async (deps: CleanUpDeps): Promise<void> => {
  await deps.applications.finishRemovals()
  const sealed = await deps.listSealed()
  if (!sealed.ok) return
  const orphans: string[] = []
  for (const name of await deps.applications.unnamedPhotos(sealed.value)) {
    const ageMs = await deps.sealedAgeMs(name, deps.now())
    if (ageMs !== undefined && ageMs > KEPT_UNNAMED_MS) orphans.push(name)
  }
  if (orphans.length === 0 || !(await deps.applications.settleAll())) return
  for (const name of orphans) await deps.discardPhoto(name)
}
