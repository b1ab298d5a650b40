import { placeKind, type Degree } from '../../../model/degree'

/** Whom a sentence is for, by what the student has told; a sentence without it is for everybody. */
export type Audience = (degree: Degree) => boolean

export const isMainland: Audience = ({ applicant }) => applicant === 'mainland'
export const isNotMainland: Audience = (degree) => !isMainland(degree)
export const isForeign: Audience = ({ applicant }) => applicant === 'foreign'
export const isHongKongMacauTaiwan: Audience = (degree) => isNotMainland(degree) && !isForeign(degree)

export const isCooperation: Audience = ({ mode }) => mode === 'chinese-foreign-cooperation'
export const isNotCooperation: Audience = (degree) => !isCooperation(degree)
export const isTransfer: Audience = ({ mode }) => mode === 'credit-transfer'
export const isDoctor: Audience = ({ level }) => level === 'doctor'
export const isNotDoctor: Audience = (degree) => !isDoctor(degree)

export const studiedOnline: Audience = ({ mode, circumstances }) =>
  mode === 'remote' || circumstances.includes('studied-online')
export const didNotStudyOnline: Audience = (degree) => !studiedOnline(degree)

export const studiedInHongKongOrMacau: Audience = ({ place }) =>
  ['hong-kong', 'macau'].includes(placeKind(place))

/** Sentences for one student; without a student (nothing told yet) all of them. */
export const saidTo = <T extends { readonly for?: Audience }>(
  rows: readonly T[],
  degree: Degree | undefined,
): readonly T[] => (degree ? rows.filter((row) => row.for?.(degree) ?? true) : rows)
