import type { ExportJob, ExportTools, MadeFile } from '../../../model/capture-work'
import type { IsoDate } from '../../../model/iso-date'
import type { MaterialId } from '../../../model/material'
import type { Attempt, Problem } from '../../../model/problem'
import { failed, ok } from '../../../model/result'
import { fileLimits } from '../../../rules/facts/official-numbers'
import { asciiJson } from '../../../stores/backup/ascii-json'
import type { BackupPhone } from '../../../stores/backup/backup-phone'
import type { PhotoStore } from '../../../stores/photo-store'
import { mostFiles, numbered, type FilesJob } from '../export/files-jobs'
import type { CapturePhone } from '../stores/capture-phone'
import { LIST_LENGTH_BYTES, type PageContents, type PageFile } from './page-contents'
import { PageFileWriter, pageSizeBytes } from './page-file'
import { passphraseSigns } from './typed-passphrase'

/** Where the next page goes on: the files before it are in pages that were handed out. */
export interface Cursor {
  readonly job: number
  readonly file: number
  /** Files before it, for their numbers. */
  readonly count: number
}

export const FIRST: Cursor = { job: 0, file: 0, count: 0 }

export interface PagePlan {
  readonly jobs: readonly FilesJob[]
  readonly from: Cursor
  readonly part: number
  readonly passphrase: string
  readonly today: IsoDate
  readonly contents: Omit<PageContents, 'files' | 'part' | 'hasMore'>
  fileName: (material: MaterialId) => string
  material: (material: MaterialId) => string
  limits: (material: MaterialId) => string
}

export interface PageTools {
  readonly phone: BackupPhone & Pick<CapturePhone, 'deletePlain'>
  readonly photos: Pick<PhotoStore, 'open' | 'closeAll'>
  exportMaterial: (job: ExportJob, tools: ExportTools) => Attempt<readonly MadeFile[]>
  onKeyProgress: (share: number) => void
  onJob: (done: number) => void
  isStopped: () => boolean
}

export interface MadeComputerPage {
  readonly path: string
  readonly sizeBytes: number
  readonly files: number
  /** Where the next page goes on; undefined: all is in. */
  readonly rest: Cursor | undefined
  discard: () => Promise<void>
}

/** Names the plain copies that are packed as they lie. */
export const VIEWER = 'computer-page'
const OUTBOX_NAME = 'computer-page.html'
/** Read and sealed at a time. */
const PIECE_BYTES = 512 * 1024
/** More than what the list says of one file. */
const ENTRY_BYTES = 1_000
/** For the plain files of the material in hand and the phone's own. */
const SPARE_BYTES = 12_000_000

const stopped = ok(undefined)

class PageMaker {
  private readonly files: PageFile[] = []
  private readonly listBytes: number
  private rest: Cursor | undefined = undefined

  constructor(
    private readonly plan: PagePlan,
    private readonly tools: PageTools,
    private readonly writer: PageFileWriter,
    private readonly roomBytes: number,
  ) {
    this.listBytes = asciiJson(plan.contents).length + ENTRY_BYTES
  }

  /** Ok without a value: stopped. */
  async run(): Attempt<{ files: number; rest: Cursor | undefined } | undefined> {
    const begun = await this.writer.begin()
    if (!begun.ok) return begun
    if (!this.fits(0)) return failed(this.noRoom(0))
    for (const [index, job] of this.plan.jobs.entries()) {
      if (index < this.plan.from.job) continue
      if (this.tools.isStopped()) return stopped
      this.tools.onJob(index)
      const packed = await this.packJob(job, index)
      if (!packed.ok) return packed
      if (this.rest) break
    }
    if (this.tools.isStopped()) return stopped
    const ended = await this.writeList()
    return ended.ok ? ok({ files: this.files.length, rest: this.rest }) : ended
  }

  private async packJob({ material, pages, rule }: FilesJob, index: number): Attempt {
    const { plan, tools } = this
    const job: ExportJob = {
      pages,
      delivery: rule.delivery,
      limitBytes: fileLimits(rule, plan.today),
      baseName: plan.fileName(material),
    }
    const made = await tools.exportMaterial(job, {
      open: (page) => tools.photos.open(page, VIEWER),
      onProgress: () => {},
      isStopped: tools.isStopped,
    })
    const packed = made.ok ? await this.packFiles(made.value, material, index) : made
    const own = made.ok ? made.value.filter(({ isPlainCopy }) => !isPlainCopy) : []
    await Promise.all(own.map(({ path }) => tools.phone.deletePlain(path)))
    await tools.photos.closeAll(VIEWER)
    return packed
  }

