import type { Reader } from '../content/audience'
import type { Application } from '../model/application'
import type { IsoDate } from '../model/iso-date'
import { processingTime } from '../rules/processing-time'
import { requiredMaterials, reviewMaterials } from '../rules/required-materials'

/** The student as sentences see them: what they told, and what the rules ask of them. */
export const readerOf = (
  { degree, entryExit }: Pick<Application, 'degree' | 'entryExit'>,
  today: IsoDate,
): Reader => ({
  degree,
  record: entryExit.record,
  isUnderReview: processingTime(degree, today).kind === 'enhanced-review',
  needs: [...requiredMaterials(degree, entryExit, today), ...reviewMaterials(degree, entryExit, today)],
})
