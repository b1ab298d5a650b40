import type { Disk } from '../disk'
import { newTempPath } from './local-path'

const MIME: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
}

const mimeOf = (path: string): string => MIME[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream'

/** A file of the disk as the browser's pictures and downloads take it. */
export const localBlob = (disk: Disk, path: string): Blob =>
  new Blob([disk.file(path).bytes], { type: mimeOf(path) })

/** Puts bytes of the browser's among the temporary files and tells the path. */
export const addTemporary = async (disk: Disk, blob: Blob, extension: string): Promise<string> => {
  const path = newTempPath(extension)
  disk.putTemporary(path, new Uint8Array(await blob.arrayBuffer()))
  return path
}
