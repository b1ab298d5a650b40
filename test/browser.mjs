/** Chromium and a Chinese font for the journeys: found, installed on Debian as root, or asked for in one sentence. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PACKAGES = ['chromium-headless-shell', 'fonts-noto-cjk']

/** In the order of speed: the shell without windows opens a page in half the time of the whole browser. */
const BROWSERS = ['chromium-headless-shell', 'chromium', 'google-chrome']

const onPath = (name) => {
  const { stdout } = spawnSync('which', [name], { encoding: 'utf8' })
  return stdout?.trim() || undefined
}

/** The browser named in CHROMIUM, or the quickest that is installed; undefined when there is none. */
const browserPath = () =>
  [process.env.CHROMIUM, ...BROWSERS.map(onPath)].find((path) => path && existsSync(path))

/** The same, for whoever starts it: without a path Playwright would ask for a download of its own. */
export const installedBrowser = () => {
  const path = browserPath()
  if (!path) throw new Error('没有找到 Chromium：请安装它，或用环境变量 CHROMIUM 指明位置。')
  return path
}

const hasChineseFont = () => {
  if (process.platform === 'darwin') return true // PingFang comes with the system, and fc-list does not
  const { stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' })
  return Boolean(stdout?.trim())
}

const missing = () => [...(browserPath() ? [] : [PACKAGES[0]]), ...(hasChineseFont() ? [] : [PACKAGES[1]])]

const install = async (run, packages) => {
  const APT = '/usr/bin/apt-get'
  await run(APT, ['update', '-q'])
  await run(APT, ['install', '-qy', '--no-install-recommends', 'fontconfig', ...packages])
}

/** What has to be installed by hand, as a sentence; undefined when all is there. `run` runs a command to its end. */
export const browserProblem = async (run) => {
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (missing().length && canInstall) await install(run, missing())
  const still = missing()
  if (still.length === 0) return undefined
  const how = `on Debian: sudo apt-get install fontconfig ${PACKAGES.join(' ')}; elsewhere: any Chromium named in CHROMIUM, any font with Chinese`
  return `the journeys need ${still.join(' and ')} (${how})`
}
