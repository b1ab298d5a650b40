import type { DefineApi } from '../api/async-api'
import { WxFailure } from '../api/failure'
import { needNumber, needText } from '../api/parameters'
import type { PermissionGate } from './permission-gate'
import type { PrivacyGate } from './privacy-gate'

interface EventOption {
  title: string
  /** Unix seconds. */
  startTime: number
  path?: string
  signature?: string
  repeatInterval?: string
}

export type CalendarEvent = Record<string, unknown>

const INTERVALS = ['day', 'week', 'month', 'year']

const checked = (options: EventOption): CalendarEvent => {
  needText(options, 'title')
  needNumber(options, 'startTime')
  if ((options.path === undefined) !== (options.signature === undefined)) {
    throw new WxFailure('parameter error: path and signature must come together')
  }
  if (options.repeatInterval !== undefined && !INTERVALS.includes(options.repeatInterval)) {
    throw new WxFailure('parameter error: repeatInterval')
  }
  return JSON.parse(JSON.stringify(options)) as CalendarEvent
}

/** The phone's calendar: what was added can be read by tests. */
export const createCalendar = (define: DefineApi, gate: PermissionGate, privacy: PrivacyGate) => {
  const events: CalendarEvent[] = []
  const adder = (name: string) =>
    define({
      name,
      run: async (options: EventOption) => {
        const event = checked(options)
        await privacy.pass(name)
        await gate.request('scope.addPhoneCalendar')
        events.push(event)
      },
      lost: () => undefined,
    })
  return {
    events,
    apis: {
      addPhoneCalendar: adder('addPhoneCalendar'),
      addPhoneRepeatCalendar: adder('addPhoneRepeatCalendar'),
    },
  }
}
