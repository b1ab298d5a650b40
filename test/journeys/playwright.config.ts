import { defineConfig } from '@playwright/test'
import { launchOptions } from './chromium'

/** Another one where two checkouts are tested at the same time. */
const PORT = Number(process.env.PREVIEW_PORT ?? 5180)
const FIXTURE_PORT = PORT + 1

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
    launchOptions: launchOptions(),
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
