import type { DefineApi } from '../api/async-api'
import { needText } from '../api/parameters'
import type { Host } from '../host'
import { noSuchFile } from './file-failures'
import { stats } from './file-tree'
import type { LocalFiles } from './local-files'
import { tidyPath, USER_DATA_PATH } from './local-path'
import { toHex } from './text-encoding'

const DIGESTS: Record<string, string> = { sha1: 'SHA-1', sha256: 'SHA-256' }

/** The Stats of one path. */
export const statsOf = (files: LocalFiles, path: string) => {
  if (tidyPath(path) === USER_DATA_PATH) return stats('directory', 0, Date.now())
  const temp = files.temps.get(path)
  if (temp) return stats('file', temp.size, Date.now())
  const entry = files.table.get(tidyPath(path))
  if (!entry) throw noSuchFile(path)
  return stats(entry.kind, entry.sizeBytes, entry.modifiedAt)
}

const statsBelow = (files: LocalFiles, path: string) => {
  const top = statsOf(files, path)
  if (top.isFile()) return top
  const tidy = tidyPath(path)
  const inside = files.table.below(tidy).map((entry) => ({
    path: entry.path.slice(tidy.length),
    stats: stats(entry.kind, entry.sizeBytes, entry.modifiedAt),
  }))
  return [{ path: '/', stats: top }, ...inside]
}

const digest = async (files: LocalFiles, path: string, algorithm: string, host: Host): Promise<string> => {
  const name = DIGESTS[algorithm] ?? host.unsupported(`getFileInfo digestAlgorithm ${algorithm}`)
  return toHex(new Uint8Array(await crypto.subtle.digest(name, await files.read(path))))
}

interface InfoOption {
  filePath: string
  digestAlgorithm?: string
}

/** Asking about files without reading them. */
export const createInfoApis = (define: DefineApi, files: LocalFiles, host: Host) => ({
  access: define({
    name: 'access',
    faultName: 'fs.access',
    run: (options: { path: string }) =>
      files.inTurn(async () => void statsOf(files, needText(options, 'path'))),
  }),
  stat: define({
    name: 'stat',
    faultName: 'fs.stat',
    run: (options: { path: string; recursive?: boolean }) =>
      files.inTurn(async () => {
        const path = needText(options, 'path')
        return { stats: options.recursive ? statsBelow(files, path) : statsOf(files, path) }
      }),
  }),
  getFileInfo: define({
    name: 'getFileInfo',
    faultName: 'fs.getFileInfo',
    run: (options: InfoOption) =>
      files.inTurn(async () => {
        const path = needText(options, 'filePath')
        const size = files.sizeBytes(path)
        // Without an algorithm a phone answers md5, which browsers lack; nothing we show needs it.
        if (!options.digestAlgorithm) return { size }
        return { size, digest: await digest(files, path, options.digestAlgorithm, host) }
      }),
  }),
})
