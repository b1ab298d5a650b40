import { itemAt } from '../../../model/list'
import type { PageContents } from '../computer/page-contents'
import { ZipWriter } from '../hand-over/zip-writer'
import { words } from './words'

/** The browser has read the address long before. */
const REVOKE_AFTER_MS = 60_000

/** Hands a file to the browser's downloads. */
export const save = (blob: Blob, name: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS)
}

export const typeOf = (format: 'pdf' | 'jpeg'): string =>
  format === 'pdf' ? 'application/pdf' : 'image/jpeg'

/** All files in one archive, without pressing them again. */
export const saveAll = async (
  { files: named, madeOn }: PageContents,
  files: readonly Uint8Array[],
  breathe: () => Promise<void>,
): Promise<void> => {
  const zip = new ZipWriter(madeOn)
  const parts: BlobPart[] = []
  for (const [index, { name }] of named.entries()) {
    parts.push(zip.file(name, itemAt(files, index)) as BlobPart)
    await breathe()
  }
  parts.push(zip.end() as BlobPart)
  save(new Blob(parts, { type: 'application/zip' }), words.archiveName(madeOn))
}
