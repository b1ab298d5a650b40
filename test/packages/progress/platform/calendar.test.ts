import { failed, ok } from '../../../../miniprogram/model/result'
import { day } from '../../../../miniprogram/model/iso-date'
import { addToCalendar } from '../../../../miniprogram/packages/progress/platform/calendar'

type Options = { success: (result: unknown) => void; fail: (failure: unknown) => void }

const succeeds = (options: Options) => options.success({})
const fails = (errMsg: string, errno?: number) => (options: Options) => options.fail({ errMsg, errno })

const phone = (members: Record<string, unknown>) => void ((globalThis as { wx?: unknown }).wx = members)

const add = () => addToCalendar({ title: '一件事', description: '说明', on: day('2026-12-01') })

test('a day is written as nine in the morning in Beijing, wherever the phone is, with a reminder a day ahead', async () => {
  const addPhoneCalendar = jest.fn(succeeds)
  phone({ addPhoneCalendar })
  expect(await add()).toEqual(ok(true))
  const start = Date.UTC(2026, 11, 1, 1) / 1000
  expect(addPhoneCalendar).toHaveBeenCalledWith(
    expect.objectContaining({
      title: '一件事',
      description: '说明',
      startTime: start,
      endTime: String(start + 3600),
      alarm: true,
      alarmOffset: 86_400,
    }),
  )
})

test('closed by the student is no problem', async () => {
  phone({ addPhoneCalendar: fails('addPhoneCalendar:fail cancel') })
  expect(await add()).toEqual(ok(false))
})

test.each([
  ['addPhoneCalendar:fail auth deny', undefined, 'calendar-refused'],
  ['addPhoneCalendar:fail auth deny', 103, 'calendar-refused'],
  ['addPhoneCalendar:fail system permission denied', undefined, 'calendar-refused'],
  ['addPhoneCalendar:fail privacy permission is not authorized', 104, 'privacy-refused'],
  ['addPhoneCalendar:fail api scope is not declared in the privacy agreement', 112, 'privacy-undeclared'],
  ['addPhoneCalendar:fail', 103, 'privacy-refused'],
  ['addPhoneCalendar:fail system error', undefined, 'calendar-failed'],
])('「%s」 %s is told as %s', async (errMsg, errno, kind) => {
  phone({ addPhoneCalendar: fails(errMsg, errno) })
  expect(await add()).toEqual(failed({ kind }))
})

test('a phone whose WeChat has no such function gets a sentence, not an error', async () => {
  phone({})
  expect(await add()).toEqual(failed({ kind: 'not-on-this-device' }))
})
