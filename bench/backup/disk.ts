import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok } from '../../miniprogram/model/result'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** A valid name for the nth file. */
export const idOfNumber = (number: number): string =>
  Array.from({ length: 20 }, (_, at) => ALPHABET[(number >> (5 * at)) & 31]).join('')

/** One growing file on this machine's disk, so that what is written does not count as memory. */
export class Disk {
  sizeBytes = 0
  private readonly folder = mkdtempSync(join(tmpdir(), 'backup-'))
  private readonly file = openSync(join(this.folder, 'file'), 'w+')

  grow() {
    return {
      path: 'file',
      append: async (bytes: Uint8Array) => {
        writeSync(this.file, bytes, 0, bytes.length, this.sizeBytes)
        this.sizeBytes += bytes.length
        return ok(undefined)
      },
      discard: async () => {},
    }
  }

  read(position: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length)
    readSync(this.file, bytes, 0, length, position)
    return bytes
  }

  close(): void {
    closeSync(this.file)
    rmSync(this.folder, { recursive: true })
  }
}
