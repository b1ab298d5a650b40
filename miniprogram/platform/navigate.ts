import { readQuery, type AddressQuery } from '../model/address-query'
import type { ApplicationId } from '../model/application'
import type { MaterialId } from '../model/material'
import type { Place } from '../model/settings'
import { pageAddress } from '../model/page-address'
import type { SourceId } from '../model/source'
import type { StepId } from '../model/step'
import { callWx, PATIENCE_MS } from './wx-call'
import { back, go, open, openTroublePage } from './route'

export { isOnTop, whenRouteFails } from './route'

export const openHome = (query: AddressQuery = {}): void => go('reLaunch', 'pages/home/home', query)

/** Back to the page before; home where this page was opened by address and has none before it. */
export const goBack = (): void => (getCurrentPages().length > 1 ? back() : openHome())

/** `part`: what the student comes for, brought into sight. */
export const openDegreeForm = (application?: ApplicationId, part?: 'school' | 'dates'): void =>
  open('packages/forms/degree-form/degree-form', { application, part })

/** Swaps the form in hand for the one of another degree. */
export const replaceWithDegreeForm = (application?: ApplicationId): void =>
  go('redirectTo', 'packages/forms/degree-form/degree-form', { application })

export const openChecklist = (application?: ApplicationId, tab?: 'steps' | 'materials'): void =>
  open('packages/guide/checklist/checklist', { application, tab })

/** From the form to the list it made: going back leads home. */
export const replaceWithChecklist = (application: ApplicationId): void =>
  go('redirectTo', 'packages/guide/checklist/checklist', { application, tab: 'materials' })

export const openStep = (step: StepId, application?: ApplicationId): void =>
  open('packages/guide/step/step', { step, application })

/** From a finished step to the next: going back leads home, not through every step done. */
export const replaceWithStep = (step: StepId, application: ApplicationId): void =>
  go('redirectTo', 'packages/guide/step/step', { step, application })

export const openMaterial = (material: MaterialId, application?: ApplicationId): void =>
  open('packages/capture/material/material', { material, application })

/** In place of the page that led here: going back leads to where that one came from. */
export const replaceWithMaterial = (material: MaterialId, application: ApplicationId): void =>
  go('redirectTo', 'packages/capture/material/material', { material, application })

/** `retake`: the page that the next picture replaces. */
export const openCamera = ({ material, application }: AddressQuery, retake?: string): void =>
  open('packages/capture/camera/camera', { material, application, retake }, true)

export const openViewer = ({ material, application }: AddressQuery, page: string): void =>
  open('packages/capture/viewer/viewer', { material, application, page }, true)

/** The four corners of a page. */
export const openCorners = ({ material, application }: AddressQuery, page: string): void =>
  open('packages/capture/corners/corners', { material, application, page }, true)

/** The frame of a portrait. */
export const openPortrait = ({ material, application }: AddressQuery, page: string): void =>
  open('packages/capture/portrait/portrait', { material, application, page }, true)

export const openCountryPicker = (): void =>
  open('packages/catalogue/country-picker/country-picker', {}, true)

/** `school`: the number of one that a scanned code named. */
export const openSchoolPicker = (country?: string, school?: number): void =>
  open(
    'packages/catalogue/school-picker/school-picker',
    { country, school: school === undefined ? undefined : String(school) },
    true,
  )

/** The pages of the way after submission. */
const PROGRESS_PAGES = {
  waiting: 'packages/progress/waiting/waiting',
  supplements: 'packages/progress/supplements/supplements',
  outcome: 'packages/progress/outcome/outcome',
} as const

export const openProgress = (name: keyof typeof PROGRESS_PAGES, application?: ApplicationId): void =>
  open(PROGRESS_PAGES[name], { application })

export const openReview = (application?: ApplicationId): void =>
  open('packages/catalogue/review/review', { application })

