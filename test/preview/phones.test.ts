import { chosen, lacking } from '../../preview/wx/behaviour/choice'
import { compareLibraries, MINIMUM_LIBRARY } from '../../preview/wx/behaviour/libraries'
import { callerOf, createTapState, isTapBound } from '../../preview/wx/behaviour/tap-state'

test('a base library lacks what came after it', () => {
  const old = lacking(chosen({ sdk: '2.19.0' }))
  expect([...old]).toEqual(expect.arrayContaining(['getAppBaseInfo', 'preDownloadSubpackage']))
  expect(old.has('chooseMedia')).toBe(false)
  const minimum = lacking(chosen({ sdk: MINIMUM_LIBRARY }))
  expect(minimum.has('preDownloadSubpackage')).toBe(false)
  expect(minimum.has('openPrivacyContract')).toBe(true)
})

test('WeChat for computers has no scanner and sends no file; it alone saves to the disk', () => {
  for (const platform of ['windows', 'mac']) {
    const lacks = lacking(chosen({ platform }))
    expect([...lacks]).toEqual(expect.arrayContaining(['scanCode', 'shareFileMessage', 'addPhoneCalendar']))
    expect(lacks.has('saveFileToDisk')).toBe(false)
  }
  expect(lacking(chosen({})).has('saveFileToDisk')).toBe(true)
})

test('versions are compared number by number', () => {
  expect(compareLibraries('2.9.0', '2.16.1')).toBeLessThan(0)
  expect(compareLibraries('3.0.0', '2.32.3')).toBeGreaterThan(0)
  expect(compareLibraries('2.27.3', '2.27.3')).toBe(0)
})

test.each([{ platform: 'symbian' }, { sdk: '3.7' }, { lag: 'much' }])('%j is no phone', (asked) => {
  expect(() => chosen(asked)).toThrow()
})

/** Whether the tap still counts at each of three moments: in the handler, after an await, in a timer. */
const moments = async (outlastsPromises: boolean): Promise<readonly boolean[]> => {
  const tap = createTapState(outlastsPromises)
  const seen: boolean[] = []
  tap.during(() => {
    seen.push(tap.isOn())
    void Promise.resolve().then(() => seen.push(tap.isOn()))
  })
  await new Promise((resolve) => setTimeout(resolve, 5))
  return [...seen, tap.isOn()]
}

test('a tap counts on Android until its turn ends, on iOS until the first await', async () => {
  expect(await moments(true)).toEqual([true, true, false])
  expect(await moments(false)).toEqual([true, false, false])
})

test('the answer to a question is a tap of its own, its refusal is none; getSetting passes one on', () => {
  const tap = createTapState(false)
  const isTappedIn = (api: string, isSuccess = true) => {
    const call = callerOf(tap, api)
    let isOn = false
    call(isSuccess, () => (isOn = tap.isOn()))
    return isOn
  }
  expect(isTappedIn('showModal')).toBe(true)
  expect(isTappedIn('showModal', false)).toBe(false)
  expect(isTappedIn('getSetting')).toBe(false)
  let pass: ReturnType<typeof callerOf> | undefined
  tap.during(() => (pass = callerOf(tap, 'getSetting')))
  let isOn = false
  pass!(true, () => (isOn = tap.isOn()))
  expect(isOn).toBe(true)
  expect(isTapBound('openSetting')).toBe(true)
  expect(isTapBound('setClipboardData')).toBe(false)
})

it('the clock shows the day that was asked for, and a slip of the pen is refused', () => {
  expect(chosen({ date: '2027-01-01' }).noonMs).toBe(Date.UTC(2027, 0, 1, 4))
  expect(chosen({}).noonMs).toBeUndefined()
  expect(() => chosen({ date: '2027-1-32' })).toThrow('no date 2027-1-32')
})
