import type { Application } from '../../../model/application'
import { addMonths, type IsoDate } from '../../../model/iso-date'
import type { MaterialId, MaterialPart } from '../../../model/material'
import { startsBy, VISA_BEFORE_COURSE_MONTHS } from '../../../model/study-span'
import { fileRule, officialFact } from '../../../rules/facts/official-numbers'
import { hasOnlyEvisas } from '../../../rules/countries/united-kingdom'
import { situationOf } from '../../../rules/situation'

/** How a page reaches the phone: as a photograph of paper, out of the album, or as the file that a chat brings. */
export type Way = 'camera' | 'album' | 'chat'

/** A visa of Hong Kong that was got when labels were no longer given. */
const isHongKongEvisa = ({ degree }: Application, today: IsoDate): boolean =>
  startsBy(degree) >= addMonths(officialFact('hong-kong-evisa', today).value, VISA_BEFORE_COURSE_MONTHS)

const isPicture = (
  application: Application,
  material: MaterialId,
  next: MaterialPart | undefined,
  today: IsoDate,
): boolean => {
  if (next === 'evisa-page' || material === 'id-photo') return true
  const { degree, entryExit } = application
  if (material === 'visa-pages') return hasOnlyEvisas(situationOf(degree, entryExit, today))
  const isVisa =
    next === 'student-visa' || (next === undefined && degree.circumstances.includes('landing-slip-lost'))
  return material === 'hong-kong-entry' && isVisa && isHongKongEvisa(application, today)
}

/** How the next page of a material usually reaches the phone: what exists on a screen only is not photographed. */
export const usualWay = (
  application: Application,
  material: MaterialId,
  next: MaterialPart | undefined,
  today: IsoDate,
): Way => {
  if (fileRule(material, today).asks.includes('unchanged-file')) return 'chat'
  return isPicture(application, material, next, today) ? 'album' : 'camera'
}
