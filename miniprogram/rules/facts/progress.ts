import { day, workingDays, type WorkingDays } from '../../model/iso-date'
import type { Facts } from './dated-fact'

/** No rule for supplements was found. What people say contradicts itself: the notice's own last day counts. */
export const SUPPLEMENT_DAYS_SAID: Facts<readonly WorkingDays[]> = [
  {
    from: day('2026-02-25'),
    value: [workingDays(3), workingDays(20)],
    sources: ['supplement-deadline-2026'],
    confidence: 'low',
  },
]

/** From which day the usual working days count: only an unofficial page says so. */
export const USUAL_DAYS_COUNT_FROM: Facts<'first-check-passed'> = [
  {
    from: day('2025-01-01'),
    value: 'first-check-passed',
    sources: ['count-start-2025'],
    confidence: 'medium',
  },
]
