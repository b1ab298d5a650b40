import { randomBytes } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { MadeFile } from '../../miniprogram/model/capture-work'
import { day } from '../../miniprogram/model/iso-date'
import { ok } from '../../miniprogram/model/result'
import { madeContents } from '../../miniprogram/packages/capture/computer/made-contents'
import { FIRST, makePage } from '../../miniprogram/packages/capture/computer/make-page'
import { filesJobs } from '../../miniprogram/packages/capture/export/files-jobs'
import { backupPhone } from '../../miniprogram/stores/backup/backup-phone'
import { anApplication, aPhoto } from '../../test/builders'
import { Disk, idOfNumber } from '../backup/disk'
import type { Row } from '../backup/measure'
import { OWN_KEYS } from '../backup/own-keys'

setFlagsFromString('--expose-gc')
/** What is let go of is no memory held: when it is swept is the machine's affair. */
const sweep = runInNewContext('gc') as () => void

const MEGABYTE = 1_000_000
/** More than this above idle, MB, and a phone with little memory ends the app while it writes. */
const MOST_ABOVE_IDLE = 40
const PIECE = new Uint8Array(randomBytes(MEGABYTE))
const TODAY = day('2026-11-28')

/** A page with so many megabytes of files of 1 MB: how fast it is written, how large it gets, and the most memory held. */
export const measuredPage = async (megabytes: number): Promise<readonly Row[]> => {
  const disk = new Disk()
  const application = anApplication({
    captures: [aPhoto({ id: idOfNumber(1), material: 'degree-certificate' })],
  })
  const made: readonly MadeFile[] = Array.from({ length: megabytes }, (_, index) => ({
    name: `${index}.jpg`,
    path: 'plain',
    format: 'jpeg',
    pages: 1,
    sizeBytes: MEGABYTE,
  }))
  let most = 0
  const watch = setInterval(() => {
    sweep()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    most = Math.max(most, heapUsed + arrayBuffers)
  }, 20)
  sweep()
  const before = process.memoryUsage()
  const from = process.cpuUsage()
  const page = await makePage(
    {
      jobs: filesJobs(application, TODAY),
      from: FIRST,
      part: 1,
      passphrase: 'an invented passphrase',
      today: TODAY,
      contents: madeContents(application, {}, TODAY),
      fileName: () => '学位证书',
      material: () => '学位证书',
      limits: () => '',
    },
    {
      phone: {
        ...backupPhone,
        ...OWN_KEYS,
        breathe: () => new Promise((resolve) => setImmediate(resolve)),
        randomBytes: async (length) => ok(new Uint8Array(randomBytes(length))),
        emptyOutbox: async () => ok(undefined),
        usedBytes: async () => ok(0),
        newOutboxFile: async () => ok(disk.grow()),
        fileSizeBytes: async () => disk.sizeBytes,
        // As much is held as on a phone: one piece of the file.
        readPart: async (_, position, length) => ok(PIECE.slice(position, position + length)),
        deletePlain: async () => ok(undefined),
      },
      photos: { open: async () => ok('plain'), closeAll: async () => {} },
      exportMaterial: async () => ok(made),
      onKeyProgress: () => {},
      onJob: () => {},
      isStopped: () => false,
    },
  )
  clearInterval(watch)
  const { user, system } = process.cpuUsage(from)
  disk.close()
  if (!page.ok || page.value?.rest) throw new Error('not one page')
  const extra = (most - before.heapUsed - before.arrayBuffers) / MEGABYTE
  if (extra > MOST_ABOVE_IDLE)
    throw new Error(`${extra.toFixed(1)} MB above idle, ${MOST_ABOVE_IDLE} are allowed`)
  return [
    { name: `write, of ${megabytes} MB, key included`, unit: 'ms', value: (user + system) / 1000 },
    { name: `size, of ${megabytes} MB`, unit: 'MB', value: disk.sizeBytes / MEGABYTE },
    { name: `most memory above idle, ${megabytes} MB`, unit: 'MB', value: Math.max(0, extra) },
  ]
}
