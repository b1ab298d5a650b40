import type { Database } from '../database'
import type { Bytes } from './text-encoding'

/** Contents are kept in blocks, so that a part of a large file is read and written without the rest. */
export const BLOCK_BYTES = 256 * 1024

const blockOf = (position: number): number => Math.floor(position / BLOCK_BYTES)

/** The key range of a content's blocks, from one block to another. */
export const blockRange = (content: string, first = 0, last = Number.MAX_SAFE_INTEGER): IDBKeyRange =>
  IDBKeyRange.bound([content, first], [content, last])

/** Puts bytes that begin on the edge of a block. */
export const putBlocks = (store: IDBObjectStore, content: string, firstBlock: number, bytes: Bytes): void => {
  for (let at = 0; at < bytes.length; at += BLOCK_BYTES) {
    store.put(bytes.slice(at, at + BLOCK_BYTES), [content, firstBlock + at / BLOCK_BYTES])
  }
}

const joined = (blocks: Bytes[]): Bytes => {
  const whole = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0))
  blocks.reduce((at, block) => {
    whole.set(block, at)
    return at + block.length
  }, 0)
  return whole
}

/** Reads [start, end) of a content. */
export const readBlocks = async (
  database: Database,
  content: string,
  start: number,
  end: number,
): Promise<Bytes> => {
  if (end <= start) return new Uint8Array(0)
  const first = blockOf(start)
  const blocks = await database.all<Bytes>('blocks', blockRange(content, first, blockOf(end - 1)))
  return joined(blocks).slice(start - first * BLOCK_BYTES, end - first * BLOCK_BYTES)
}

/** The whole blocks that a write at a position changes, with the new bytes laid in. */
export const overlaidBlocks = async (
  database: Database,
  content: string,
  sizeBytes: number,
  position: number,
  bytes: Bytes,
): Promise<{ firstBlock: number; bytes: Bytes }> => {
  const firstBlock = blockOf(position)
  const start = firstBlock * BLOCK_BYTES
  const end = Math.min(sizeBytes, (blockOf(position + bytes.length - 1) + 1) * BLOCK_BYTES)
  const old = await readBlocks(database, content, start, end)
  const merged = new Uint8Array(Math.max(old.length, position + bytes.length - start))
  merged.set(old)
  merged.set(bytes, position - start)
  return { firstBlock, bytes: merged }
}
