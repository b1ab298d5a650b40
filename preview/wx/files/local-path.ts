import { nameTooLong, pathDenied } from './file-failures'

export const USER_DATA_PATH = 'wxfile://usr'
const STORE_PATH = 'wxfile://store'
const TEMP_PATH = 'http://tmp'

export type PathKind = 'user' | 'stored' | 'temp' | 'other'

const under = (path: string, root: string): boolean => path === root || path.startsWith(`${root}/`)

/** Which of WeChat's areas a path lies in; 'other' is the code package or the network. */
export const pathKind = (path: string): PathKind => {
  if (under(path, USER_DATA_PATH)) return 'user'
  if (under(path, STORE_PATH)) return 'stored'
  return under(path, TEMP_PATH) ? 'temp' : 'other'
}

/** One spelling per path: no double or final slashes. */
export const tidyPath = (path: string): string => {
  const [, scheme = '', rest = path] = /^(\w+:\/\/)?(.*)$/s.exec(path) ?? []
  return scheme + rest.replace(/\/+/g, '/').replace(/\/$/, '')
}

/** A path the page may write to: only the user area is its own. */
export const writablePath = (path: string): string => {
  const tidy = tidyPath(path)
  if (pathKind(tidy) !== 'user' || tidy.split('/').includes('..')) throw pathDenied()
  if (tidy.split('/').some((name) => name.length > 255)) throw nameTooLong()
  return tidy
}

export const parentPath = (path: string): string => path.slice(0, path.lastIndexOf('/'))

export const fileExtension = (name: string): string =>
  /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

const randomName = (extension: string): string => {
  const id = crypto.randomUUID().replace(/-/g, '')
  return extension ? `${id}.${extension}` : id
}

export const newTempPath = (extension: string): string => `${TEMP_PATH}/${randomName(extension)}`
