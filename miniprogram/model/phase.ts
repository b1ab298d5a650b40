import type { IsoDate } from './iso-date'
import type { MaterialId } from './material'
import type { NextStep } from './next-step'
import type { UnsureYear } from './work-calendar'

/** 准备材料 / 网上申请 / 核对付款 / 等待 / 结果, in this order. */
export const PHASE_IDS = ['prepare', 'apply', 'pay', 'wait', 'result'] as const
export type PhaseId = (typeof PHASE_IDS)[number]

/** What is typed on the phone before the portal asks for it: 我的资料 / 证书信息 / 学习经历. */
export const PREPARED_FORMS = ['profile', 'certificate', 'study-history'] as const
export type PreparedForm = (typeof PREPARED_FORMS)[number]

/** One thing that is done at home, before the computer. */
export type Preparation =
  | { readonly kind: 'material'; readonly material: MaterialId }
  | { readonly kind: 'form'; readonly form: PreparedForm }

/** The one thing to do now: of the preparation, or of the steps. */
export type NextThing = NextStep | Extract<Preparation, { kind: 'form' }>

/** What a wait ends with: the last day of a notice, the portal's own 预计完成时间, or our estimate's latest day. */
export type WaitEnd =
  | { readonly kind: 'supplement'; readonly on: IsoDate }
  | { readonly kind: 'expected'; readonly on: IsoDate }
  | { readonly kind: 'estimated'; readonly on: IsoDate; readonly unsure?: UnsureYear }

/** Where one phase stands. */
export interface PhaseState {
  readonly id: PhaseId
  /** `now` holds the one thing to do; `open` can be gone on with as well; `ahead` waits for what comes before. */
  readonly state: 'done' | 'now' | 'open' | 'ahead'
  /** Things of the preparation, or steps, that are left. */
  readonly left: number
  /** Our own estimate of the student's time for what is left, in minutes; 0 where nothing but waiting is. */
  readonly minutes: number
}

/** The way of one student on one day. */
export interface Way {
  readonly phases: readonly PhaseState[]
  /** Absent once everything is done. */
  readonly current: PhaseId | undefined
  readonly next: NextThing
  /** What is left to prepare at home, in the order to do it. */
  readonly preparations: readonly Preparation[]
  /** Only while the result is awaited. */
  readonly waitEnd: WaitEnd | undefined
  /** The student's time for all that is left, in minutes. */
  readonly minutes: number
}
