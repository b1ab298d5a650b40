import { openDatabase } from '../../preview/wx/database'
import { createStorageCipher, type Sealed } from '../../preview/wx/storage/storage-cipher'

/**
 * All that lies on a phone of the preview, as text: it is taken from one browser and put into the next. Runs in a page
 * of the preview's origin; what WeChat seals is opened on the way, since a browser does not give its key away.
 */
export interface KeptPhone {
  /** The records of the storage, each with what was sealed in it. */
  readonly records: readonly (readonly [record: { readonly key: string }, sealed: string | undefined])[]
  readonly entries: readonly { readonly path: string; readonly content?: string }[]
  readonly blocks: readonly (readonly [content: string, bytes: readonly number[]])[]
}

interface StoredRecord {
  readonly key: string
  readonly sealed?: Sealed
}

export const keep = async (): Promise<KeptPhone> => {
  const database = await openDatabase()
  const cipher = createStorageCipher(database)
  const records = await database.all<StoredRecord>('storage')
  const entries = await database.all<KeptPhone['entries'][number]>('entries')
  const blocks = entries.flatMap(({ content }) => (content ? [content] : []))
  return {
    records: await Promise.all(
      records.map(async ({ sealed, ...record }) => [record, sealed && (await cipher.open(sealed))] as const),
    ),
    entries,
    blocks: await Promise.all(
      blocks.map(
        async (content) => [content, [...(await database.get<Uint8Array>('blocks', [content, 0]))!]] as const,
      ),
    ),
  }
}

export const put = async ({ records, entries, blocks }: KeptPhone): Promise<void> => {
  const database = await openDatabase()
  const cipher = createStorageCipher(database)
  const sealed = await Promise.all(
    records.map(async ([record, text]) =>
      text === undefined ? record : { ...record, sealed: await cipher.seal(text) },
    ),
  )
  await database.write(['storage', 'entries', 'blocks'], (store) => {
    for (const record of sealed) store('storage').put(record, record.key)
    for (const entry of entries) store('entries').put(entry, entry.path)
    for (const [content, bytes] of blocks) store('blocks').put(Uint8Array.from(bytes), [content, 0])
  })
}
