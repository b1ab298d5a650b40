import type { Delivery, FileFormat } from './material'
import type { Confidence, SourceId } from './source'

/** What to ask the student before the pages count as complete; nothing a program could see. */
export const PAGE_QUESTIONS = [
  'back-side',
  'every-page',
  'every-passport',
  'source-language',
  'signed-by-hand',
  'unchanged-file',
] as const
export type PageQuestion = (typeof PAGE_QUESTIONS)[number]

/** What the sources say beyond formats and sizes; the sentences are in content/materials.ts. */
export const FILE_NOTES = [
  'guide-merges-passport-pages',
  'usually-signed-online',
  'typed-into-the-portal',
  'background-colour-free',
  'may-be-typed-or-uploaded',
  'limit-not-known',
  'count-by-students',
] as const
export type FileNote = (typeof FILE_NOTES)[number]

/** What the portal accepts for one material, and how several pages leave the phone. */
export interface FileRule {
  /** Empty where the portal wants typed text and no file. */
  readonly formats: readonly FileFormat[]
  /** Absent where no source names one. */
  readonly maxBytesPerFile?: number
  readonly maxFiles?: number
  readonly delivery: Delivery
  /** 原件彩色扫描件. */
  readonly colourOriginal: boolean
  readonly asks: readonly PageQuestion[]
  readonly notes: readonly FileNote[]
  readonly confidence: Confidence
  readonly sources: readonly SourceId[]
}
