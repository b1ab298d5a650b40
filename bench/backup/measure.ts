import { randomBytes, scryptSync } from 'node:crypto'
import { readBackupHead, SALT_BYTES } from '../../miniprogram/platform/backup-seal'
import { makePart } from '../../miniprogram/packages/backup/make-part'
import { openBackup } from '../../miniprogram/packages/backup/open-backup'
import type { Contents } from '../../miniprogram/packages/backup/contents'
import { ok } from '../../miniprogram/model/result'
import { backupPhone, type BackupPhone, type Watch } from '../../miniprogram/stores/backup/backup-phone'
import { idOfNumber, Disk } from './disk'
import { OWN_KEYS } from './own-keys'

export interface Row {
  readonly name: string
  readonly unit: string
  readonly value: number
}

const MEGABYTE = 1_000_000
const PASSPHRASE = 'an invented passphrase'
const PATIENT: Watch = { onProgress: () => undefined, isStopped: () => false }

/** Milliseconds of the processor: a machine that is busy with other things does not count. */
export const timed = async (task: () => unknown): Promise<number> => {
  const from = process.cpuUsage()
  await task()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

const contentsOf = (photos: number, photoBytes: number): Contents => ({
  madeAtMs: 0,
  part: 1,
  parts: 1,
  order: [],
  applications: [],
  files: Array.from({ length: photos }, (_, index) => ({ id: idOfNumber(index), sizeBytes: photoBytes })),
})

const phoneOn = (disk: Disk): BackupPhone => ({
  ...backupPhone,
  ...OWN_KEYS,
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
  randomBytes: async (length) => ok(new Uint8Array(randomBytes(length))),
  emptyOutbox: async () => ok(undefined),
  newOutboxFile: async () => ok(disk.grow()),
  fileSizeBytes: async () => disk.sizeBytes,
  readPart: async (_, position, length) => ok(disk.read(position, length)),
})

/** A backup of so many photos of 2 MB made and read, with the most memory that JavaScript held meanwhile. */
export const wholeBackup = async (megabytes: number): Promise<readonly Row[]> => {
  const photoBytes = Math.min(2, megabytes) * MEGABYTE
  const disk = new Disk()
  const phone = phoneOn(disk)
  const photo = new Uint8Array(randomBytes(photoBytes))
  // As much is held as on a phone: the sealed and the plain photo; the disk itself lies in a file.
  const photos = { bytesOf: async () => ok(photo.slice()) }
  const derivationMs = (await derivation())[0]!.value
  const contents = contentsOf(megabytes / Math.min(2, megabytes), photoBytes)
  const tools = { phone, photos, onKeyProgress: () => {}, onProgress: () => {}, isStopped: () => false }
  let most = 0
  const watch = setInterval(() => {
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    most = Math.max(most, heapUsed + arrayBuffers)
  }, 20)
  const before = process.memoryUsage()
  const made = await timed(() => makePart(contents, PASSPHRASE, tools))
  const opened = await timed(async () => {
    const head = readBackupHead(disk.read(0, phone.BACKUP_HEAD_BYTES))
    if (typeof head === 'string') throw new Error(head)
    const backup = await openBackup({ path: '', sizeBytes: disk.sizeBytes, head }, PASSPHRASE, phone, PATIENT)
    const files = backup.ok ? await backup.value?.files() : backup
    if (!files?.ok) throw new Error(files?.problem.kind)
    for (const { sizeBytes } of contents.files) {
      const bytes = await files.value.take(sizeBytes)
      if (!bytes.ok) throw new Error(bytes.problem.kind)
    }
  })
  clearInterval(watch)
  disk.close()
  const extra = (most - before.heapUsed - before.arrayBuffers) / MEGABYTE
  return [
    { name: `seal, of ${megabytes} MB`, unit: 'MB/s', value: (1000 * megabytes) / (made - derivationMs) },
    { name: `open, of ${megabytes} MB`, unit: 'MB/s', value: (1000 * megabytes) / (opened - derivationMs) },
    { name: `most memory beside the photo, ${megabytes} MB`, unit: 'MB', value: Math.max(0, extra) },
  ]
}

/** What the passphrase costs: once to make a backup, once to open it. */
export const derivation = async (): Promise<readonly Row[]> => {
  const salt = new Uint8Array(randomBytes(SALT_BYTES))
  const made = await OWN_KEYS.newBackupHead(PASSPHRASE, salt, PATIENT)
  const head = readBackupHead(made?.bytes ?? new Uint8Array(0))
  if (typeof head === 'string') throw new Error(head)
  const times: number[] = []
  for (let round = 0; round < 3; round++)
    times.push(await timed(() => OWN_KEYS.backupKey(head, PASSPHRASE, PATIENT)))
  return [{ name: 'key from the passphrase', unit: 'ms', value: Math.min(...times) }]
}

/** What a guess costs somebody with OpenSSL, ours beside what OWASP asks for at least. */
const GUESSES = [
  ['a guess, our first format', 12, 8, 1],
  ['a guess, ours', 14, 13, 1],
  ['a guess, OWASP N=2^13 r=8 p=10', 13, 8, 10],
  ['a guess, OWASP N=2^17 r=8 p=1', 17, 8, 1],
] as const

export const guesses = async (): Promise<readonly Row[]> => {
  const rows: Row[] = []
  for (const [name, log2N, r, p] of GUESSES) {
    const cost = { N: 2 ** log2N, r, p, maxmem: 2 ** 30 }
    const times: number[] = []
    for (let round = 0; round < 3; round++)
      times.push(await timed(() => scryptSync(`${PASSPHRASE}${round}`, 'salt', 32, cost)))
    rows.push({ name, unit: 'ms', value: Math.min(...times) })
  }
  return rows
}
