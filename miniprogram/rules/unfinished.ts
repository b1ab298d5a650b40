import { readQuery, type AddressQuery } from '../model/address-query'
import { pageAddress, type PageAddress } from '../model/page-address'
import { isMaterialId } from '../model/material'
import type { Place } from '../model/settings'
import { materialStatus } from './material-status'
import { isFormReady, type WayOf } from './phases'
import { isFilled } from './person/filled'

type Begun = (way: WayOf, query: AddressQuery) => boolean

const isAnyFilled = (texts: readonly (string | undefined)[]): boolean => texts.some(isFilled)

/** The pages that take input, and whether something was begun on them and not finished. */
const BEGUN: Readonly<Partial<Record<PageAddress, Begun>>> = {
  'packages/forms/profile/profile': (way) =>
    isAnyFilled(Object.values(way.profile)) && !isFormReady('profile', way),
  'packages/forms/certificate/certificate': (way) =>
    isAnyFilled(Object.values(way.application.certificate)) && !isFormReady('certificate', way),
  'packages/forms/study-history/study-history': (way) =>
    way.application.studyHistory.length > 0 && !isFormReady('study-history', way),
  'packages/guide/step/step': ({ application: { entryExit } }, { step }) =>
    step === 'authorize-entry-exit' &&
    (isFilled(entryExit.typedCode) || (entryExit.record === 'found' && !entryExit.code)),
  'packages/capture/material/material': ({ application, today }, { material }) =>
    isMaterialId(material) && materialStatus(application, material, today).kind === 'lacking',
  'packages/progress/waiting/waiting': ({ application: { waiting } }) =>
    isAnyFilled([waiting.typedSubmittedOn, waiting.typedFirstCheckPassedOn, waiting.typedExpectedOn]),
  'packages/progress/supplements/supplements': ({ application: { supplements } }) =>
    isAnyFilled(supplements.map(({ typedDueOn }) => typedDueOn)),
  'packages/progress/outcome/outcome': ({ application: { outcome } }) =>
    isAnyFilled([outcome?.typedIssuedOn, outcome?.typedDueOn]),
  'packages/catalogue/review/review': ({ application: { review, doneOn } }) =>
    review.courses.length > 0 && !doneOn['request-review'],
}

/** Whether the student left the place with input that is begun and not finished: only then is it worth a return. */
export const isUnfinished = ({ path, query }: Place, way: WayOf): boolean => {
  const page = pageAddress(path)
  return (page && BEGUN[page]?.(way, readQuery(query))) ?? false
}
