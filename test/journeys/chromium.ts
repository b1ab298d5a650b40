import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

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

/** How the browser is started: without network of its own, with a fake camera that may be given a film. */
export const launchOptions = (film?: string) => ({
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
    ...(film ? [`--use-file-for-fake-video-capture=${film}`] : []),
  ],
})
