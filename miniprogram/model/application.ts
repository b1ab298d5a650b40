import type { CertificateDetails } from './certificate-details'
import type { Corners } from './corners'
import type { Degree } from './degree'
import type { IsoDate } from './iso-date'
import type { HandledAs, MaterialId, PagePart } from './material'
import type { PageFinding } from './page-finding'
import type { EarlierTry, Outcome, Supplement, Waiting } from './progress'
import type { ReviewNotes } from './review-notes'
import type { StepId } from './step'
import type { StudyEntry } from './study-history'

/** Random, says nothing about the person. */
export type ApplicationId = string

export type QuarterTurns = 0 | 1 | 2 | 3

interface StoredPage {
  /** Random; also the name of the sealed file inside the user folder. */
  readonly id: string
  readonly material: MaterialId
  /** Size of the plain picture or document before sealing. */
  readonly sizeBytes: number
  readonly takenOn: IsoDate
  /** Which photograph of its material it is; absent while nobody knew of what photographs the material is made. */
  readonly part?: PagePart
}

/** How a page is made of its whole photograph. */
export interface PageRecipe {
  /** The page's corners in it; absent where the whole photograph is the page. */
  readonly corners?: Corners
  /** Shadows are evened out on the way; the photograph stays as it is. */
  readonly isLit?: boolean
}

/** The whole photograph, sealed like the page, kept until the student is content with the page made of it. */
export interface OriginalPhoto extends PageRecipe {
  readonly id: string
  readonly sizeBytes: number
  readonly widthPx: number
  readonly heightPx: number
}

export interface PhotoPage extends StoredPage {
  readonly kind: 'photo'
  readonly format: 'jpeg' | 'png'
  /** As stored, before `quarterTurns`. */
  readonly widthPx: number
  readonly heightPx: number
  /** Clockwise turns the student asked for; applied when shown and exported, so that turning never costs quality. */
  readonly quarterTurns: QuarterTurns
  readonly original?: OriginalPhoto
  /** What the check of this page found; absent where it was not checked. */
  readonly findings?: readonly PageFinding[]
  /**
   * By which the engine knows the page again when it is taken twice: 48 × 48 places in four shades, without their light.
   * Nothing on it can be read and nobody be recognised.
   */
  readonly fingerprint?: string
}

/** A finished PDF from a chat, passed on as it is. */
export interface PdfPage extends StoredPage {
  readonly kind: 'pdf'
}

/** One page or document of one material. Their order in the list is the order of the pages. */
export type Capture = PhotoPage | PdfPage

/** The names of the sealed files that a page stands on. */
export const filesOf = (capture: Capture): readonly string[] =>
  capture.kind === 'photo' && capture.original ? [capture.id, capture.original.id] : [capture.id]

/** What 「移民局12367」 answered this student. */
export interface EntryExit {
  readonly record: 'unknown' | 'found' | 'not-found'
  /** The 8-digit 个人授权码. */
  readonly code?: string
  readonly codeGotOn?: IsoDate
  /** What stands in the field before a code is recorded, so that leaving in the middle loses nothing. */
  readonly typedCode?: string
}

export type MarkId = StepId | MaterialId

/** Everything the student told us or did for one certificate; nothing derived. */
export interface Application {
  readonly id: ApplicationId
  readonly createdOn: IsoDate
  readonly degree: Degree
  readonly entryExit: EntryExit
  readonly doneOn: Readonly<Partial<Record<StepId, IsoDate>>>
  /** Materials that need no picture here, since when. */
  readonly handledOn: Readonly<Partial<Record<MaterialId, IsoDate>>>
  /** Why; absent of a mark that was set while one tick stood for both. */
  readonly handledAs?: Readonly<Partial<Record<MaterialId, HandledAs>>>
  /**
   * When a mark of `doneOn` or `handledOn` was last set or taken back, in milliseconds since 1970: what was taken back
   * leaves no other trace. Steps and materials share no id.
   */
  readonly marksChangedAtMs?: Readonly<Partial<Record<MarkId, number>>>
  readonly captures: readonly Capture[]
  /** The student looked at the back sides: there is nothing on them, or they are among the pages. */
  readonly backSidesOn?: Readonly<Partial<Record<MaterialId, IsoDate>>>
  readonly certificate: CertificateDetails
  /** In the order they are copied into the portal; the certificate's own entry is not among them. */
  readonly studyHistory: readonly StudyEntry[]
  readonly waiting: Waiting
  readonly supplements: readonly Supplement[]
  readonly outcome?: Outcome
  /** Opens the pages for the computer that this degree was sent in; never leaves the phone. */
  readonly pagePassphrase?: string
  /** Handed in before and not certified, the oldest first. */
  readonly earlier?: readonly EarlierTry[]
  readonly review: ReviewNotes
}
