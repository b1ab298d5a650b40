/** The stores of the origin: what a phone keeps of a mini-program. */
const STORES = ['storage', 'keys', 'entries', 'blocks', 'settings'] as const
export type StoreName = (typeof STORES)[number]

export interface Database {
  all: <T>(store: StoreName, range?: IDBKeyRange) => Promise<T[]>
  get: <T>(store: StoreName, key: IDBValidKey) => Promise<T | undefined>
  /** One transaction; resolves once it is complete, so that a kill at any time leaves all of it or nothing. */
  write: (
    stores: readonly StoreName[],
    change: (store: (name: StoreName) => IDBObjectStore) => void,
  ) => Promise<void>
  clear: () => Promise<void>
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the database did not answer'))
  })

const open = (): Promise<IDBDatabase> => {
  const request = indexedDB.open('wx-preview', 2)
  request.onupgradeneeded = () => {
    // What an older preview kept is of another shape: it is a phone to try things on, so it starts empty.
    for (const name of request.result.objectStoreNames) request.result.deleteObjectStore(name)
    STORES.forEach((name) => request.result.createObjectStore(name))
  }
  return answer(request)
}

const completion = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = transaction.onerror = () =>
      reject(transaction.error ?? new Error('the write was taken back'))
  })

/** Opens the browser database that stands for the phone's disk. */
export const openDatabase = async (): Promise<Database> => {
  const db = await open()
  const write: Database['write'] = (stores, change) => {
    const transaction = db.transaction([...stores], 'readwrite')
    const done = completion(transaction)
    change((name) => transaction.objectStore(name))
    return done
  }
  return {
    all: (store, range) => answer(db.transaction(store).objectStore(store).getAll(range)),
    get: (store, key) => answer(db.transaction(store).objectStore(store).get(key)),
    write,
    clear: () => write(STORES, (store) => STORES.forEach((name) => store(name).clear())),
  }
}
