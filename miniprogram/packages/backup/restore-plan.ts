import type { Application, ApplicationId } from '../../model/application'
import type { Attempt } from '../../model/problem'
import type { ApplicationStore } from '../../stores/application-store'
import type { BackupPhone } from '../../stores/backup/backup-phone'
import type { PhotoStore } from '../../stores/photo-store'
import type { UnclaimedStore } from '../../stores/unclaimed-store'

/** What becomes of one degree of the backup. */
export const RESTORE_WAYS = ['add', 'merge', 'replace', 'keep-both', 'skip'] as const
export type RestoreWay = (typeof RESTORE_WAYS)[number]

export interface RestoreTools {
  readonly phone: BackupPhone
  readonly applications: Pick<
    ApplicationStore,
    'applications' | 'find' | 'change' | 'isReadOnly' | 'place' | 'removals' | 'withdraw'
  >
  readonly photos: Pick<PhotoStore, 'seal' | 'bytesOf' | 'leaveUnclaimed'>
  readonly unclaimed: Pick<UnclaimedStore, 'ids' | 'look'>
  /** What is restored beside the degrees: the person's details, a form in hand. */
  readonly extras: readonly Extra[]
  onProgress: (doneBytes: number, totalBytes: number) => void
  isStopped: () => boolean
}

export interface Extra {
  apply: () => Attempt
  undo: () => Attempt
}

/** One degree of the backup that is wanted. */
export interface RestorePlan {
  readonly application: Application
  readonly way: Exclude<RestoreWay, 'skip'>
  /** What the phone had of it when the restoring began. */
  readonly onPhone: Application | undefined
}

/** What becomes of the photos that no record names. */
export type UnclaimedWay = Extract<RestoreWay, 'add' | 'skip'>

export interface Ways {
  readonly degrees: ReadonlyMap<ApplicationId, RestoreWay>
  readonly unclaimed: UnclaimedWay
}
