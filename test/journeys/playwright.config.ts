import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

/** Another one where two checkouts are tested at the same time. */
const PORT = Number(process.env.PREVIEW_PORT ?? 5180)
const FIXTURE_PORT = PORT + 1

const onPath = (name: string): string | undefined => {
  try {
    return execFileSync('which', [name], { encoding: 'utf8' }).trim() || undefined
  } catch {
    return undefined
  }
}

/** Debian's Chromium, or whichever one CHROMIUM names. */
const chromium = (): string => {
  const found = [process.env.CHROMIUM, '/usr/bin/chromium', onPath('chromium'), onPath('google-chrome')].find(
    (candidate) => candidate && existsSync(candidate),
  )
  if (!found) throw new Error('no Chromium: install it (apt install chromium) or name one in CHROMIUM')
  return found
}

const preview = (root: string, port: number) => ({
  command: `node ../../preview/start.mjs --root ${root} --port ${port} --no-watch`,
  url: `http://localhost:${port}/`,
  reuseExistingServer: false,
  timeout: 120_000,
})

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  // A browser on a busy machine may be late once; what fails twice has failed, and what needed it is named.
  retries: 1,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: false,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 10_000,
    launchOptions: {
      executablePath: chromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
      ],
    },
  },
  projects: [
    { name: 'app', testIgnore: /preview/ },
    {
      name: 'preview',
      testMatch: /preview.*\.spec\.ts$/,
      use: { baseURL: `http://localhost:${FIXTURE_PORT}` },
    },
  ],
  webServer: [preview('miniprogram', PORT), preview('preview/fixture', FIXTURE_PORT)],
})
