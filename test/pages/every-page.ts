import config from '../../miniprogram/app.json'
import { day } from '../../miniprogram/model/iso-date'
import { applicationStore, draftStore, profileStore } from '../../miniprogram/stores/index'
import { wiredStores } from '../../miniprogram/stores/wired-stores'
import { aPhoto, idOf } from '../builders'
import type { FakePhone } from '../fake-wx'
import { openPage, type Screen, settled } from '../simulate'
import { addedDegree, startedPagePhone, withPageCalls } from './page-phone'

/** Every page of app.json on a degree on which all is asked, so that a new page is tested by itself. */

export const PAGES = [
  ...config.pages,
  ...config.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
]

/** Texts that are not meant to be kept. */
export const PASSING: Readonly<Record<string, string>> = {
  'packages/catalogue/country-picker/country-picker': 'a search',
  'packages/catalogue/majors/majors': 'a search',
  'packages/guide/search/search': 'a search',
  'packages/backup/make/make': 'a passphrase is kept nowhere',
  'packages/backup/restore/restore': 'a passphrase is kept nowhere',
  'packages/backup/erase/erase': 'the word that confirms',
  'packages/self-check/self-check/self-check': 'a box to try typing in',
}

/** Taps that open the fields of a page: the first of these names that is there. */
const OPENING: Readonly<Record<string, readonly string[]>> = {
  'packages/forms/degree-form/degree-form': ['准确的日期'],
  'packages/progress/supplements/supplements': ['修改：第 1 份：重新上传材料'],
  'packages/catalogue/review/review': ['修改：Algorithms', '修改：1992-03-04'],
}

const TOLD = {
  entryExit: { record: 'found' },
  outcome: { kind: 'other' },
  supplements: [{ id: idOf('s'), kind: 'upload-again', text: '', materials: [] }],
  studyHistory: [{ id: idOf('e'), school: '某校' }],
  review: {
    noticeReadOn: day('2026-05-01'),
    courses: [{ id: idOf('k'), name: 'Algorithms', credits: '' }],
    proofs: [],
  },
  captures: [aPhoto({ id: idOf('p') })],
} as const

/** What pages call; each answer is the one that lets the student go on. */
const anyCalls = () => ({
  showToast: jest.fn(),
  showModal: jest.fn().mockResolvedValue({ confirm: true }),
  showActionSheet: jest.fn().mockRejectedValue({}),
})

/** A phone on which one degree is told of; `apis` are what else the app may call. */
export const aToldPhone = async (apis: object = {}): Promise<{ phone: FakePhone; application: string }> => {
  const phone = await startedPagePhone({ ...anyCalls(), ...apis })
  const application = await addedDegree()
  await applicationStore.change(application, (newest) => ({ ...newest, ...TOLD }))
  await profileStore.change(() => ({ idKind: 'resident-id' }))
  await draftStore.change(() => ({ editing: application, answers: { place: '英国' }, typed: {} }))
  return { phone, application }
}

export const openTold = async (path: string, application: string): Promise<Screen> => {
  const screen = await openPage(path, {
    application,
    step: 'authorize-entry-exit',
    material: 'degree-certificate',
    page: idOf('p'),
    entry: idOf('e'),
  })
  const opener = OPENING[path]?.find((name) => screen.has(name))
  if (opener) await screen.tap(opener)
  return screen
}

/** Lets writes that wait for each other finish. */
export const rested = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await settled()
}

/** All that the app knows after it was killed and opened again, as text. */
export const afterRestart = async (phone: FakePhone): Promise<string> => {
  Object.assign(globalThis, { wx: phone.boot().wx })
  withPageCalls(anyCalls())
  const { applicationStore: degrees, draftStore: draft, profileStore: profile, load } = wiredStores()
  await load()
  return JSON.stringify([degrees.applications, draft.form, profile.form])
}
