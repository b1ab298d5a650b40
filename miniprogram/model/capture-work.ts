import type { Capture } from './application'
import type { Delivery } from './material'
import type { Problem } from './problem'
import type { Result } from './result'

/** A chosen or photographed file made ready for sealing: upright, within the canvas limit, nothing but the picture. */
export type ReadyPage =
  | {
      readonly kind: 'photo'
      readonly bytes: Uint8Array
      readonly widthPx: number
      readonly heightPx: number
    }
  /** A finished document, bytes as they came. */
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }

/** What shall leave the phone. */
export interface ExportJob {
  readonly pages: readonly Capture[]
  readonly delivery: Delivery
  /** Of each file; absent where no source names one. */
  readonly limitBytes?: number
  /** In the portal's terms, without the ending and without anything about the student. */
  readonly baseName: string
}

/** What making files asks of its surroundings. */
export interface ExportTools {
  /** The path of a page's plain copy. */
  open(page: Capture): Promise<Result<string, Problem>>
  onProgress(done: number, total: number): void
  /** The student wants no more of it. */
  isStopped(): boolean
}

/** A file for the portal, lying plain on the phone until the page closes. */
export interface MadeFile {
  readonly name: string
  readonly path: string
  readonly format: 'pdf' | 'jpeg'
  readonly pages: number
  readonly sizeBytes: number
  /** The page's own plain copy, handed out as it lies. */
  readonly isPlainCopy?: boolean
  /** Of pictures only. */
  readonly widthPx?: number
  readonly heightPx?: number
}
