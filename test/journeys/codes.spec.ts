import { APP_NAME } from '../../miniprogram/content/app-name'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { STEP_CONTENT } from '../../miniprogram/content/steps'
import { codeCard } from '../codes/code-card'
import { linkOf, stepCodes, type StepCode } from '../codes/step-codes'
import { BASE, configureCodeBase } from './code-base'
import { open } from './journey-phone'
import { openWithDegree } from './journey-seed'
import { addDegree, button, tap, openDates } from './journey-student'
import { expect, test } from './journey-test'

/** Printed cards held before Chromium's fake camera: the video file is read anew each time the camera starts. */

/** One for each pose; that each code names its step and is read as it was written, its own tests look at. */
const CODES = stepCodes().filter((_, index) => index % 5 === 0)
const FRAME = { width: 640, height: 480 }
const folder = mkdtempSync(join(tmpdir(), 'codes-'))
const FILM = join(folder, 'camera.mjpeg')

interface Pose {
  /** Width of the card in the frame, of 640 pixels. */
  readonly widthPx: number
  readonly turnedDegrees: number
  /** 1 is daylight. */
  readonly light: number
}

const POSES: readonly Pose[] = [
  { widthPx: 364, turnedDegrees: 5, light: 1 },
  { widthPx: 322, turnedDegrees: 17, light: 0.8 },
  { widthPx: 336, turnedDegrees: -28, light: 0.45 },
]

/** A card on a table, seen at an angle, small and dim. */
const scene = (code: StepCode, { widthPx, turnedDegrees, light }: Pose): string => `
  <body style="margin:0;background:#3c352c">
    <div style="width:640px;height:480px;display:grid;place-items:center;filter:brightness(${light});background:#8d7a64">
      <div style="width:${widthPx}px;transform:perspective(900px) rotateX(16deg) rotate(${turnedDegrees}deg)">
        ${codeCard(code, { kind: 'link', link: linkOf(BASE, code) }).replace(/width="760" height="800"/, '')}
      </div>
    </div>
  </body>`

let browser: Browser
let artist: Page

test.beforeAll(async ({ baseURL }, testInfo) => {
  const { launchOptions } = testInfo.project.use
  browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), `--use-file-for-fake-video-capture=${FILM}`],
  })
  artist = await browser.newPage({ viewport: FRAME })
  expect(baseURL).toBeDefined()
})

test.afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const holdUp = async (code: StepCode, pose: Pose): Promise<void> => {
  await artist.setContent(scene(code, pose))
  const frame = await artist.screenshot({ type: 'jpeg', quality: 80 })
  writeFileSync(FILM, Buffer.concat([frame, frame, frame]))
}

test('a printed code opens its step, held small, tilted and dim before the camera', async ({ baseURL }) => {
  const page = await browser.newPage({ baseURL, viewport: { width: 390, height: 844 }, hasTouch: true })
  await configureCodeBase(page)
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await openWithDegree(page)
  for (const [index, code] of CODES.entries()) {
    await holdUp(code, POSES[index]!)
    await open(page, '/packages/guide/step/step?step=verify-face')
    await tap(page, '识别二维码')
    await expect(page.getByText(`这是${APP_NAME}的码`)).toBeVisible({ timeout: 20_000 })
    await tap(page, '打开这一步')
    await page.waitForURL(({ searchParams }) => searchParams.get('step') === code.step)
    const titles = page.getByText(STEP_CONTENT[code.step].title, { exact: true })
    await expect(titles.filter({ visible: true }).first()).toBeVisible()
  }
  expect(complaints).toEqual([])
})

test('a code scanned with no degree leads through adding one to its step', async ({ page }) => {
  await open(page, '/pages/home/home?scene=1.um.ppv5h6l')
  await expect(page.getByText('你扫的码是「上传认证材料」')).toBeVisible()
  await tap(page, '先看看这一步')
  await expect(button(page, '添加我的学位')).toBeVisible()
  await open(page, '/pages/home/home?scene=1.um.ppv5h6l')
  await tap(page, '先添加学位，再去这一步')
  await expect(page.getByRole('radio', { name: '英国', exact: true })).toBeChecked()
})

test('with several degrees a code asks for which, the last one first', async ({ page }) => {
  await openWithDegree(page)
  await addDegree(page, { typed: 'oxford', school: /^牛津大学，/ })
  await open(page, '/pages/home/home?scene=1.ae')
  const rows = page.getByRole('group', { name: '你扫的码是「获取 12367 授权码」' }).getByRole('button')
  await expect(rows.nth(0)).toContainText('牛津大学')
  await rows.nth(1).click()
  await page.waitForURL(({ searchParams }) => searchParams.get('step') !== null)
  await expect(page.getByText('伦敦大学学院').filter({ visible: true }).first()).toBeVisible()
  await open(page, '/pages/home/home?scene=1.vf')
  await expect(
    page.getByRole('group', { name: '你扫的码是「用「微留服」做实人认证」' }).getByRole('button').first(),
  ).toContainText('伦敦大学学院')
})

test('a code scanned while a form is open loses nothing of it', async ({ page }) => {
  await open(page)
  await tap(page, '添加我的学位')
  await page.getByRole('radio', { name: '外籍', exact: true }).click()
  await openDates(page)
  await page.getByRole('textbox', { name: '开始学习' }).fill('2021.9')
  await page.evaluate(() =>
    (window as unknown as { __preview: { enter: (at: object) => void } }).__preview.enter({
      path: 'pages/home/home',
      query: { scene: '1.vf' },
      scene: 1047,
    }),
  )
  await tap(page, '先添加学位，再去这一步')
  await expect(page.getByRole('radio', { name: '外籍', exact: true })).toBeChecked()
  await expect(page.getByRole('textbox', { name: '开始学习' })).toHaveValue('2021.9')
})
