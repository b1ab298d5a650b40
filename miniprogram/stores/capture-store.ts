import { makeAutoObservable, observable } from 'mobx-miniprogram'
import type { ApplicationId, Capture } from '../model/application'
import type { ReadyPage } from '../model/capture-work'
import type { IsoDate } from '../model/iso-date'
import type { MaterialId } from '../model/material'
import type { Problem } from '../model/problem'
import { failed, ok, type Result } from '../model/result'
import { fileRule } from '../rules/file-rule'
import type { ApplicationStore, UndoToken } from './application-store'
import type { CapturePhone } from './capture/capture-phone'
import type { FileStore } from './capture/file-store'
import type { MaterialInHand, Place } from './capture/material-in-hand'
import type { OneAtATime } from './capture/one-at-a-time'
import type { PagePictures } from './capture/page-pictures'
import type { PhotoStore } from './photo-store'

/** How adding several files ended. What was added before a failure stays. */
export interface Added {
  readonly added: number
  readonly refused: readonly Refused[]
}

interface Refused {
  /** As the file was called in the chat. */
  readonly name?: string
  readonly problem: Problem
}

interface ChosenPath {
  readonly path: string
  readonly name?: string
}

type Chosen = Result<readonly ChosenPath[], Problem>

type Pages = Pick<
  ApplicationStore,
  | 'addCaptures'
  | 'replaceCapture'
  | 'removeCapture'
  | 'restore'
  | 'forget'
  | 'turnCapture'
  | 'moveCapture'
  | 'handleMaterial'
  | 'unhandleMaterial'
>

export interface CaptureStoreDeps {
  readonly applications: Pages
  readonly photos: Pick<PhotoStore, 'seal'>
  readonly phone: Pick<CapturePhone, 'chooseFromAlbum' | 'chooseFromChat' | 'takePhoto' | 'deletePlain'> & {
    today(): IsoDate
  }
  readonly material: MaterialInHand
  readonly work: OneAtATime
  readonly pictures: PagePictures
  readonly files: FileStore
  takeIn(path: string): Promise<Result<ReadyPage, Problem>>
}

/** Undefined: another thing was running, so this one did not happen. */
type Outcome<T> = Promise<Result<T, Problem> | undefined>

/** The phone itself cannot go on: further files of the same choice would fail alike. */
const STOPS_ALL: readonly Problem['kind'][] = [
  'storage-full',
  'storage-failed',
  'files-full',
  'save-from-newer-app',
  'application-gone',
]

const GONE: Problem = { kind: 'application-gone' }

/** The pages of the material in hand: taking them in and changing them. */
export class CaptureStore {
  /** The page taken last by the camera, while the student looks at it. */
  shotId: string | undefined
  /** The page that the next picture replaces; it stays until the new one is saved. */
  retakingId: string | undefined
  removed: UndoToken | undefined

  constructor(private readonly deps: CaptureStoreDeps) {
    makeAutoObservable<this, 'deps'>(this, { removed: observable.ref, deps: false })
  }

  /** A page begins to show a material. Each call is answered by one `leave`. */
  enter(application: ApplicationId, material: MaterialId): void {
    const place: Place = { application, material }
    if (!this.deps.material.isAt(place)) this.startAt(place)
    this.deps.pictures.enter()
  }

  /** What is being saved goes on; plain copies go with the last page. */
  async leave(): Promise<void> {
    if (!(await this.deps.pictures.leave())) return
    this.deps.files.stop()
    await this.endUndo()
    await this.deps.files.drop()
  }

  addFromAlbum(): Outcome<Added> {
    return this.addChosen(() => this.deps.phone.chooseFromAlbum())
  }

  addFromChat(): Outcome<Added> {
    return this.addChosen(() => this.deps.phone.chooseFromChat())
  }

  /** Takes a picture and saves it at once as a page; leaving afterwards loses nothing. */
  shoot(): Outcome<void> {
    const { material, work, phone } = this.deps
    const { place } = material
    return work.run({ kind: 'shooting' }, async () => {
      const path = await phone.takePhoto()
      if (!path.ok) return path
      work.become({ kind: 'adding', done: 0, total: 1 })
      const kept = await this.takeInAndKeep(path.value, place)
      if (!kept.ok) return kept
      void phone.deletePlain(path.value)
      this.showShot(kept.value.id)
      return ok(undefined)
    })
  }

  /** The shot is good: on to the next page. */
  acceptShot(): void {
    this.showShot(undefined)
  }

  startRetake(id: string): void {
    this.retakingId = id
    this.shotId = undefined
  }

  /** The page stays as it was. */
  stopRetake(): void {
    this.retakingId = undefined
  }

  turn(id: string): Outcome<void> {
    return this.change(({ application }) => this.deps.applications.turnCapture(application, id))
  }

