import type { LocalFiles } from './local-files'
import { pathKind, tidyPath } from './local-path'

interface Made {
  url: string
  version: string
}

/** blob: addresses for local paths, one per content; an address dies when its file changes or goes. */
export const createFileUrls = (files: LocalFiles) => {
  const made = new Map<string, Made>()
  const versionOf = (path: string): string => {
    const entry = files.table.get(path)
    return entry ? `${entry.content}@${entry.modifiedAt}` : ''
  }
  const sweep = () => {
    for (const [path, { url, version }] of made) {
      if (files.has(path) && versionOf(path) === version) continue
      URL.revokeObjectURL(url)
      made.delete(path)
    }
  }
  /** What an <img> can load: a blob: address for local files, the path itself for anything else. */
  return async (path: string): Promise<string> => {
    if (pathKind(path) === 'other') return path
    const tidy = tidyPath(path)
    sweep()
    const known = made.get(tidy)
    if (known) return known.url
    const url = URL.createObjectURL(await files.inTurn(() => files.blob(tidy)))
    made.set(tidy, { url, version: versionOf(tidy) })
    return url
  }
}
