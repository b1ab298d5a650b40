import type { Capture, PageRecipe, PhotoPage } from './application'
import type { Corners } from './corners'
import type { Delivery, MaterialId, PagePart } from './material'
import type { OpenPhoto } from './open-photo'
import type { PageFinding } from './page-finding'
import type { UsualFileLimits } from './official-numbers'
import type { Attempt, Problem } from './problem'
import type { PixelSize } from './sheet'

/** A whole photograph lying upright and plain on the phone; whoever asked for it takes it away. */
export interface PlainPhoto extends PixelSize {
  readonly path: string
}

/** A chosen or photographed file, inspected and opened. */
export type TakenIn =
  | { readonly kind: 'photo'; readonly photo: OpenPhoto }
  /** A finished document, bytes as they came. */
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }

/** Where the page lies in a photograph. `whole`: it fills it. `not-looked`: nobody looked, and why. */
export type SeenPage =
  | { readonly kind: 'whole' }
  | { readonly kind: 'found' | 'doubtful'; readonly corners: Corners }
  | { readonly kind: 'none'; readonly corners?: Corners }
  | { readonly kind: 'not-looked'; readonly problem: Problem }

/** What a page shows: the material, and which of its photographs, where that is known. */
export interface Subject {
  readonly material: MaterialId
  readonly part?: PagePart
}

/** A page cut out of a photograph and straightened, as JPEG. */
export interface CutPage extends PixelSize {
  readonly bytes: Uint8Array
  /** Its shadows were evened out, and none worth a word is left. */
  readonly isEven?: boolean
  /** Of the pixels a side that it has in the photograph: less than 1 where this phone's canvas is small. */
  readonly scale?: number
}

/** A page in a photograph, to be checked. */
export interface PageToCheck extends Subject, Pick<CutPage, 'scale'> {
  readonly corners: Corners
  readonly neighbours: Neighbours
}

export interface CheckedPage {
  readonly findings: readonly PageFinding[]
  readonly fingerprint: string
}

/** The eyes of capture: finds, straightens and checks the page in a photograph. */
export interface PageScan {
  see: (photo: OpenPhoto) => Promise<SeenPage>
  /** Along its corners; without any, the whole photograph. */
  cut: (photo: OpenPhoto, recipe: PageRecipe, subject: Subject) => Attempt<CutPage>
  /** Undefined where nothing could be checked. */
  check: (photo: OpenPhoto, page: PageToCheck) => Promise<CheckedPage | undefined>
  /** Gives the engine's memory back. */
  close: () => void
}

export interface MadePage {
  readonly capture: Capture
  /** The page's corners are sure, or there are none to look for. False: the student shall see to them. */
  readonly isSure: boolean
}

/** The pages of one material that a new one may repeat. */
export type Neighbours = readonly Capture[]

/** Makes pages and lays their files down; the record that names them comes afterwards. */
export interface PageMaking {
  /** Of a file that was chosen or photographed, by its path. */
  pageOf: (path: string, subject: Subject, neighbours: Neighbours) => Attempt<MadePage>
  /** The same page made anew of its whole photograph, as the student wants it. */
  remade: (page: PhotoPage, recipe: PageRecipe, neighbours: Neighbours) => Attempt<PhotoPage>
  /** The same page with its shadows evened out, or as they were. */
  relit: (page: PhotoPage, isLit: boolean, neighbours: Neighbours) => Attempt<PhotoPage>
}

/** What shall leave the phone. */
export interface ExportJob {
  readonly pages: readonly Capture[]
  readonly delivery: Delivery
  /** The largest file of each format. */
  readonly limitBytes: UsualFileLimits
  /** In the portal's terms, without the ending and without anything about the student. */
  readonly baseName: string
}

/** What making files asks of its surroundings. */
export interface ExportTools {
  /** The path of a page's plain copy. */
  open: (page: Capture) => Attempt<string>
  onProgress: (done: number, total: number) => void
  /** The student wants no more of it. */
  isStopped: () => boolean
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
