import type { IsoDate } from '../../../model/iso-date'
import type { Attempt } from '../../../model/problem'
import { failed, ok } from '../../../model/result'
import { callWx, PATIENCE_MS } from '../../../platform/wx-call'
import { lackingProblem, refusalOf, wasClosed } from '../../../platform/refusal'

/** Nine in the morning in Beijing, where the day counts. */
const startSeconds = (on: IsoDate): number => Date.parse(`${on}T09:00:00+08:00`) / 1000

const HOUR_SECONDS = 3600
const DAY_BEFORE_SECONDS = 24 * HOUR_SECONDS

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
  const call = await callWx(PATIENCE_MS.student, (callbacks) =>
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
  if (wasClosed(call.failure)) return ok(false)
  const refused = refusalOf(call.failure, { kind: 'calendar-refused' }) ?? lackingProblem(call.failure)
  return failed(refused ?? { kind: 'calendar-failed' })
}
