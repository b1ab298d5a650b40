import { expect, type Locator, type Page } from '@playwright/test'
import type { WxPreview } from '../../preview/wx/create-wx'

/** What a journey asks of the phone itself, through the preview's control. */
interface Preview extends Pick<WxPreview['control'], 'faults' | 'clipboard' | 'dialled'> {
  nodeCount: () => number
  setDataMeter: () => Record<string, { maxBytes: number }>
  fontSizeSetting: (sizePx: number) => number
  packages: { refuse: (root: string, isOn: boolean) => void }
  enter: (to: { path: string; query: Record<string, string> }) => Promise<void>
}
type PreviewWindow = Window & { __preview: Preview }
type Fault = Parameters<Preview['faults']['inject']>[0]

/** Opens an address and waits until its page is there. */
export const open = async (page: Page, address = '/'): Promise<void> => {
  await page.goto(address)
  await page.locator('html[data-preview-ready]').waitFor()
}

/** The running mini-program is entered anew at an address. */
export const enter = (page: Page, address: string): Promise<void> => {
  const { pathname: path, searchParams } = new URL(address, 'http://localhost')
  return page.evaluate((to) => (window as unknown as PreviewWindow).__preview.enter(to), {
    path,
    query: Object.fromEntries(searchParams),
  })
}

/** Breaks a call of the phone as planned, from now on. */
export const breakCall = (page: Page, fault: Fault): Promise<void> =>
  page.evaluate((planned) => (window as unknown as PreviewWindow).__preview.faults.inject(planned), fault)

export const mendCalls = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as PreviewWindow).__preview.faults.clear())

/** Whether a subpackage that is not here yet cannot be downloaded, until the program is opened anew. */
export const refusePackage = (page: Page, root: string, isOn: boolean): Promise<void> =>
  page.evaluate(([named, on]) => (window as unknown as PreviewWindow).__preview.packages.refuse(named, on), [
    root,
    isOn,
  ] as const)

/** The calls that were to break and have not yet. */
export const callsLeftToBreak = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as PreviewWindow).__preview.faults.left())

/** How often each call was made since the calls were mended. */
export const callsMade = (page: Page) =>
  page.evaluate(() => (window as unknown as PreviewWindow).__preview.faults.log())

/** Numbers that the phone was asked to call, in order. */
export const dialled = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as PreviewWindow).__preview.dialled())

export const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as PreviewWindow).__preview.clipboard())

export const nodeCount = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as PreviewWindow).__preview.nodeCount())

/** Waits until the phone has nothing more to write: a student needs a moment before they can leave. */
export const settled = async (page: Page): Promise<void> => {
  let before = ''
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await callsMade(page))
        const isQuiet = now === before
        before = now
        return isQuiet
      },
      { intervals: [250], timeout: 10_000 },
    )
    .toBe(true)
}

/** The font size of the whole phone; the mini-program sees it at its next start. */
export const setFontSize = (page: Page, sizePx: number): Promise<number> =>
  page.evaluate((size) => (window as unknown as PreviewWindow).__preview.fontSizeSetting(size), sizePx)

const copyDatabase = async ([from, to]: readonly [string, string]): Promise<void> => {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error ?? new Error('the database did not answer'))
    })
  const source = await done(indexedDB.open(from))
  const stores = [...source.objectStoreNames]
  const opening = indexedDB.open(to, source.version)
  opening.onupgradeneeded = () => stores.forEach((name) => opening.result.createObjectStore(name))
  const target = await done(opening)
  for (const name of stores) {
    const kept = source.transaction(name).objectStore(name)
    const [keys, values] = await Promise.all([done(kept.getAllKeys()), done(kept.getAll())])
    const writing = target.transaction(name, 'readwrite').objectStore(name)
    writing.clear()
    await Promise.all(values.map((value, at) => done(writing.put(value, keys[at]))))
  }
  source.close()
  target.close()
}

/** Keeps a copy of all that lies on the phone. */
export const keepPhone = (page: Page): Promise<void> =>
  page.evaluate(copyDatabase, ['wx-preview', 'kept'] as const)

/** Puts the phone back to that copy; the mini-program has to be opened again. */
export const putBackPhone = (page: Page): Promise<void> =>
  page.evaluate(copyDatabase, ['kept', 'wx-preview'] as const)

/** Waits for what the app shows after its patience ends, on the clock of a page that has one installed: in moments. */
export const afterWaiting = (page: Page, shown: Locator): Promise<void> =>
  expect(async () => {
    await page.clock.runFor(5_000)
    expect(await shown.isVisible()).toBe(true)
  }).toPass()