  private async packFiles(made: readonly MadeFile[], material: MaterialId, job: number): Attempt {
    const { from, material: nameOf, limits } = this.plan
    for (const [file, { name, format, pages, path, sizeBytes }] of made.entries()) {
      if (job === from.job && file < from.file) continue
      if (this.tools.isStopped()) return stopped
      const count = from.count + this.files.length
      if (!this.fits(sizeBytes)) {
        if (this.files.length === 0) return failed(this.noRoom(sizeBytes))
        this.rest = { job, file, count }
        return ok(undefined)
      }
      const copied = await this.copy(path, sizeBytes)
      if (!copied.ok) return copied
      this.files.push({
        name: numbered(count, name, mostFiles(this.plan.jobs)),
        material: nameOf(material),
        limits: limits(material),
        format,
        pages,
        sizeBytes,
      })
    }
    return ok(undefined)
  }

  private async copy(path: string, sizeBytes: number): Attempt {
    for (let at = 0; at < sizeBytes; at += PIECE_BYTES) {
      if (this.tools.isStopped()) return stopped
      const piece = await this.tools.phone.readPart(path, at, Math.min(PIECE_BYTES, sizeBytes - at))
      if (!piece.ok) return piece
      const written = await this.writer.write(piece.value)
      if (!written.ok) return written
    }
    return ok(undefined)
  }

  private async writeList(): Attempt {
    const { contents, part } = this.plan
    const whole: PageContents = { ...contents, part, hasMore: this.rest !== undefined, files: this.files }
    const list = asciiJson(whole)
    const length = new Uint8Array(LIST_LENGTH_BYTES)
    new DataView(length.buffer).setUint32(0, list.length)
    for (const bytes of [list, length]) {
      const written = await this.writer.write(bytes)
      if (!written.ok) return written
    }
    return this.writer.end()
  }

  private bytesWith(moreBytes: number): number {
    const list = this.listBytes + ENTRY_BYTES * (this.files.length + 1)
    return pageSizeBytes(this.writer.contentBytes + moreBytes + list, this.tools.phone)
  }

  private fits(moreBytes: number): boolean {
    return this.bytesWith(moreBytes) <= this.roomBytes
  }

  private noRoom(moreBytes: number): Problem {
    const { roomBytes } = this
    return { kind: 'no-room', neededBytes: this.bytesWith(moreBytes), roomBytes: Math.max(0, roomBytes) }
  }
}

/** What one page may take: no more than a chat takes, nor than is free. */
export const pageRoomBytes = (usedBytes: number, phone: BackupPhone): number =>
  Math.min(phone.ONE_FILE_LIMIT_BYTES, phone.USER_FILES_LIMIT_BYTES - usedBytes - SPARE_BYTES)

/** The key takes 27 MB in one piece, which a small phone may not have. */
const withinMemory = async <T>(key: Promise<T>): Attempt<T> => {
  try {
    return ok(await key)
  } catch (thrown) {
    if (thrown instanceof RangeError) return failed({ kind: 'memory-short' })
    throw thrown
  }
}

/**
 * Writes one page: one material after the other is made, sealed and taken away again. Ok without a value: stopped.
 * Whatever ends it early, neither half a page nor a plain file stays.
 */
export const makePage = async (plan: PagePlan, tools: PageTools): Attempt<MadeComputerPage | undefined> => {
  const { phone } = tools
  const salt = await phone.randomBytes(phone.SALT_BYTES)
  if (!salt.ok) return salt
  const fetched = await phone.fetchSlowSecret()
  if (!fetched.ok) return fetched
  const watch = { onProgress: tools.onKeyProgress, isStopped: tools.isStopped }
  const signs = passphraseSigns(plan.passphrase)
  const head = await withinMemory(phone.newBackupHead(signs, salt.value, watch, undefined, 'computer-page'))
  if (!head.ok) return head
  if (!head.value) return stopped
  const emptied = await phone.emptyOutbox()
  if (!emptied.ok) return emptied
  const used = await phone.usedBytes()
  if (!used.ok) return used
  const file = await phone.newOutboxFile(OUTBOX_NAME)
  if (!file.ok) return file
  const { path, append, discard } = file.value
  const writer = new PageFileWriter(phone, head.value, append)
  const maker = new PageMaker(plan, tools, writer, pageRoomBytes(used.value, phone))
  const made = await maker.run().catch(async (bug: unknown) => {
    await discard()
    throw bug
  })
  if (!made.ok || !made.value) {
    await discard()
    return made.ok ? stopped : made
  }
  return ok({ ...made.value, path, discard, sizeBytes: (await phone.fileSizeBytes(path)) ?? 0 })
}
