import type { Faults } from '../api/faults'
import { WxFailure, wxError } from '../api/failure'
import { plainRecord, storageInfo } from './storage-apis'
import { STORAGE_FULL, type StorageTable } from './storage-table'
import { decodeValue, encodeValue } from './storage-value'

const guarded = (faults: Faults, name: string, changesData: boolean, run: () => void): void => {
  if (faults.isDead()) return
  try {
    const kind = faults.next(name, changesData)?.kind
    if (kind === 'lost') return
    if (kind === 'quota') throw STORAGE_FULL
    if (kind) throw new WxFailure('system error')
    run()
  } catch (error) {
    const { errMsg } = wxError(name, error)
    throw Object.assign(new Error(errMsg), { errMsg })
  }
}

/**
 * The Sync variants. They cannot encrypt and do not see encrypted records.
 * A browser cannot wait for the disk here: unlike on a phone, a kill within some milliseconds may lose the change.
 */
export const createStorageSyncApis = (table: StorageTable, faults: Faults, limitBytes: () => number) => ({
  setStorageSync: (key: string, data: unknown) =>
    guarded(faults, 'setStorageSync', true, () => void table.put(plainRecord(key, encodeValue(data)))),
  getStorageSync: (key: string): unknown => {
    faults.next('getStorageSync', false)
    const plain = table.get(key)?.plain
    return plain ? decodeValue(plain) : ''
  },
  removeStorageSync: (key: string) =>
    guarded(faults, 'removeStorageSync', true, () => void table.remove(key)),
  clearStorageSync: () => guarded(faults, 'clearStorageSync', true, () => void table.clear()),
  getStorageInfoSync: () => storageInfo(table, limitBytes()),
})
