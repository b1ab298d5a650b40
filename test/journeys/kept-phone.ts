import { openDatabase } from '../../preview/wx/database'
import type { StoredRecord } from '../../preview/wx/disk'
import { loadKeptDisk } from '../../preview/wx/kept-disk'
import { createLimits } from '../../preview/wx/limits'

/**
 * All that lies on a phone of the preview, as text: it is taken from one browser and put into the next. Runs in a page
 * of the preview's origin; what WeChat seals is opened on the way, since a browser does not give its key away.
 */
export interface KeptPhone {
  readonly records: readonly (readonly [key: string, record: StoredRecord])[]
  readonly folders: readonly string[]
  readonly files: readonly (readonly [path: string, bytes: readonly number[]])[]
}

const opened = async () => loadKeptDisk(await openDatabase(), createLimits())

export const keep = async (): Promise<KeptPhone> => {
  const { disk } = await opened()
  return {
    records: [...disk.records],
    folders: [...disk.folders],
    files: [...disk.files].map(([path, { bytes }]) => [path, [...bytes]]),
  }
}

export const put = async ({ records, folders, files }: KeptPhone): Promise<void> => {
  const { disk, settled } = await opened()
  disk.makeFolders(folders)
  for (const [path, bytes] of files) disk.write(path, Uint8Array.from(bytes))
  for (const [key, record] of records) disk.putRecord(key, record)
  await settled()
}
