import type { Application } from '../../../model/application'
import type { IsoDate } from '../../../model/iso-date'
import type { MaterialId } from '../../../model/material'
import type { Supplement } from '../../../model/progress'
import { pagesOf } from '../../../rules/material-parts'
import { isSettled, materialStatus } from '../../../rules/material-status'
import { submissionDay } from '../../../rules/result-estimate'

/** 「重新上传」 asks for other pages than those that were handed in: photographed until the day of submission. */
export const isToRedo = (application: Application, { kind }: Supplement, material: MaterialId): boolean => {
  const pages = pagesOf(application, material)
  const handedIn = submissionDay(application)
  return (
    kind === 'upload-again' &&
    handedIn !== undefined &&
    pages.length > 0 &&
    pages.every(({ takenOn }) => takenOn <= handedIn)
  )
}

/** Whether what the notice asks for is there to be handed in. */
export const isSupplied = (
  application: Application,
  supplement: Supplement,
  material: MaterialId,
  today: IsoDate,
): boolean =>
  isSettled(materialStatus(application, material, today)) && !isToRedo(application, supplement, material)
