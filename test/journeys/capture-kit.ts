import { expect, type Page } from '@playwright/test'
import { open } from './journey-phone'
import { seedDegree } from './journey-seed'

/** What the capture journeys share: pictures drawn in the browser, and what is done with them. */

export const materialAddress = (application: string, material = 'degree-certificate'): string =>
  `/packages/capture/material/material?material=${material}&application=${application}`

/** Opens a material of a new degree. */
export const openMaterial = async (page: Page, material?: string): Promise<string> => {
  const id = await seedDegree(page)
  await open(page, materialAddress(id, material))
  return id
}

export interface Drawn {
  readonly widthPx: number
  readonly heightPx: number
  readonly title: string
  readonly type?: 'image/jpeg' | 'image/png' | 'image/webp'
  /** See-through ground instead of paper. */
  readonly isTransparent?: boolean
}

/** A paper on a table with print and a seal, for an invented student; drawn by the browser, grain included. */
export const drawn = async (page: Page, what: Drawn): Promise<Buffer> => {
  const base64 = await page.evaluate(
    async ({ widthPx, heightPx, title, type = 'image/jpeg', isTransparent }) => {
      const canvas = new OffscreenCanvas(widthPx, heightPx)
      const pen = canvas.getContext('2d')!
      const unit = Math.min(widthPx, heightPx) / 100
      if (!isTransparent) {
        pen.fillStyle = '#7b6a58'
        pen.fillRect(0, 0, widthPx, heightPx)
        for (let n = 0; n < 4000; n += 1) {
          pen.fillStyle = `rgba(${(n * 37) % 90}, ${(n * 17) % 60}, 30, 0.25)`
          pen.fillRect((n * 7919) % widthPx, (n * 104729) % heightPx, unit * 2, unit)
        }
        pen.fillStyle = '#fbf8f0'
        pen.fillRect(unit * 6, unit * 6, widthPx - unit * 12, heightPx - unit * 12)
      }
      pen.fillStyle = '#22303a'
      pen.font = `${unit * 8}px serif`
      pen.fillText(title, unit * 14, unit * 22)
      pen.font = `${unit * 2.2}px serif`
      for (let line = 0; line * unit * 4 < heightPx - unit * 60; line += 1)
        pen.fillText(
          'This is to certify that Nobody Invented has been awarded',
          unit * 14,
          unit * (32 + line * 4),
        )
      pen.strokeStyle = '#b3261e'
      pen.lineWidth = unit
      pen.beginPath()
      pen.arc(widthPx - unit * 26, heightPx - unit * 24, unit * 10, 0, 7)
      pen.stroke()
      const blob = await canvas.convertToBlob({ type, quality: 0.92 })
      const bytes = new Uint8Array(await blob.arrayBuffer())
      let text = ''
      for (let at = 0; at < bytes.length; at += 30000)
        text += String.fromCharCode(...bytes.subarray(at, at + 30000))
      return btoa(text)
    },
    what,
  )
  return Buffer.from(base64, 'base64')
}

export interface NamedFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export const jpegFile = (name: string, buffer: Buffer): NamedFile => ({
  name,
  mimeType: 'image/jpeg',
  buffer,
})

/** Taps a button that opens the phone's picker and picks the files there. */
export const pick = async (page: Page, button: string, files: readonly NamedFile[]): Promise<void> => {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  await (await chooser).setFiles([...files])
}

/** Every page shown, by its title. */
export const pageCards = (page: Page) => page.getByRole('group', { name: /^第 \d+ 页$/ })

/** On the corner page: the whole photograph is the page. */
export const keepWhole = (page: Page): Promise<void> =>
  page.getByRole('button', { name: '不裁剪', exact: true }).click()

/** The shot as it is, whatever was seen on it. */
export const acceptShot = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /^仍?用这张$/ }).click()

export const expectNoComplaints = async (page: Page): Promise<void> => {
  expect(
    await page.evaluate(() => (window as unknown as { __preview: { errors: string[] } }).__preview.errors),
  ).toEqual([])
}

interface PreviewControl {
  faults: { inject: (fault: { api: string; nth: number | 'all'; kind: string }) => void; clear: () => void }
  worker: { kill: () => void; refuse: (what: 'download' | 'create' | undefined) => void }
  permissions: { set: (scope: string, grant: string) => void }
  shared: readonly { name: string; blob: Blob }[]
}

type PreviewWindow = typeof window & { __preview: PreviewControl }

/** Breaks one call of the phone, or all of that name from now on. */
export const breakPhone = (page: Page, api: string, kind: string, nth: number | 'all' = 1): Promise<void> =>
  page.evaluate((fault) => (window as unknown as PreviewWindow).__preview.faults.inject(fault), {
    api,
    kind,
    nth,
  })

export const mendPhone = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as PreviewWindow).__preview.faults.clear())

/** Takes the image engine away: killed once, or never there. */
export const takeEngine = (page: Page, how: 'kill' | 'download' | 'create' | undefined): Promise<void> =>
  page.evaluate((what) => {
    const { worker } = (window as unknown as PreviewWindow).__preview
    if (what === 'kill') worker.kill()
    else worker.refuse(what)
  }, how)

export const setCameraPermission = (page: Page, grant: 'granted' | 'denied'): Promise<void> =>
  page.evaluate(
    (to) => (window as unknown as PreviewWindow).__preview.permissions.set('scope.camera', to),
    grant,
  )

/** The files that went into a chat, as they left the phone. */
export const sentFiles = async (page: Page): Promise<{ name: string; bytes: Buffer }[]> => {
  const sent = await page.evaluate(() =>
    Promise.all(
      (window as unknown as PreviewWindow).__preview.shared.map(async ({ name, blob }) => ({
        name,
        latin: Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(
          '',
        ),
      })),
    ),
  )
  return sent.map(({ name, latin }) => ({ name, bytes: Buffer.from(latin, 'latin1') }))
}

/** The pixels that an image on the screen holds, by its card. */
export const shownSize = (page: Page, title: string): Promise<{ width: number; height: number }> =>
  page
    .getByRole('group', { name: title, exact: true })
    .locator('img')
    .evaluate((image) => {
      const { naturalWidth, naturalHeight } = image as HTMLImageElement
      return { width: naturalWidth, height: naturalHeight }
    })
