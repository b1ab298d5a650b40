import type { Disk, StoredFile } from '../disk'
import { localBlob } from './local-blob'
import { pathKind, tidyPath } from './local-path'

interface Made {
  url: string
  file: StoredFile | undefined
}

/** blob: addresses for local paths, one per content; an address dies when its file changes or goes. */
export const createFileUrls = (disk: Disk) => {
  const made = new Map<string, Made>()
  const sweep = () => {
    for (const [path, { url, file }] of made) {
      if (file && disk.files.get(path) === file) continue
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
    const url = URL.createObjectURL(localBlob(disk, tidy))
    made.set(tidy, { url, file: disk.files.get(tidy) })
    return url
  }
}
