import {
  emptyOutbox,
  fileSizeBytes,
  newOutboxFile,
  newPlainFile,
  ONE_FILE_LIMIT_BYTES,
  readPart,
  USER_FILES_LIMIT_BYTES,
  usedBytes,
} from '../../platform/backup-files'
import * as seal from '../../platform/backup-seal'
import { breathe, now, today } from '../../platform/clock'
import { addToFavorites, sendFile } from '../../platform/export'
import { deleteSealed, listSealed, sealedFileBytes } from '../../platform/files'
import { chooseOneFromChat } from '../../platform/media'
import { randomBytes, randomId } from '../../platform/random'
import { sealedSizeBytes } from '../../platform/sealing'
import { fetchSlowSecret, slowSecret } from '../../platform/slow-secret'
import { storedTexts } from '../../platform/storage'

/** What backups ask of the phone, in one place: the code of packages/backup gets it handed in, tests give a fake. */
export const backupPhone = {
  ...seal,
  ...seal.keysBy(slowSecret),
  addToFavorites,
  breathe,
  chooseOneFromChat,
  deleteSealed,
  emptyOutbox,
  fetchSlowSecret,
  fileSizeBytes,
  listSealed,
  newOutboxFile,
  newPlainFile,
  now,
  ONE_FILE_LIMIT_BYTES,
  randomBytes,
  randomId,
  readPart,
  sealedFileBytes,
  sealedSizeBytes,
  sendFile,
  storedTexts,
  today,
  USER_FILES_LIMIT_BYTES,
  usedBytes,
}

export type BackupPhone = typeof backupPhone
export type { Watch } from '../../platform/slow-secret'
