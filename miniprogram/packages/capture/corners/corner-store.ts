import { makeAutoObservable, observable } from 'mobx-miniprogram'
import type { PhotoPage } from '../../../model/application'
import type { PlainPhoto, SeenPage } from '../../../model/capture-work'
import {
  eachCorner,
  enclosesPage,
  MIDDLE_OF_PHOTO,
  WHOLE_PHOTO,
  withCorner,
  type CornerIndex,
  type Corners,
} from '../../../model/corners'
import { itemAt } from '../../../model/list'
import type { Attempt, Problem } from '../../../model/problem'
import { isPaper } from '../../../rules/page-expectation'

interface CornerStoreDeps {
  fetchEngine: () => Attempt
  openWhole: (page: PhotoPage) => Attempt<PlainPhoto>
  seenIn: (page: PhotoPage, path: string) => Promise<SeenPage>
}

/** Why the corners stand where they stand at the beginning. */
export type Start =
  /** As saved with the page. */
  | 'saved'
  | 'found'
  /** An outline was seen, but nobody is sure of it. */
  | 'doubtful'
  /** The page fills the photograph. */
  | 'whole'
  /** Nothing was found: a sensible place to start dragging. */
  | 'guessed'
  /** Nobody looked: what looks gave no answer, or is not on the phone. */
  | 'not-looked'
  | 'not-downloaded'

/** Starts at a place that means nothing. */
const ANYWHERE: readonly Start[] = ['guessed', 'not-looked', 'not-downloaded']

interface CornerStart {
  readonly start: Start
  readonly corners: Corners
}

const unseenStart = ({ kind }: Problem): Start =>
  kind === 'engine-not-downloaded' ? 'not-downloaded' : 'not-looked'

/** Where dragging starts, by what was seen in the photograph. */
const startOf = (seen: SeenPage | undefined): CornerStart => {
  if (seen?.kind === 'whole') return { start: 'whole', corners: WHOLE_PHOTO }
  if (seen?.kind === 'found' || seen?.kind === 'doubtful') return { start: seen.kind, corners: seen.corners }
  if (seen?.kind === 'not-looked') return { start: unseenStart(seen.problem), corners: MIDDLE_OF_PHOTO }
  return { start: 'guessed', corners: (seen?.kind === 'none' && seen.corners) || MIDDLE_OF_PHOTO }
}

/** A corner that lies so deep inside a page, as a share of the page's shortest side, cuts off more than an edge. */
const CUT_DEPTH = 0.05

/** How deep a point lies inside a page, as a share of its shortest side; negative outside. */
const depthIn = (page: Corners, [x, y]: readonly [number, number]): number => {
  const each = eachCorner(page)
  const sides = each.map(([ax, ay], n) => {
    const [bx, by] = itemAt(each, (n + 1) % each.length)
    const length = Math.hypot(bx - ax, by - ay)
    return { length, inside: ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length }
  })
  return Math.min(...sides.map(({ inside }) => inside)) / Math.min(...sides.map(({ length }) => length))
}

/** The corners of one page while the student drags them. Nothing is saved here. */
export class CornerStore {
  photo: PlainPhoto | undefined = undefined
  /** Why the photograph could not be opened. */
  problem: Problem | undefined = undefined
  start: Start = 'guessed'
  corners: Corners = MIDDLE_OF_PHOTO
  /** The corner that the arrows move. */
  chosen: CornerIndex = 0
  isDragging = false
  private first: Corners = MIDDLE_OF_PHOTO
  private past: readonly Corners[] = []
  private openings = 0
  /** The photograph is not on the screen: its page was covered, or it could not be opened. */
  private isAway = false
  /** The corners are those of this page. */
  private hasCorners = false
  private page: PhotoPage | undefined = undefined

  constructor(private readonly deps: CornerStoreDeps) {
    makeAutoObservable<this, 'deps' | 'past' | 'openings' | 'isAway' | 'hasCorners' | 'page'>(this, {
      photo: observable.ref,
      corners: observable.ref,
      past: observable.ref,
      deps: false,
      openings: false,
      isAway: false,
      hasCorners: false,
      page: false,
    })
  }

  get canUndo(): boolean {
    return this.past.length > 0
  }

  get isAtStart(): boolean {
    return this.corners.every((share, at) => share === this.first[at])
  }

