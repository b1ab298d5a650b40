import type { IsoDate } from '../model/iso-date'
import type { Supplement } from '../model/progress'

/** The notices that still ask for something; 通知消息 is only read. */
export const openSupplements = (supplements: readonly Supplement[]): readonly Supplement[] =>
  supplements.filter(({ kind, submittedOn }) => kind !== 'notice' && !submittedOn)

/** The day the last notice was handed in, once every notice was. */
export const supplementsDoneOn = (supplements: readonly Supplement[]): IsoDate | undefined =>
  openSupplements(supplements).length > 0
    ? undefined
    : supplements
        .flatMap(({ submittedOn }) => (submittedOn ? [submittedOn] : []))
        .sort()
        .pop()
