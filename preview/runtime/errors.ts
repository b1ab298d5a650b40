/** Everything that went wrong, as text, for tests and for the red banner. */
export const errors: string[] = []

/** What WeChat, too, only warns about. */
export const warnings: string[] = []

let banner: HTMLElement | undefined

/** Collects a failure where nobody can overlook it: an array for tests, the console, and a red banner. */
export const report = (message: string): void => {
  errors.push(message)
  console.error(`[preview] ${message}`)
  showBanner()
}

/** Notes what WeChat, too, only warns about. */
export const warn = (message: string): void => {
  warnings.push(message)
  console.warn(`[preview] ${message}`)
}

/** Reports something the preview does not have, and stops the caller. */
export const unsupported = (what: string): never => {
  report(`unsupported ${what}`)
  throw new Error(`[preview] unsupported ${what}`)
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

const showBanner = (): void => {
  if (!banner) {
    banner = document.createElement('pre')
    banner.className = 'preview-banner'
    banner.setAttribute('aria-hidden', 'true')
  }
  banner.textContent = `预览发现 ${errors.length} 个问题\n${errors.slice(-3).join('\n')}`
  document.body.append(banner)
}
