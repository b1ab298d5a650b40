import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface SubpackageConfig {
  root: string
  name?: string
  pages: string[]
}

/** The part of app.json the preview understands. */
export interface AppConfig {
  pages: string[]
  subPackages: SubpackageConfig[]
  usingComponents: Record<string, string>
  window: Record<string, unknown>
  workers?: string
  /** The workers are a package of their own: nothing runs before wx.preDownloadSubpackage. */
  areWorkersApart: boolean
  theme: { light: Record<string, string>; dark: Record<string, string> }
}

/** Every key of app.json that changes what a user sees must be understood; the rest only matters to WeChat's servers. */
const KNOWN_KEYS = new Set([
  '$schema',
  'pages',
  'subPackages',
  'subpackages',
  'usingComponents',
  'window',
  'workers',
  'darkmode',
  'themeLocation',
  'sitemapLocation',
  'style',
  'lazyCodeLoading',
  'componentFramework',
  'preloadRule',
  'permission',
  'requiredPrivateInfos',
  'networkTimeout',
  'debug',
  'entryPagePath',
  'resolveAlias',
  '__usePrivacyCheck__',
])

const NO_THEME = { light: {}, dark: {} }

export const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T

type RawAppConfig = Omit<Partial<AppConfig>, 'workers' | 'areWorkersApart'> & {
  subpackages?: SubpackageConfig[]
  darkmode?: boolean
  themeLocation?: string
  entryPagePath?: string
  resolveAlias?: unknown
  workers?: string | { path: string; isSubpackage?: boolean }
}

/** Reads app.json and theme.json of one mini program. */
export const appConfig = (root: string, problem: (message: string) => void): AppConfig => {
  const raw = readJson<RawAppConfig>(join(root, 'app.json'))
  for (const key of Object.keys(raw)) if (!KNOWN_KEYS.has(key)) problem(`app.json: unsupported key "${key}"`)
  const themeFile = raw.darkmode && raw.themeLocation ? join(root, raw.themeLocation) : undefined
  if (themeFile && !existsSync(themeFile))
    problem(`app.json: themeLocation ${raw.themeLocation} does not exist`)
  return {
    pages: pagesInLaunchOrder(raw),
    subPackages: raw.subPackages ?? raw.subpackages ?? [],
    usingComponents: raw.usingComponents ?? {},
    window: raw.window ?? {},
    workers: typeof raw.workers === 'object' ? raw.workers.path : raw.workers,
    areWorkersApart: typeof raw.workers === 'object' && raw.workers.isSubpackage === true,
    theme: themeFile && existsSync(themeFile) ? readJson(themeFile) : NO_THEME,
  }
}

const pagesInLaunchOrder = ({ pages = [], entryPagePath }: RawAppConfig): string[] =>
  entryPagePath ? [entryPagePath, ...pages.filter((page) => page !== entryPagePath)] : pages
