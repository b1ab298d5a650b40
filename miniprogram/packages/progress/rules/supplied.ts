import type { Application } from '../../../model/application'
import type { IsoDate } from '../../../model/iso-date'
import type { MaterialId } from '../../../model/material'
import type { Supplement } from '../../../model/progress'
import { pagesOf } from '../../../rules/material-parts'
import { isSettled, materialStatus } from '../../../rules/material-status'

/** The day of submission, as told or as ticked; what was photographed until then is what was handed in. */
const submittedOn = ({ waiting, doneOn }: Application): IsoDate | undefined =>
  waiting.submittedOn ?? doneOn['check-and-pay']

/** 「重新上传」 asks for other pages than those that were handed in. */
export const isToRedo = (application: Application, { kind }: Supplement, material: MaterialId): boolean => {
  const pages = pagesOf(application, material)
  const handedIn = submittedOn(application)
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
