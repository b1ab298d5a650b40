import { build } from 'esbuild'
import type { Page } from '@playwright/test'
import type { Degree } from '../../miniprogram/model/degree'
import { aDegree } from '../builders'
import { open } from './journey-phone'

/** A phone on which a degree was saved before the journey begins: by the product's own code, without its form. */

interface SeedWindow {
  seed: {
    applicationStore: {
      add: (degree: unknown) => Promise<{ ok: boolean; value: { id: string } }>
      applications: readonly { degree: Degree }[]
    }
    startUp: () => Promise<void>
  }
}

/** The stores once more, beside the app's own: they write the same storage as the app does. */
const buildStores = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: ['miniprogram/stores/index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'seed',
  })
  return outputFiles[0]!.text
}

let stores: Promise<string> | undefined

const addStores = async (page: Page): Promise<void> => {
  stores ??= buildStores()
  await page.addScriptTag({ content: await stores })
}

/** Saves an invented degree and gives its id. */
export const seedDegree = async (page: Page, degree: Degree = aDegree()): Promise<string> => {
  await open(page, '/packages/guide/about/about')
  await addStores(page)
  return page.evaluate(async (added) => {
    const { applicationStore } = (window as unknown as SeedWindow).seed
    return (await applicationStore.add(added)).value.id
  }, degree)
}

/** Every degree that lies on the phone. */
export const savedDegrees = async (page: Page): Promise<readonly Degree[]> => {
  await addStores(page)
  return page.evaluate(async () => {
    const { applicationStore, startUp } = (window as unknown as SeedWindow).seed
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
