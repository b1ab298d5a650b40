import type { IsoDate } from '../../../model/iso-date'
import type { Attempt, Problem } from '../../../model/problem'
import { failed, ok } from '../../../model/result'
import { called, PATIENCE_MS, type CallFailure } from '../../../platform/called'
import { lackingProblem } from '../../../platform/refusal'

/** Nine in the morning in Beijing, where the day counts. */
const startSeconds = (on: IsoDate): number => Date.parse(`${on}T09:00:00+08:00`) / 1000

const HOUR_SECONDS = 3600
const DAY_BEFORE_SECONDS = 24 * HOUR_SECONDS

/** 103 and 104: the privacy notice was refused; 112: not declared in 用户隐私保护指引. */
const PRIVACY_ERRNOS: readonly (number | undefined)[] = [103, 104, 112]

const problemOf = (failure: CallFailure): Problem => {
  const { errMsg, errno } = failure
  const lacking = lackingProblem(failure)
  if (lacking) return lacking
  if (/privacy|api scope/i.test(errMsg)) return { kind: 'privacy-refused' }
  // 103 is also the number of a refused permission, whose message says "auth".
  if (/auth|permission/i.test(errMsg)) return { kind: 'calendar-refused' }
  return { kind: PRIVACY_ERRNOS.includes(errno) ? 'privacy-refused' : 'calendar-failed' }
}

/**
 * Writes a day into the phone's calendar, with a reminder a day ahead. Only ever by the student's tap: the calendar is
 * read by other apps, so the title says nothing about the person. True when it was done, false when the student closed
 * the sheet.
 * @inTap
 */
export const addToCalendar = async (event: {
  title: string
  description: string
  on: IsoDate
}): Attempt<boolean> => {
  const { title, description, on } = event
  const startTime = startSeconds(on)
  const call = await called(PATIENCE_MS.student, (callbacks) =>
    wx.addPhoneCalendar({
      title,
      description,
      startTime,
      endTime: String(startTime + HOUR_SECONDS), // documented as a string, unlike startTime
      alarm: true,
      alarmOffset: DAY_BEFORE_SECONDS,
      ...callbacks,
    }),
  )
  if (call.ok) return ok(true)
  return /cancel/i.test(call.failure.errMsg) ? ok(false) : failed(problemOf(call.failure))
}