export const openMajors = (application?: ApplicationId, catalogue?: string): void =>
  open('packages/catalogue/majors/majors', { application, catalogue }, true)

/** Only where the package has it: see `hasSelfCheck`. */
export const openSelfCheck = (): void => open('packages/self-check/self-check/self-check')

/** One search over steps, questions, materials and terms. */
export const openSearch = (application?: ApplicationId): void =>
  open('packages/guide/search/search', { application }, true)

/** The student's data: backup, restoring, files for the computer, deleting. */
export const openData = (): void => open('packages/backup/data/data')

export const openMakeBackup = (): void => open('packages/backup/make/make')

export const openRestore = (): void => open('packages/backup/restore/restore')

/** 找回照片: deletions that can be taken back, photos without a record. */
export const openFound = (): void => open('packages/backup/found/found')

export const openPrivacy = (): void => open('packages/backup/privacy/privacy')

/** With no page behind it: what another page still wants to save must not outlive the deletion. */
export const openErase = (): void => go('reLaunch', 'packages/backup/erase/erase')

/** The finished files of a degree, to the computer. */
export const openHandOver = (application: ApplicationId): void =>
  open('packages/capture/hand-over/hand-over', { application })

/** 发到电脑: the fields and the finished files of a degree in one sealed page. */
export const openComputer = (application?: ApplicationId): void =>
  open('packages/capture/computer/computer', { application })

/** The page for bugs. */
export const openTrouble = (code: string): void => void openTroublePage('pages/trouble/trouble', code)

/** 依据: all sources, with one of them unfolded and in sight. */
export const openSources = (source?: SourceId): void => open('packages/guide/sources/sources', { source })

/** 认证常识: what is the same for everybody. */
/** `forward`: to pass the page on. */
export const openFacts = (topic?: string, forward?: 'yes'): void =>
  open('packages/guide/facts/facts', { topic, forward })

export const openLicences = (): void => open('packages/guide/licences/licences')

/** WeChat's page with 用户隐私保护指引 (base library 2.32.3). False: there is none, or WeChat did not open it. */
export const openPrivacyContract = async (): Promise<boolean> =>
  Boolean(wx.canIUse?.('openPrivacyContract')) &&
  (await callWx(PATIENCE_MS.student, (callbacks) => wx.openPrivacyContract(callbacks))).ok

export const openAbout = (): void => open('packages/guide/about/about')

/** A page of an earlier version, named by a code or link, as the first page of the app. False where there is none. */
export const openMoved = (path: string, query: AddressQuery): boolean => {
  const page = pageAddress(path)
  if (page) go('reLaunch', page, query)
  return page !== undefined
}

/** Back to where the student was when the app ended; home where an earlier version had a page that is gone. */
export const openPlace = ({ path, query }: Place): void => {
  const page = pageAddress(path)
  if (!page) return openHome()
  open(page, readQuery(query))
}

/** That a page did not scroll needs no word: what was meant is there, further up or down. */
const scrollTo = (target: { selector: string } | { scrollTop: number }): void =>
  void callWx(PATIENCE_MS.device, (callbacks) => wx.pageScrollTo({ ...target, duration: 200, ...callbacks }))

/** Brings one element of the page into sight, once it has been drawn. */
export const scrollToElement = (selector: string): void => wx.nextTick(() => scrollTo({ selector }))

/** Brings the beginning of the page into sight, where a summary of what is wrong stands. */
export const scrollToTop = (): void => scrollTo({ scrollTop: 0 })

export const openProfile = (): void => open('packages/forms/profile/profile')

export const openCertificate = (application: ApplicationId): void =>
  open('packages/forms/certificate/certificate', { application })

export const openStudyHistory = (application: ApplicationId): void =>
  open('packages/forms/study-history/study-history', { application })

/** One entry of the study history. */
export const openStudyEntry = (application: ApplicationId, entry: string): void =>
  open('packages/forms/study-entry/study-entry', { application, entry }, true)
