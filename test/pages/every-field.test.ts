import type { FakePhone } from '../fake-wx'
import { closePage, type Screen } from '../simulate'
import { afterRestart, aToldPhone, openTold, PAGES, PASSING, rested } from './every-page'

/** Whatever is typed on any page is kept, however the keyboard told it and however many fields are typed into at once. */

const showToast = jest.fn()
let phone: FakePhone
let screen: Screen
let application: string

beforeEach(async () => {
  showToast.mockReset()
  ;({ phone, application } = await aToldPhone({ showToast }))
})

/** A day is text that any field takes and that is kept as it stands. */
const textFor = (index: number): string => `${1990 + index}-03-04`

const texts = (): string[] => screen.fields.map((_, index) => textFor(index))

const shownIn = (field: string): unknown => screen.attribute(field, 'value')

/** In the order of app.json; the last test finds them. */
const WITH_FIELDS = [
  'packages/catalogue/country-picker/country-picker',
  'packages/catalogue/school-picker/school-picker',
  'packages/catalogue/majors/majors',
  'packages/catalogue/review/review',
  'packages/forms/degree-form/degree-form',
  'packages/forms/profile/profile',
  'packages/forms/certificate/certificate',
  'packages/forms/study-entry/study-entry',
  'packages/progress/waiting/waiting',
  'packages/progress/supplements/supplements',
  'packages/progress/outcome/outcome',
  'packages/guide/step/step',
  'packages/guide/search/search',
  'packages/backup/erase/erase',
  'packages/self-check/self-check/self-check',
]

describe.each(WITH_FIELDS)('%s', (path) => {
  afterEach(() => closePage(screen))

  test('keeps what a field holds when it is left, though the keyboard told of no letter', async () => {
    screen = await openTold(path, application)
    const { fields } = screen
    for (const [index, field] of fields.entries()) await screen.fire(field, 'blur', { value: textFor(index) })
    await rested()
    for (const text of texts()) expect(JSON.stringify(screen.instance.data)).toContain(text)
    const kept = await afterRestart(phone)
    if (!PASSING[path]) for (const text of texts()) expect(kept).toContain(text)
  })

  test('keeps every field of several that are typed into at once', async () => {
    screen = await openTold(path, application)
    const { fields } = screen
    await Promise.all(fields.map((field, index) => screen.fire(field, 'input', { value: textFor(index) })))
    await rested()
    const kept = await afterRestart(phone)
    if (!PASSING[path]) for (const text of texts()) expect(kept).toContain(text)
  })

  if (PASSING[path]) return

  test('on a full phone shows what is typed, says once that it is not kept, and keeps it later', async () => {
    screen = await openTold(path, application)
    const { fields } = screen
    const expected = texts()
    phone.faultAt = (_, call) => (call === 'setStorage' ? 'quota' : undefined)
    for (const [index, field] of fields.entries()) {
      await screen.type(field, textFor(index))
      await screen.fire(field, 'blur', { value: textFor(index) })
      await rested()
    }
    expect(showToast).toHaveBeenCalledTimes(1)
    await closePage(screen)
    await rested()
    screen = await openTold(path, application)
    expect(fields.map(shownIn)).toEqual(expected)
    phone.faultAt = () => undefined
    await closePage(screen)
    await rested()
    const kept = await afterRestart(phone)
    for (const text of expected) expect(kept).toContain(text)
    screen = await openTold(path, application)
  })
})

test('all pages that have fields were tested', async () => {
  const found: string[] = []
  for (const path of PAGES) {
    screen = await openTold(path, application)
    if (screen.fields.length > 0) found.push(path)
    await closePage(screen)
  }
  expect(found).toEqual(WITH_FIELDS)
})
