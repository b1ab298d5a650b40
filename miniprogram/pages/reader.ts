import type { Reader } from '../content/audience'
import type { Application } from '../model/application'
import type { IsoDate } from '../model/iso-date'
import { processingTime } from '../rules/processing-time'
import { requiredMaterials, reviewMaterials } from '../rules/required-materials'

/** What of a record decides the sentences. */
export type Student = Pick<Application, 'degree' | 'entryExit'> & Partial<Pick<Application, 'outcome'>>

/** The student as sentences see them: what they told, and what the rules ask of them. */
export const readerOf = ({ degree, entryExit, outcome }: Student, today: IsoDate): Reader => ({
  degree,
  record: entryExit.record,
  ...(outcome?.issuedOn ? { issuedOn: outcome.issuedOn } : {}),
  isUnderReview: processingTime(degree, today).kind === 'enhanced-review',
  needs: [...requiredMaterials(degree, entryExit, today), ...reviewMaterials(degree, entryExit, today)],
})