  /** These corners are somebody's word: saved, found for sure, or dragged by the student. A guess is nobody's. */
  get areSettled(): boolean {
    return this.start === 'saved' || this.start === 'found' || !this.isAtStart
  }

  get isAnywhere(): boolean {
    return ANYWHERE.includes(this.start)
  }

  /** Nobody looked, and nothing was dragged that looking would undo. */
  get canLookAgain(): boolean {
    return this.isAnywhere && this.start !== 'guessed' && this.isAtStart
  }

  /** The student pulled a corner into a page whose outline was known: something of it would be lost. */
  get cutsIntoPage(): boolean {
    const isKnown = this.start !== 'doubtful' && !this.isAnywhere
    return isKnown && eachCorner(this.corners).some((corner) => depthIn(this.first, corner) > CUT_DEPTH)
  }

  /** False: the sides cross, or there is next to nothing between them. */
  get isUsable(): boolean {
    return enclosesPage(this.corners)
  }

  /** Opens the whole photograph of a page and finds where dragging starts. */
  open(page: PhotoPage): Promise<void> {
    return this.opened(page)
  }

  /** The same once more; what is lacking for it is fetched first. */
  async lookAgain(): Promise<void> {
    const { page, start, deps } = this
    if (page) await this.opened(page, start === 'not-downloaded' ? deps.fetchEngine : undefined)
  }

  private async opened(page: PhotoPage, fetchEngine?: () => Attempt): Promise<void> {
    this.close()
    this.page = page
    const opening = this.openings
    await fetchEngine?.() // without it nobody looks, and that is said
    if (this.openings !== opening) return
    const photo = await this.deps.openWhole(page)
    if (this.openings !== opening) return
    if (!photo.ok) return this.fail(photo.problem)
    const saved = page.original?.corners
    const seen = saved || !isPaper(page.material) ? undefined : await this.deps.seenIn(page, photo.value.path)
    if (this.openings !== opening) return
    this.show(photo.value, saved ? { start: 'saved', corners: saved } : startOf(seen))
  }

  /** The photograph leaves the screen; the corners stay as the student put them. */
  hide(): void {
    if (!this.page || this.isAway) return
    this.letGo()
    this.openings += 1
    this.isAway = true
    this.photo = undefined
  }

  /** Opens the photograph once more where it was taken from the screen or could not be opened. */
  async showAgain(): Promise<void> {
    const { page, openings } = this
    if (!page || !this.isAway) return
    if (!this.hasCorners) return this.open(page)
    this.isAway = false
    this.problem = undefined
    const photo = await this.deps.openWhole(page)
    if (this.openings !== openings) return
    if (photo.ok) this.setPhoto(photo.value)
    else this.fail(photo.problem)
  }

  close(): void {
    this.openings += 1
    this.isAway = false
    this.hasCorners = false
    this.page = undefined
    this.photo = undefined
    this.problem = undefined
    this.past = []
    this.isDragging = false
    this.chosen = 0
  }

  choose(corner: CornerIndex): void {
    this.chosen = corner
  }

  /** A finger takes a corner: what is undone is the whole drag. */
  take(corner: CornerIndex): void {
    this.remember()
    this.chosen = corner
    this.isDragging = true
  }

  drag(x: number, y: number): void {
    if (this.isDragging) this.corners = withCorner(this.corners, this.chosen, x, y)
  }

  letGo(): void {
    this.isDragging = false
  }

  /** Moves the chosen corner a little, by shares of the photograph's sides. */
  nudge(byX: number, byY: number): void {
    this.remember()
    const [x, y] = eachCorner(this.corners)[this.chosen]
    this.corners = withCorner(this.corners, this.chosen, x + byX, y + byY)
  }

  undo(): void {
    const before = this.past[this.past.length - 1]
    if (!before) return
    this.past = this.past.slice(0, -1)
    this.corners = before
  }

  reset(): void {
    if (this.isAtStart) return
    this.remember()
    this.corners = this.first
  }

  private remember(): void {
    this.past = [...this.past, this.corners]
  }

  private show(photo: PlainPhoto, { start, corners }: CornerStart): void {
    this.first = corners
    this.corners = this.first
    this.start = start
    this.hasCorners = true
    this.setPhoto(photo)
  }

  private setPhoto(photo: PlainPhoto): void {
    this.photo = photo
  }

  private fail(problem: Problem): void {
    this.problem = problem
    this.isAway = true
  }
}
