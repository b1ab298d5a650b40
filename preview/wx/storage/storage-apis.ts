import type { DefineApi } from '../api/async-api'
import { needText } from '../api/parameters'
import { createQueue } from '../queue'
import type { StorageCipher } from './storage-cipher'
import {
  ENCRYPTED_GROWTH,
  noSuchRecord,
  STORAGE_FULL,
  type StorageRecord,
  type StorageTable,
} from './storage-table'
import { decodeValue, encodeValue, halfValue, type StoredValue } from './storage-value'

interface KeyOption {
  key: string
  encrypt?: boolean
}

interface SetOption extends KeyOption {
  data: unknown
}

const sizeBytes = (key: string, value: StoredValue): number =>
  new TextEncoder().encode(key + value.text).length

/** A record in plain text. */
export const plainRecord = (key: string, value: StoredValue): StorageRecord => ({
  key,
  sizeBytes: sizeBytes(key, value),
  plain: value,
})

const sealedRecord = async (
  key: string,
  value: StoredValue,
  cipher: StorageCipher,
): Promise<StorageRecord> => ({
  key,
  sizeBytes: Math.ceil(sizeBytes(key, value) * ENCRYPTED_GROWTH),
  sealed: await cipher.seal(JSON.stringify(value)),
})

const readRecord = async (
  record: StorageRecord | undefined,
  encrypt: boolean,
  cipher: StorageCipher,
): Promise<unknown> => {
  if (!record) throw noSuchRecord()
  // Undocumented wording: reading with the other setting of encrypt finds nothing.
  if (encrypt !== (record.sealed !== undefined)) throw noSuchRecord()
  if (!record.sealed) return decodeValue(record.plain as StoredValue)
  return decodeValue(JSON.parse(await cipher.open(record.sealed)) as StoredValue)
}

/** What getStorageInfo tells, in KB as WeChat counts. */
export const storageInfo = (table: StorageTable, limitBytes: number) => ({
  keys: table.keys(),
  currentSize: Math.ceil(table.usedBytes() / 1024),
  limitSize: limitBytes / 1024,
})

/** wx.setStorage and its family: success comes only once the disk has it. */
export const createStorageApis = (
  define: DefineApi,
  table: StorageTable,
  cipher: StorageCipher,
  limitBytes: () => number,
) => {
  const inTurn = createQueue()
  const store = (options: SetOption, value: StoredValue) => {
    const key = needText(options, 'key')
    return inTurn(async () =>
      table.put(options.encrypt ? await sealedRecord(key, value, cipher) : plainRecord(key, value)),
    )
  }
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
        return inTurn(async () => ({
          data: await readRecord(table.get(key), options.encrypt ?? false, cipher),
        }))
      },
    }),
    removeStorage: define({
      name: 'removeStorage',
      run: (options: KeyOption) => {
        const key = needText(options, 'key')
        return inTurn(() => table.remove(key))
      },
      lost: () => undefined,
    }),
    clearStorage: define({
      name: 'clearStorage',
      run: () => inTurn(() => table.clear()),
      lost: () => undefined,
    }),
    getStorageInfo: define({
      name: 'getStorageInfo',
      run: () => inTurn(async () => storageInfo(table, limitBytes())),
    }),
  }
}
