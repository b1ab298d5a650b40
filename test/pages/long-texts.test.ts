import { CERTIFICATE_FIELDS } from '../../miniprogram/model/certificate-details'
import { PROFILE_FIELDS } from '../../miniprogram/model/profile'
import { OUTCOME_TEXTS } from '../../miniprogram/model/progress'
import { STEP_IDS } from '../../miniprogram/model/step'
import { STUDY_TEXTS } from '../../miniprogram/model/study-history'
import { applicationStore, draftStore, profileStore } from '../../miniprogram/stores/index'
import { aDegree, idOf } from '../builders'
import type { FakePhone } from '../fake-wx'
import { closePage, openPage, renderComponent, type Screen, settled } from '../simulate'
import { afterRestart, aToldPhone, openTold, PAGES, rested } from './every-page'

/** A student who pasted a whole page into every field, with an earlier version or another keyboard. */

const textsOf = <Field extends string>(fields: readonly Field[], text: string): Record<Field, string> =>
  Object.fromEntries(fields.map((field) => [field, text])) as Record<Field, string>

const TYPED_DAYS = ['typedSubmittedOn', 'typedFirstCheckPassedOn', 'typedExpectedOn'] as const

const tellAll = async (application: string, long: string): Promise<void> => {
  const degree = aDegree({ place: long, school: { kind: 'typed', name: long } })
  await applicationStore.change(application, (newest) => ({
    ...newest,
    degree,
    entryExit: { record: 'found', code: long, typedCode: long },
    certificate: textsOf(CERTIFICATE_FIELDS, long),
    studyHistory: [idOf('e'), idOf('f'), idOf('g')].map((id) => ({ id, ...textsOf(STUDY_TEXTS, long) })),
    waiting: { statusText: long, ...textsOf(TYPED_DAYS, long) },
    supplements: [idOf('s'), idOf('t')].map((id) => ({
      id,
      kind: 'upload-again' as const,
      text: long,
      materials: [],
      typedDueOn: long,
    })),
    outcome: { kind: 'other', ...textsOf(OUTCOME_TEXTS, long), typedIssuedOn: long, typedDueOn: long },
    review: {
      ...newest.review,
      wish: { catalogue: 'graduate-2022', code: long, name: long },
      reasons: long,
      courses: [idOf('k'), idOf('l')].map((id) => ({ id, name: long, credits: long, supports: true })),
    },
  }))
  await profileStore.change(() => ({ idKind: 'passport', ...textsOf(PROFILE_FIELDS, long) }))
  await draftStore.change(() => ({
    editing: application,
    answers: degree,
    typed: textsOf(['startedOn', 'endedOn', 'awardedOn'] as const, long),
    schoolText: long,
  }))
}

/** WeChat's audit takes more than this in one setData for a fault. */
const AUDIT_BYTES = 256 * 1024

interface Sent {
  readonly most: number
  readonly largest: string
}

/** Opens a page as WeChat does, and tells how much of it crosses to the view layer at once. */
const sentBy = async (path: string, query: Record<string, string>): Promise<Sent> => {
  const screen = await renderComponent(path)
  const page = screen.instance as Screen['instance'] & Record<'onLoad' | 'onShow', (query?: object) => void>
  let sent: Sent = { most: 0, largest: '' }
  const setData = page.setData.bind(page)
  page.setData = (data, after) => {
    const sizes = Object.entries(data).map(
      ([key, value]) => [Buffer.byteLength(JSON.stringify(value)), key] as const,
    )
    const most = sizes.reduce((sum, [bytes]) => sum + bytes, 0)
    if (most > sent.most) sent = { most, largest: `${path} ${JSON.stringify(query)}: ${sizes.join(' ')}` }
    setData(data, after)
  }
  page.onLoad(query)
  page.onShow()
  await settled()
  await closePage(screen)
  return sent
}

describe('with 10,000 characters of three bytes in every field', () => {
  const queries = (path: string, application: string) => {
    const query = { application, material: 'degree-certificate', page: idOf('p'), entry: idOf('e') }
    return path === 'packages/guide/step/step' ? STEP_IDS.map((step) => ({ ...query, step })) : [query]
  }

  test('no page sends more at once than WeChat’s audit takes', async () => {
    const { application } = await aToldPhone()
    await tellAll(application, '长'.repeat(10_000))
    for (const path of PAGES)
      for (const query of queries(path, application)) {
        const { most, largest } = await sentBy(path, query)
        expect(most > AUDIT_BYTES ? largest : '').toBe('')
      }
  })
})

describe('what is too long to be shown', () => {
  const long = 'x'.repeat(10_000)
  const setClipboardData = jest.fn()
  let screen: Screen

  const openedLong = async (path: string, query: object = {}): Promise<void> => {
    const { application } = await aToldPhone({
      setClipboardData: setClipboardData.mockReset().mockResolvedValue({}),
    })
    await tellAll(application, long)
    screen = await openPage(path, { application, ...query })
  }
  afterEach(() => closePage(screen))

  test.each([
    ['packages/guide/step/step', { step: 'certificate-information' }, '复制证书编号'],
    ['packages/forms/study-history/study-history', {}, '复制学校'],
  ])('on %s is shortened, and copied whole', async (path, query, copy) => {
    await openedLong(path, query)
    expect(screen.text).not.toContain('x'.repeat(301))
    await screen.tap(copy)
    expect(setClipboardData.mock.calls[0]?.[0]).toMatchObject({ data: long })
  })
})

describe('a record that grows longer than WeChat keeps under one key', () => {
  /** In bytes of text; encrypted it takes 1.4 times the space. */
  const MOST = Math.floor((1024 * 1024) / 1.4)
  const showToast = jest.fn()
  let phone: FakePhone
  let screen: Screen

  const opened = async (path: string, fill: (application: string) => Promise<unknown>): Promise<void> => {
    const told = await aToldPhone({ showToast: showToast.mockReset() })
    phone = told.phone
    await fill(told.application)
    screen = await openTold(path, told.application)
  }

  const fillDegree = (application: string) =>
    applicationStore.change(application, ({ supplements, ...newest }) => ({
      ...newest,
      supplements: supplements.map((notice) => ({ ...notice, text: 'x'.repeat(MOST - 8000) })),
    }))
  const fillProfile = () => profileStore.change(() => ({ idKind: 'passport', email: 'x'.repeat(MOST - 400) }))

  test.each([
    ['packages/progress/outcome/outcome', fillDegree, '通知单写的原因', 3900],
    ['packages/forms/profile/profile', fillProfile, '姓名', 290],
  ])(
    'on %s is told as that, stays in the field, and is kept once it is shorter',
    async (path, fill, field, length) => {
      const long = '长'.repeat(length)
      await opened(path, fill)
      await screen.type(field, long)
      await screen.fire(field, 'blur', { value: long })
      await rested()
      expect(showToast.mock.calls).toEqual([[expect.objectContaining({ title: '内容太长，这次没有存上' })]])
      await closePage(screen)
      screen = await openTold(path, applicationStore.applications[0]!.id)
      expect(screen.attribute(field, 'value')).toBe(long)
      await screen.type(field, '缺成绩单')
      await rested()
      await closePage(screen)
      expect(await afterRestart(phone)).toContain('缺成绩单')
    },
  )
})
