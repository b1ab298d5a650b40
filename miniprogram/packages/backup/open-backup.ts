import type { Attempt } from '../../model/problem'
import { failed, ok } from '../../model/result'
import type { BackupPhone, Watch } from '../../stores/backup/backup-phone'
import { LENGTH_BYTES, MOST_LIST_BYTES, readList, type Contents } from './contents'
import { OpeningReader } from './sealed-stream'

/** A backup file whose head was read. */
export interface FoundBackup {
  readonly path: string
  readonly sizeBytes: number
  readonly head: Exclude<ReturnType<BackupPhone['readBackupHead']>, string>
}

/** A backup that the passphrase opens. `files` gives the files' bytes from the beginning, each time anew. */
export interface OpenBackup {
  readonly contents: Contents
  readonly sizeBytes: number
  files: () => Attempt<OpeningReader>
}

/** Looks whether a chosen file is a backup that this app can read. */
export const findBackup = async (path: string, phone: BackupPhone): Attempt<FoundBackup> => {
  const sizeBytes = await phone.fileSizeBytes(path)
  if (sizeBytes === undefined) return failed({ kind: 'file-unreadable' })
  const length = Math.min(sizeBytes, phone.BACKUP_HEAD_BYTES)
  const bytes = length > 0 ? await phone.readPart(path, 0, length) : ok(new Uint8Array(0))
  if (!bytes.ok) return bytes
  const head = phone.readBackupHead(bytes.value)
  return typeof head === 'string' ? failed({ kind: head }) : ok({ path, sizeBytes, head })
}

const readerOf = ({ path, sizeBytes }: FoundBackup, key: Uint8Array, phone: BackupPhone): OpeningReader =>
  new OpeningReader(phone, key, {
    sizeBytes,
    from: phone.BACKUP_HEAD_BYTES,
    read: (position, length) => phone.readPart(path, position, length),
  })

/** The list at the beginning, with how long it was. */
const takeList = async (
  reader: OpeningReader,
  sizeBytes: number,
): Attempt<{ contents: Contents; listBytes: number }> => {
  const length = await reader.take(LENGTH_BYTES)
  if (!length.ok) return length
  const listBytes = new DataView(length.value.buffer).getUint32(0)
  if (listBytes > MOST_LIST_BYTES) return failed({ kind: 'backup-invalid' })
  // A list that is longer than the file was cut off; asking for it would only take memory.
  if (listBytes > sizeBytes) return failed({ kind: 'backup-incomplete' })
  const list = await reader.take(listBytes)
  if (!list.ok) return list
  const contents = readList(list.value)
  return typeof contents === 'string' ? failed({ kind: contents }) : ok({ contents, listBytes })
}

/** Opens a backup with the passphrase and reads what is inside; undefined: stopped. Nothing is changed. */
export const openBackup = async (
  found: FoundBackup,
  passphrase: string,
  phone: BackupPhone,
  watch: Watch,
): Attempt<OpenBackup | undefined> => {
  const fetched = await phone.fetchSlowSecret()
  if (!fetched.ok) return fetched
  const key = await phone.backupKey(found.head, passphrase, watch)
  if (key === 'stopped') return ok(undefined)
  if (key === 'wrong') return failed({ kind: 'backup-passphrase-wrong' })
  const list = await takeList(readerOf(found, key, phone), found.sizeBytes)
  if (!list.ok) return list
  const { contents, listBytes } = list.value
  const filesBytes = contents.files.reduce((sum, file) => sum + file.sizeBytes, 0)
  const expectedBytes = phone.backupSizeBytes(LENGTH_BYTES + listBytes + filesBytes)
  if (found.sizeBytes < expectedBytes) return failed({ kind: 'backup-incomplete' })
  if (found.sizeBytes > expectedBytes) return failed({ kind: 'backup-damaged' })
  return ok({
    contents,
    sizeBytes: found.sizeBytes,
    async files() {
      const reader = readerOf(found, key, phone)
      const skipped = await takeList(reader, found.sizeBytes)
      return skipped.ok ? ok(reader) : skipped
    },
  })
}
