import type { IsoDate } from '../model/iso-date'
import type { Supplement } from '../model/progress'
import { isFilled } from './person/filled'

/** A notice that nothing was written into asks for nothing: it was only added to look. */
const isBlankNotice = ({ text, materials, dueOn, typedDueOn }: Supplement): boolean =>
  !isFilled(text) && materials.length === 0 && !dueOn && !isFilled(typedDueOn)

/** The notices that still ask for something; 通知消息 is only read. */
export const openSupplements = (supplements: readonly Supplement[]): readonly Supplement[] =>
  supplements.filter((notice) => notice.kind !== 'notice' && !notice.submittedOn && !isBlankNotice(notice))

/** The day the last notice was handed in, once every notice was. */
export const supplementsDoneOn = (supplements: readonly Supplement[]): IsoDate | undefined =>
  openSupplements(supplements).length > 0
    ? undefined
    : supplements
        .flatMap(({ submittedOn }) => (submittedOn ? [submittedOn] : []))
        .sort()
        .pop()
