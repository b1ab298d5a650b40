import type { Page } from '@playwright/test'
import { openWithDegree } from './journey-seed'
import { openList } from './journey-student'

const query = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')

const addresses = (application: string): readonly string[] => [
  '/pages/home/home',
  '/packages/forms/degree-form/degree-form',
  `/packages/forms/degree-form/degree-form?${query({ application })}`,
  '/packages/guide/checklist/checklist?tab=materials',
  `/packages/guide/checklist/checklist?${query({ application, tab: 'steps' })}`,
  `/packages/guide/checklist/checklist?${query({ application, tab: 'materials' })}`,
  `/packages/guide/step/step?${query({ application, step: 'authorize-entry-exit' })}`,
  `/packages/guide/step/step?${query({ application, step: 'verify-face' })}`,
  `/packages/guide/step/step?${query({ application, step: 'upload-materials' })}`,
  `/packages/guide/step/step?${query({ application, step: 'certificate-information' })}`,
  '/packages/forms/profile/profile',
  `/packages/forms/certificate/certificate?${query({ application })}`,
  `/packages/guide/step/step?${query({ application, step: 'supplement' })}`,
  '/packages/guide/about/about',
  '/packages/guide/facts/facts?topic=certificate',
  '/packages/guide/search/search',
  '/packages/guide/licences/licences',
  '/packages/guide/sources/sources?source=letters-2022',
  '/pages/trouble/trouble?code=AB12',
  '/packages/catalogue/country-picker/country-picker',
  `/packages/catalogue/school-picker/school-picker?${query({ country: '英国' })}`,
  `/packages/catalogue/school-picker/school-picker?${query({ country: '中国香港' })}`,
  `/packages/catalogue/majors/majors?${query({ application })}`,
  `/packages/catalogue/review/review?${query({ application })}`,
  `/packages/capture/material/material?${query({ application, material: 'degree-certificate' })}`,
  `/packages/forms/study-history/study-history?${query({ application })}`,
  `/packages/progress/waiting/waiting?${query({ application })}`,
  `/packages/progress/supplements/supplements?${query({ application })}`,
  `/packages/progress/outcome/outcome?${query({ application })}`,
  `/packages/capture/hand-over/hand-over?${query({ application })}`,
  `/packages/capture/computer/computer?${query({ application })}`,
  '/packages/backup/data/data',
  '/packages/backup/make/make',
  '/packages/backup/restore/restore',
  '/packages/backup/privacy/privacy',
  '/packages/backup/erase/erase',
  '/packages/backup/found/found',
]

/** Adds a degree and gives the address of every page of the main journey, as this student meets it. */
export const everyPage = async (page: Page): Promise<readonly string[]> => {
  await openWithDegree(page)
  await openList(page)
  await page.getByRole('tablist').waitFor()
  const application = new URL(page.url()).searchParams.get('application')
  if (!application) throw new Error(`no degree in ${page.url()}`)
  return ['/pages/home/home?notFound=1', ...addresses(application)]
}
