import { defineConfig } from '@playwright/test'
import { launchOptions } from './chromium'

/** A free port each, unless one is named, so that several checkouts can be tested at once. */
const preview = (root: string, name: string, port = '0', option = '--no-watch') => ({
  command: `node ../../preview/start.mjs --root ${root} --port ${port} ${option} --until-input-ends`,
  // What it prints names the port: Playwright keeps it in the environment, under the group's name in capitals.
  wait: { stdout: new RegExp(`${root} is at http://localhost:(?<${name}>\\d+)/`) },
  reuseExistingServer: false,
  timeout: 600_000,
})

const addressOf = (name: string): string => `http://localhost:${process.env[name]}`

const ON_COMPILED = /(students|capture-engine|compiled-.*)\.spec\.ts$/

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // A journey waits for a sixth of its time: on two cores a third one fills them.
  workers: 3,
  fullyParallel: true,
  // A browser on a busy machine may be late once; what fails twice has failed, and what needed it is named.
  retries: 1,
  // Idle, the longest takes a minute or two. Beside eight busy programs on two cores everything takes five times as long.
  timeout: 600_000,
  expect: { timeout: 30_000, toPass: { timeout: 120_000 } },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: addressOf('APP_PORT'),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: false,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 60_000,
    launchOptions: launchOptions(),
  },
  projects: [
    { name: 'app', testIgnore: [/preview/, ON_COMPILED] },
    // What a phone runs: the whole way of six students, and the engine, on the output of WeChat's own compiler.
    { name: 'compiled', testMatch: ON_COMPILED, use: { baseURL: addressOf('COMPILED_PORT') } },
    {
      name: 'preview',
      testMatch: /preview.*\.spec\.ts$/,
      use: { baseURL: addressOf('FIXTURE_PORT') },
    },
  ],
  webServer: [
    preview('miniprogram', 'app_port', process.env.PREVIEW_PORT),
    preview('miniprogram', 'compiled_port', '0', '--compiled'),
    preview('preview/fixture', 'fixture_port'),
  ],
})
