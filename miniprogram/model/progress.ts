import type { IsoDate } from './iso-date'
import type { MaterialId } from './material'

export const WAITING_DATES = ['submittedOn', 'firstCheckPassedOn', 'expectedOn'] as const
export type WaitingDate = (typeof WAITING_DATES)[number]

/** A date field whose text is not a day (yet), as it was typed: leaving in the middle loses nothing. */
export type TypedDate = 'typedSubmittedOn' | 'typedFirstCheckPassedOn' | 'typedExpectedOn'

/** What the portal's 用户中心 showed while the student waits. */
export interface Waiting extends Readonly<Partial<Record<TypedDate, string>>> {
  /** The day of submission, where it is not the day the payment step was ticked. */
  readonly submittedOn?: IsoDate
  /** 初审通过: the working days are said to count from here. */
  readonly firstCheckPassedOn?: IsoDate
  /** 预计完成时间, as the portal shows it. */
  readonly expectedOn?: IsoDate
  /** The portal's own word for the state; no source lists all of them, so it is free text. */
  readonly statusText?: string
}

export const SUPPLEMENT_KINDS = ['add-material', 'upload-again', 'offline', 'notice'] as const
/** 额外添加材料 / 重新上传材料 / 线下补材料 / 通知消息（只读）. */
export type SupplementKind = (typeof SUPPLEMENT_KINDS)[number]

/** One notice that asks for something. */
export interface Supplement {
  readonly id: string
  readonly kind: SupplementKind
  /** The notice in its own words. */
  readonly text: string
  readonly materials: readonly MaterialId[]
  /** The last day, from the notice: no source gives a rule. */
  readonly dueOn?: IsoDate
  /** The text of the last day while it is not a day (yet). */
  readonly typedDueOn?: string
  /** Handed in; there is one submission for each notice. */
  readonly submittedOn?: IsoDate
}

export const OUTCOME_KINDS = ['certificate', 'not-yet', 'refused', 'not-accepted', 'other'] as const
/**
 * 认证书 / 暂不认证通知单 / 不予认证通知单 / 不予受理通知单 / 其他. The fourth is no result in the sense of the 办法; no source
 * says that the list is complete, so nothing of the others' consequences is read into 其他.
 */
export type OutcomeKind = (typeof OUTCOME_KINDS)[number]

/** Why an application is not accepted: the eleven of article 20 of the 办法, in its order. */
export const NOT_ACCEPTED_GROUNDS = [
  'below-higher-education',
  'non-degree-course',
  'visit-or-postdoc',
  'foundation',
  'honorary',
  'professional-licence',
  'not-a-degree',
  'identity-unverified',
  'materials-not-as-asked',
  'repeated',
  'another',
] as const
export type NotAcceptedGround = (typeof NOT_ACCEPTED_GROUNDS)[number]

export const OUTCOME_TEXTS = ['number', 'degreeWording', 'fieldWording', 'reason'] as const
export type OutcomeText = (typeof OUTCOME_TEXTS)[number]

/** The result, as the student copied it from the portal. */
export interface Outcome extends Readonly<Partial<Record<OutcomeText, string>>> {
  readonly kind: OutcomeKind
  /** 出具日期. */
  readonly issuedOn?: IsoDate
  /** The text of 出具日期 while it is not a day (yet). */
  readonly typedIssuedOn?: string
  /** The finding speaks of 虚假材料: another, shorter deadline is said to hold. */
  readonly isAboutFalseMaterials?: boolean
  /** Of a 不予受理通知单: the reason it names. */
  readonly ground?: NotAcceptedGround
  /** Of a result of another kind: the last day that it names itself. */
  readonly dueOn?: IsoDate
  /** The text of that day while it is not a day (yet). */
  readonly typedDueOn?: string
}

/** What was written down of an application that was handed in before the one in hand. */
export interface EarlierTry {
  readonly waiting: Waiting
  readonly outcome: Outcome
}
