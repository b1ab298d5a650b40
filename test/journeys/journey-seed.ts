import { build } from 'esbuild'
import type { Page } from '@playwright/test'
import type { Degree } from '../../miniprogram/model/degree'
import { aDegree } from '../builders'
import { open } from './journey-phone'
import type { KeptPhone } from './kept-phone'

/** A phone on which a degree was saved before the journey begins: by the product's own code, without its form. */

interface Stores {
  readonly applicationStore: {
    add: (degree: unknown) => Promise<{ ok: boolean; value: { id: string } }>
    applications: readonly { degree: Degree }[]
  }
  readonly startUp: () => Promise<void>
}

interface SeedWindow {
  stores: Stores
  phone: { keep: () => Promise<KeptPhone>; put: (phone: KeptPhone) => Promise<void> }
}

const bundled = async (entryPoint: string, globalName: keyof SeedWindow): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    globalName,
  })
  return `${outputFiles[0]!.text}\nwindow.${globalName} = ${globalName}\nvoid 0`
}

const scripts = new Map<keyof SeedWindow, Promise<string>>()

/** Puts one of them beside what the page has; the stores write the same storage as the app's own. */
const addScript = async (page: Page, name: keyof SeedWindow): Promise<void> => {
  const entryPoint = { stores: 'miniprogram/stores/index.ts', phone: 'test/journeys/kept-phone.ts' }[name]
  if (!scripts.has(name)) scripts.set(name, bundled(entryPoint, name))
  await page.evaluate((await scripts.get(name))!)
}

interface Seeded {
  readonly id: string
  readonly phone: KeptPhone
}

/** Saved by the product's own code, on the first phone that asks for this degree. */
const saveDegree = async (page: Page, degree: Degree): Promise<Seeded> => {
  await open(page, '/packages/guide/about/about')
  await addScript(page, 'stores')
  await addScript(page, 'phone')
  return page.evaluate(async (added) => {
    const { stores, phone } = window as unknown as SeedWindow
    const { id } = (await stores.applicationStore.add(added)).value
    return { id, phone: await phone.keep() }
  }, degree)
}

/** Any page of the preview's origin on which the app does not start. */
const WITHOUT_APP = '/packages/capture/drawings/scan-good.svg'

const seeded = new Map<string, Seeded>()

/** Saves an invented degree and gives its id; what a phone held after the first time is put on every further one. */
export const seedDegree = async (page: Page, degree: Degree = aDegree()): Promise<string> => {
  const before = seeded.get(JSON.stringify(degree))
  if (before) {
    await page.goto(WITHOUT_APP)
    await addScript(page, 'phone')
    await page.evaluate((phone) => (window as unknown as SeedWindow).phone.put(phone), before.phone)
    return before.id
  }
  const now = await saveDegree(page, degree)
  seeded.set(JSON.stringify(degree), now)
  return now.id
}

/** Every degree that lies on the phone. */
export const savedDegrees = async (page: Page): Promise<readonly Degree[]> => {
  await addScript(page, 'stores')
  return page.evaluate(async () => {
    const { applicationStore, startUp } = (window as unknown as SeedWindow).stores
    await startUp()
    return JSON.parse(JSON.stringify(applicationStore.applications.map(({ degree }) => degree))) as Degree[]
  })
}

/** What the form saves of the answers that journeys give it. */
export const LONDON = aDegree({
  school: {
    kind: 'listed',
    id: 20592,
    chineseName: '伦敦大学学院',
    englishName: 'University College London',
  },
  awardedOn: '2024-11-15' as Degree['awardedOn'],
})

/** Home of a phone on which that degree was saved, and nothing else. */
export const openWithDegree = async (page: Page): Promise<void> => {
  await seedDegree(page, LONDON)
  await open(page)
}
