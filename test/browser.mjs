/** Chromium and a Chinese font for the journeys: found, installed on Debian as root, or asked for in one sentence. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PACKAGES = ['chromium', 'fonts-noto-cjk']

const succeeds = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

const hasChromium = () =>
  existsSync(process.env.CHROMIUM ?? '') ||
  ['/usr/bin/chromium', '/usr/bin/google-chrome'].some((path) => existsSync(path)) ||
  succeeds('which', ['chromium']) ||
  succeeds('which', ['google-chrome'])

const hasChineseFont = () => {
  const { stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' })
  return Boolean(stdout?.trim())
}

const missing = () => [
  ...(hasChromium() ? [] : ['chromium']),
  ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
]

const install = (packages) => {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  execFileSync('apt-get', ['update', '-q'], options)
  execFileSync('apt-get', ['install', '-qy', '--no-install-recommends', 'fontconfig', ...packages], options)
}

/** What has to be installed by hand, as a sentence; undefined when all is there. */
export const browserProblem = () => {
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (missing().length && canInstall) {
    try {
      install(missing())
    } catch (error) {
      console.error(String(error.message ?? error))
    }
  }
  const still = missing()
  if (still.length === 0) return undefined
  const how = `on Debian: sudo apt-get install fontconfig ${PACKAGES.join(' ')}; elsewhere: any Chromium named in CHROMIUM, any font with Chinese`
  return `the journeys need ${still.join(' and ')} (${how})`
}
