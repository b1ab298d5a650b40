import type { Result } from './result'

/** Files that hold a document, but not as pages that can be handed in. */
export type DocumentFormat =
  | 'word'
  | 'excel'
  | 'powerpoint'
  | 'pages'
  | 'ofd'
  | 'web-page'
  | 'archive'
  | 'video'

/** Why an operation failed, as data. The sentences are in content/problems.ts, one for each kind. */
export type Problem =
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'storage-failed' }
  | { readonly kind: 'files-full' }
  | { readonly kind: 'file-unreadable' }
  /** The record was written by a newer version of the app: shown, never changed. */
  | { readonly kind: 'save-from-newer-app' }
  /** One record is longer than the phone keeps under one key. */
  | { readonly kind: 'record-too-long' }
  /** A record that cannot be read; its bytes are kept, and copied under a rescue key. */
  | { readonly kind: 'save-unreadable' }
  /** So many pages and answers of a record could not be read and were left out; one of them may be none. */
  | { readonly kind: 'save-repaired'; readonly pages: number; readonly answers: number }
  /** Degrees that were here at the last start and are not found. */
  | { readonly kind: 'records-missing'; readonly count: number }
  /** Sealed photos lie here and no key that opens them. */
  | { readonly kind: 'photos-locked' }
  | { readonly kind: 'application-gone' }
  | { readonly kind: 'camera-refused' }
  | { readonly kind: 'camera-lost' }
  /** Nothing may be laid into the album. */
  | { readonly kind: 'album-refused' }
  /** Nothing of the album may be read. */
  | { readonly kind: 'album-closed' }
  /** WeChat did not open the settings that hold a refusal. */
  | { readonly kind: 'settings-not-opened' }
  | { readonly kind: 'privacy-refused' }
  /** 用户隐私保护指引 does not declare what the feature needs. */
  | { readonly kind: 'privacy-undeclared' }
  | { readonly kind: 'file-empty' }
  | { readonly kind: 'not-a-picture' }
  | { readonly kind: 'document-not-taken'; readonly format: DocumentFormat }
  /** So long or so wide that its print would become unreadable on a canvas. */
  | { readonly kind: 'picture-too-long'; readonly widthPx: number; readonly heightPx: number }
  | { readonly kind: 'picture-damaged' }
  | { readonly kind: 'picture-unsupported'; readonly format: 'heic' | 'webp' | 'gif' | 'tiff' | 'bmp' }
  | { readonly kind: 'animated-picture' }
  | { readonly kind: 'picture-too-small'; readonly widthPx: number; readonly heightPx: number }
  | { readonly kind: 'file-too-large'; readonly sizeBytes: number; readonly limitBytes: number }
  | { readonly kind: 'pdf-not-accepted' }
  | { readonly kind: 'pdf-damaged' }
  /** It opens with a password only. */
  | { readonly kind: 'pdf-locked' }
  | { readonly kind: 'pdf-without-pages' }
  /** Its only page is a cover: the documents are files in it. */
  | { readonly kind: 'pdf-portfolio' }
  | { readonly kind: 'too-many-pages'; readonly pages: number; readonly limit: number }
  /** On one picture their print would become unreadable. */
  | { readonly kind: 'too-many-for-one-picture'; readonly pages: number }
  | { readonly kind: 'cannot-fit-limit'; readonly limitBytes: number }
  | { readonly kind: 'memory-short' }
  | { readonly kind: 'send-failed' }
  | { readonly kind: 'copy-failed' }
  | { readonly kind: 'calendar-refused' }
  | { readonly kind: 'calendar-failed' }
  | { readonly kind: 'scan-failed' }
  | { readonly kind: 'not-a-backup' }
  | { readonly kind: 'backup-from-newer-app' }
  | { readonly kind: 'backup-damaged' }
  /** The file is whole, but what is in it contradicts itself: not made by this app. */
  | { readonly kind: 'backup-invalid' }
  /** The file ends too early: half downloaded. */
  | { readonly kind: 'backup-incomplete' }
  | { readonly kind: 'backup-passphrase-wrong' }
  /** The phone filled up while it was written. */
  | { readonly kind: 'backup-not-finished' }
  | { readonly kind: 'no-room'; readonly neededBytes: number; readonly roomBytes: number }
  | { readonly kind: 'page-not-found' }
  /** A page of a subpackage that is not on the phone yet, and could not be fetched. */
  | { readonly kind: 'page-not-downloaded' }
  | { readonly kind: 'page-not-opened' }
  /** The workers' package, which looks at photographs and reads the passport's zone. */
  | { readonly kind: 'engine-not-downloaded' }
  /** What turns a passphrase into a key: it comes with the subpackage of backups. */
  | { readonly kind: 'sealing-not-downloaded' }
  /** WeChat answered a call neither well nor badly. */
  | { readonly kind: 'no-answer' }
  /** WeChat for computers and some systems lack the call. */
  | { readonly kind: 'not-on-this-device' }
  /** The phone drew a picture and could not make a file of it. */
  | { readonly kind: 'picture-not-encoded' }
  | { readonly kind: 'unexpected'; readonly code: string }

/** What the phone did not give us, as long as it does not. */
export const NOT_GIVEN: readonly Problem['kind'][] = ['no-answer', 'storage-failed']

/** What becomes of something that can fail: the value, or the problem to tell. It never rejects. */
export type Attempt<T = void> = Promise<Result<T, Problem>>

/** Undefined: nothing was tried, because the student changed their mind or something else is running. */
export type OptionalAttempt<T = void> = Promise<Result<T, Problem> | undefined>
