import type { PortalField } from '../../../pages/portal-rows'

// What a page for the computer carries in its sealed chunks (platform/backup-seal.ts):
//
//   files    the bytes of each file, in the order and of the sizes that the list names
//   list     JSON in ASCII: PageContents
//   4 bytes  how long the list is, big-endian
//
// The list stands last: what became of each file is known only when it was made.

export interface PageRow extends PortalField {
  /** Nobody can do without it, and the phone holds nothing for it: it stands in its place without a value. */
  readonly isUnwritten?: true
}

/** A part of a page of the portal that is filled in together: one entry of the study history. */
export interface PageGroup {
  readonly id: string
  readonly heading: string
  readonly hint: string
  readonly rows: readonly PageRow[]
}

/** One page of the portal. */
export interface PageSection {
  readonly id: string
  /** 「第四步」; empty before the portal counts. */
  readonly number: string
  readonly title: string
  readonly note: string
  readonly groups: readonly PageGroup[]
}

export interface PageFile {
  /** With its place in the upload before it: 「01-学位证书.pdf」. */
  readonly name: string
  readonly material: string
  /** What the portal takes there. */
  readonly limits: string
  readonly format: 'pdf' | 'jpeg'
  readonly pages: number
  readonly sizeBytes: number
}

/** What the student still has to do before the upload, in words. */
export interface PageGap {
  readonly name: string
  readonly what: string
}

export interface PageContents {
  readonly version: 1
  readonly madeOn: string
  readonly title: string
  readonly detail: string
  /** From 1; each part carries all fields and some of the files. */
  readonly part: number
  readonly hasMore: boolean
  readonly sections: readonly PageSection[]
  /** 「第六步」: where the files are uploaded. */
  readonly filesNumber: string
  readonly files: readonly PageFile[]
  /** What comes into being in the portal itself, and how. */
  readonly online: readonly PageGap[]
  readonly gaps: readonly PageGap[]
  /** What to look at before paying. */
  readonly checks: readonly string[]
}

export const LIST_LENGTH_BYTES = 4
