import type { Database } from '../database'

export interface Sealed {
  iv: Uint8Array<ArrayBuffer>
  bytes: ArrayBuffer
}

export interface StorageCipher {
  seal: (text: string) => Promise<Sealed>
  open: (sealed: Sealed) => Promise<string>
}

const KEY_AT = 'storage'

const makeKey = async (database: Database): Promise<CryptoKey> => {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 128 }, false, ['encrypt', 'decrypt'])
  await database.write(['keys'], (store) => store('keys').put(key, KEY_AT))
  return key
}

/** AES-128 as WeChat documents for encrypt:true; the key never leaves the browser. */
export const createStorageCipher = (database: Database): StorageCipher => {
  let key: Promise<CryptoKey> | undefined
  const theKey = () =>
    (key ??= database.get<CryptoKey>('keys', KEY_AT).then((found) => found ?? makeKey(database)))
  return {
    seal: async (text) => {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const plain = new TextEncoder().encode(text)
      return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await theKey(), plain) }
    },
    open: async ({ iv, bytes }) =>
      new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await theKey(), bytes)),
  }
}
