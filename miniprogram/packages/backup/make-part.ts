import type { Attempt, Problem } from '../../model/problem'
import { failed, ok } from '../../model/result'
import type { BackupPhone } from '../../stores/backup/backup-phone'
import type { PhotoStore } from '../../stores/photo-store'
import { listBytes, type Contents } from './contents'
import { SealingWriter } from '../../stores/backup/sealing-writer'
import { triedTwice } from './tried-twice'

export interface MadePart {
  readonly path: string
  readonly sizeBytes: number
  discard: () => Promise<void>
}

export type MakeOutcome =
  | { readonly kind: 'made'; readonly part: MadePart }
  | { readonly kind: 'stopped' }
  /** This file does not open any more: the part has to be made without it. */
  | { readonly kind: 'unreadable'; readonly id: string }

export interface MakeTools {
  readonly phone: BackupPhone
  readonly photos: Pick<PhotoStore, 'bytesOf'>
  /** How far the key is, from 0 to 1. */
  onKeyProgress: (share: number) => void
  onProgress: (doneBytes: number) => void
  isStopped: () => boolean
}

/** The name on the phone; the name that is sent along is another. */
const OUTBOX_NAME = 'backup.rzbk'

/** Who makes a backup is not to be told to delete photographs for it. */
const unfinished = (problem: Problem): Problem =>
  problem.kind === 'files-full' ? { kind: 'backup-not-finished' } : problem

/**
 * Writes one backup file. Photos go through memory one at a time, as when they are shown, and no plain byte reaches the
 * phone's files. Whatever ends it early, no half file stays.
 */
export const makePart = async (
  contents: Contents,
  passphrase: string,
  tools: MakeTools,
): Attempt<MakeOutcome> => {
  const { phone } = tools
  const salt = await phone.randomBytes(phone.SALT_BYTES)
  if (!salt.ok) return salt
  const fetched = await phone.fetchSlowSecret()
  if (!fetched.ok) return fetched
  const watch = { onProgress: tools.onKeyProgress, isStopped: tools.isStopped }
  const head = await phone.newBackupHead(passphrase, salt.value, watch)
  if (!head) return ok({ kind: 'stopped' })
  const emptied = await phone.emptyOutbox()
  if (!emptied.ok) return emptied
  const file = await phone.newOutboxFile(OUTBOX_NAME)
  if (!file.ok) return failed(unfinished(file.problem))
  const written = await file.value.append(head.bytes)
  const outcome = written.ok
    ? await writeContents(contents, new SealingWriter(phone, head.key, file.value.append), tools)
    : written
  if (!outcome.ok || outcome.value.kind !== 'written') {
    await file.value.discard()
    return outcome.ok ? ok(outcome.value as MakeOutcome) : failed(unfinished(outcome.problem))
  }
  const { path, discard } = file.value
  const sizeBytes = (await phone.fileSizeBytes(path)) ?? 0
  return ok({ kind: 'made', part: { path, sizeBytes, discard } })
}

type WriteOutcome = Exclude<MakeOutcome, { kind: 'made' }> | { readonly kind: 'written' }

const writeContents = async (
  contents: Contents,
  writer: SealingWriter,
  { photos, onProgress, isStopped }: MakeTools,
): Attempt<WriteOutcome> => {
  const listed = await writer.write(listBytes(contents))
  if (!listed.ok) return listed
  let doneBytes = 0
  for (const { id, sizeBytes } of contents.files) {
    if (isStopped()) return ok({ kind: 'stopped' })
    const plain = await triedTwice(() => photos.bytesOf(id))
    if (!plain.ok && plain.problem.kind !== 'file-unreadable') return failed(plain.problem)
    // The list at the beginning has promised this many bytes.
    if (!plain.ok || plain.value.length !== sizeBytes) return ok({ kind: 'unreadable', id })
    const written = await writer.write(plain.value)
    if (!written.ok) return written
    doneBytes += sizeBytes
    onProgress(doneBytes)
  }
  const ended = await writer.end()
  return ended.ok ? ok({ kind: isStopped() ? 'stopped' : 'written' }) : ended
}
