import type { MaterialId, Need } from './material'
import type { ReasonId } from './reason'
import type { SourceId } from './source'

/** One material asked of one student, and why. */
export interface MaterialNeed {
  readonly material: MaterialId
  readonly need: Need
  readonly because: readonly ReasonId[]
  readonly sources: readonly SourceId[]
  /** Any of these in hand counts as well: a lost certificate is answered by 补发 or by a letter (二选一). */
  readonly orElse: readonly MaterialId[]
}
