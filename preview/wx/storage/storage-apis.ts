import type { DefineApi } from '../api/async-api'
import { needText } from '../api/parameters'
import type { Disk, StoredRecord } from '../disk'
import { STORAGE_FULL } from './storage-failures'
import { decodeValue, encodeValue, halfValue, type StoredValue } from './storage-value'

interface KeyOption {
  key: string
  encrypt?: boolean
}

interface SetOption extends KeyOption {
  data: unknown
}

/** Documented: encrypted data takes 1.4 times the space. */
const ENCRYPTED_GROWTH = 1.4

/** A value as it lies under its key. */
export const storedRecord = (key: string, value: StoredValue, isEncrypted: boolean): StoredRecord => {
  const plainBytes = new TextEncoder().encode(key + value.text).length
  return {
    ...value,
    isEncrypted,
    sizeBytes: isEncrypted ? Math.ceil(plainBytes * ENCRYPTED_GROWTH) : plainBytes,
  }
}

/** wx.setStorage and its family. */
export const createStorageApis = (define: DefineApi, disk: Disk) => {
  const store = (options: SetOption, value: StoredValue) => {
    const key = needText(options, 'key')
    disk.putRecord(key, storedRecord(key, value, options.encrypt ?? false))
  }
  const info = () => ({
    keys: [...disk.records.keys()],
    currentSize: Math.ceil(disk.usedByRecords() / 1024),
    limitSize: disk.limits.storageBytes / 1024,
  })
  return {
    setStorage: define({
      name: 'setStorage',
      full: STORAGE_FULL,
      run: (options: SetOption) => store(options, encodeValue(options.data)),
      lost: () => undefined,
      torn: (options: SetOption) => store(options, halfValue(encodeValue(options.data))),
    }),
    getStorage: define({
      name: 'getStorage',
      run: (options: KeyOption) => {
        const key = needText(options, 'key')
        return { data: decodeValue(disk.record(key, options.encrypt ?? false)) }
      },
    }),
    removeStorage: define({
      name: 'removeStorage',
      run: (options: KeyOption) => disk.removeRecord(needText(options, 'key')),
      lost: () => undefined,
    }),
    getStorageInfo: define({ name: 'getStorageInfo', run: info }),
    getStorageInfoSync: info,
  }
}
