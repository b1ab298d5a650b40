import { WxFailure } from '../api/failure'
import type { Database } from '../database'
import type { Limits } from '../limits'
import type { Sealed } from './storage-cipher'
import type { StoredValue } from './storage-value'

export interface StorageRecord {
  key: string
  sizeBytes: number
  plain?: StoredValue
  sealed?: Sealed
}

/** The records in memory, loaded once, with every change written through to the disk. */
export interface StorageTable {
  get: (key: string) => StorageRecord | undefined
  keys: () => string[]
  usedBytes: () => number
  put: (record: StorageRecord) => Promise<void>
  remove: (key: string) => Promise<void>
  clear: () => Promise<void>
  forget: () => void
}

/** Documented: encrypted data takes 1.4 times the space. */
export const ENCRYPTED_GROWTH = 1.4

// The words of these are documented nowhere.
export const STORAGE_FULL = new WxFailure('exceed storage max size 10Mb')
export const noSuchRecord = () => new WxFailure('data not found')

/** Refuses a record that is too large for one key, or for what the others leave. */
export const refuseOversize = (
  sizeBytes: number,
  usedByOthers: number,
  limits: Pick<Limits, 'storageKeyBytes' | 'storageBytes'>,
): void => {
  if (sizeBytes > limits.storageKeyBytes) throw new WxFailure('entry size limit reached')
  if (usedByOthers + sizeBytes > limits.storageBytes) throw STORAGE_FULL
}

export const loadStorageTable = async (database: Database, limits: Limits): Promise<StorageTable> => {
  const records = await database.all<StorageRecord>('storage')
  const table = new Map(records.map((record) => [record.key, record]))
  const used = () => [...table.values()].reduce((sum, record) => sum + record.sizeBytes, 0)
  return {
    get: (key) => table.get(key),
    keys: () => [...table.keys()],
    usedBytes: used,
    put: (record) => {
      refuseOversize(record.sizeBytes, used() - (table.get(record.key)?.sizeBytes ?? 0), limits)
      table.set(record.key, record)
      return database.write(['storage'], (store) => store('storage').put(record, record.key))
    },
    remove: (key) => {
      table.delete(key)
      return database.write(['storage'], (store) => store('storage').delete(key))
    },
    clear: () => {
      table.clear()
      return database.write(['storage'], (store) => store('storage').clear())
    },
    forget: () => table.clear(),
  }
}
