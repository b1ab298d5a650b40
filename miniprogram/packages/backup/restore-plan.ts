import type { Application, ApplicationId } from '../../model/application'
import type { Problem } from '../../model/problem'
import type { Result } from '../../model/result'
import type { ApplicationStore } from '../../stores/application-store'
import type { BackupPhone } from '../../stores/backup/backup-phone'
import type { PhotoStore } from '../../stores/photo-store'

/** What becomes of one degree of the backup. */
export const RESTORE_WAYS = ['add', 'merge', 'replace', 'keep-both', 'skip'] as const
export type RestoreWay = (typeof RESTORE_WAYS)[number]

export type Done = Promise<Result<void, Problem>>

export interface RestoreTools {
  readonly phone: BackupPhone
  readonly applications: Pick<ApplicationStore, 'applications' | 'find' | 'change' | 'place' | 'removals'>
  readonly photos: Pick<PhotoStore, 'seal' | 'bytesOf'>
  /** What is restored beside the degrees: the person's details, a form in hand. */
  readonly extras: readonly Extra[]
  onProgress(doneBytes: number, totalBytes: number): void
  isStopped(): boolean
}

export interface Extra {
  apply(): Done
  undo(): Done
}

/** One degree of the backup that is wanted. */
export interface Plan {
  readonly application: Application
  readonly way: Exclude<RestoreWay, 'skip'>
  /** What the phone had of it when the restoring began. */
  readonly onPhone: Application | undefined
}

/** One failure may be a hiccup of the phone, and the price of believing it is the whole restoring. */
export const triedTwice = async <T>(
  action: () => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> => {
  const first = await action()
  return first.ok ? first : action()
}

export type Ways = ReadonlyMap<ApplicationId, RestoreWay>
