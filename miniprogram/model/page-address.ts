/** Every page of the mini-program, as in app.json. */
export const PAGE_ADDRESSES = [
  'pages/home/home',
  'pages/trouble/trouble',
  'packages/capture/material/material',
  'packages/capture/camera/camera',
  'packages/capture/viewer/viewer',
  'packages/capture/corners/corners',
  'packages/capture/portrait/portrait',
  'packages/capture/hand-over/hand-over',
  'packages/capture/computer/computer',
  'packages/catalogue/country-picker/country-picker',
  'packages/catalogue/school-picker/school-picker',
  'packages/catalogue/majors/majors',
  'packages/catalogue/review/review',
  'packages/forms/degree-form/degree-form',
  'packages/forms/profile/profile',
  'packages/forms/certificate/certificate',
  'packages/forms/study-history/study-history',
  'packages/forms/study-entry/study-entry',
  'packages/progress/waiting/waiting',
  'packages/progress/supplements/supplements',
  'packages/progress/outcome/outcome',
  'packages/guide/checklist/checklist',
  'packages/guide/step/step',
  'packages/guide/search/search',
  'packages/guide/sources/sources',
  'packages/guide/licences/licences',
  'packages/guide/facts/facts',
  'packages/guide/about/about',
  'packages/backup/data/data',
  'packages/backup/make/make',
  'packages/backup/restore/restore',
  'packages/backup/found/found',
  'packages/backup/erase/erase',
  'packages/backup/privacy/privacy',
  'packages/self-check/self-check/self-check',
] as const
export type PageAddress = (typeof PAGE_ADDRESSES)[number]

/** What codes, links and saved places of earlier versions name: the page stands elsewhere now. */
const MOVED: ReadonlyMap<string, PageAddress> = new Map([
  ['pages/checklist/checklist', 'packages/guide/checklist/checklist'],
  ['pages/about/about', 'packages/guide/about/about'],
  ['pages/step/step', 'packages/guide/step/step'],
  ['packages/sources/sources/sources', 'packages/guide/sources/sources'],
  ['packages/sources/licences/licences', 'packages/guide/licences/licences'],
])

/** The page that a path names, also one of an earlier version; undefined where there is none. */
export const pageAddress = (path: string): PageAddress | undefined =>
  PAGE_ADDRESSES.find((address) => address === path) ?? MOVED.get(path)