  /** Moves a page among the pages of its material, by −1 or +1. */
  move(id: string, by: number): Outcome<void> {
    const { pages } = this.deps.material
    const to = pages.findIndex((page) => page.id === id) + by
    if (to < 0 || to >= pages.length) return Promise.resolve(undefined)
    return this.change(({ application }) => this.deps.applications.moveCapture(application, id, to))
  }

  remove(id: string): Outcome<void> {
    return this.change(async ({ application }) => {
      const removed = await this.deps.applications.removeCapture(application, id)
      if (!removed.ok) return removed
      await this.endUndo()
      this.offerUndo(removed.value)
      return ok(undefined)
    })
  }

  undoRemove(): Outcome<void> {
    const token = this.removed
    if (!token) return Promise.resolve(undefined)
    return this.change(async () => {
      const restored = await this.deps.applications.restore(token)
      if (restored.ok) this.offerUndo(undefined)
      return restored
    })
  }

  setHandled(isHandled: boolean): Outcome<void> {
    const { applications } = this.deps
    return this.change(({ application, material }) =>
      isHandled
        ? applications.handleMaterial(application, material)
        : applications.unhandleMaterial(application, material),
    )
  }

  private startAt(place: Place): void {
    this.deps.material.take(place)
    this.shotId = undefined
    this.retakingId = undefined
    void this.endUndo()
    void this.deps.files.drop()
  }

  private change(write: (place: Place) => Promise<Result<void, Problem>>): Outcome<void> {
    const { material, work, files } = this.deps
    return work.run({ kind: 'changing' }, async () => {
      const written = material.place ? await write(material.place) : failed(GONE)
      if (written.ok) await files.drop() // made of the pages as they were
      return written
    })
  }

  /** `place` is where the work begins: the pages belong there, wherever the student goes meanwhile. */
  private addChosen(choose: () => Promise<Chosen>): Outcome<Added> {
    const { material, work } = this.deps
    const { place } = material
    return work.run({ kind: 'choosing' }, async () => {
      const chosen = await choose()
      return chosen.ok ? ok(await this.addAll(chosen.value, place)) : chosen
    })
  }

  private async addAll(files: readonly ChosenPath[], place: Place | undefined): Promise<Added> {
    const refused: Refused[] = []
    let added = 0
    for (const [done, { path, name }] of files.entries()) {
      this.deps.work.become({ kind: 'adding', done, total: files.length })
      const kept = await this.takeInAndKeep(path, place)
      if (kept.ok) added += 1
      else refused.push({ name, problem: kept.problem })
      if (!kept.ok && STOPS_ALL.includes(kept.problem.kind)) break
    }
    return { added, refused }
  }

  private async takeInAndKeep(path: string, place: Place | undefined): Promise<Result<Capture, Problem>> {
    const ready = await this.deps.takeIn(path)
    if (!ready.ok) return ready
    if (!place) return failed(GONE)
    const isRefusedPdf = ready.value.kind === 'pdf' && !fileRule(place.material).formats.includes('pdf')
    return isRefusedPdf ? failed({ kind: 'pdf-not-accepted' }) : this.keep(ready.value, place)
  }

  /** Files first, then the record that names them. */
  private async keep(ready: ReadyPage, place: Place): Promise<Result<Capture, Problem>> {
    const { photos, applications, files, material } = this.deps
    const sealed = await photos.seal(ready.bytes)
    if (!sealed.ok) return sealed
    const capture = this.captureOf(ready, sealed.value, place)
    const retaken = material.isAt(place) && material.pages.find(({ id }) => id === this.retakingId)
    const written = retaken
      ? await applications.replaceCapture(place.application, retaken.id, capture)
      : await applications.addCaptures(place.application, [capture])
    if (!written.ok) return written
    this.stopRetake()
    await files.drop()
    return ok(capture)
  }

  private captureOf(
    ready: ReadyPage,
    sealed: { id: string; sizeBytes: number },
    { material }: Place,
  ): Capture {
    const stored = { ...sealed, material, takenOn: this.deps.phone.today() }
    if (ready.kind === 'pdf') return { ...stored, kind: 'pdf' }
    const { widthPx, heightPx } = ready
    return { ...stored, kind: 'photo', format: 'jpeg', widthPx, heightPx, quarterTurns: 0 }
  }

  private showShot(id: string | undefined): void {
    this.shotId = id
  }

  /** The page taken out before can come back no more: its file goes for good. */
  private async endUndo(): Promise<void> {
    const token = this.removed
    this.offerUndo(undefined)
    if (token) await this.deps.applications.forget(token)
  }

  private offerUndo(token: UndoToken | undefined): void {
    this.removed = token
  }
}
