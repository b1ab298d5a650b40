import { makeAutoObservable, when } from 'mobx-miniprogram'
import type { ApplicationId, Capture, PhotoPage } from '../../../model/application'
import type { MadePage, PageMaking, PageScan } from '../../../model/capture-work'
import type { Corners } from '../../../model/corners'
import type { HandledAs, MaterialId, PagePart } from '../../../model/material'
import type { PageFindingKind } from '../../../model/page-finding'
import type { Attempt, OptionalAttempt, Problem } from '../../../model/problem'
import { failed, ok, type Result } from '../../../model/result'
import { onCanvas } from '../../../platform/drawing'
import { pageFindings } from '../../../rules/page-findings'
import type { ApplicationStore } from '../../../stores/application-store'
import {
  withBackSidesSettled,
  withMaterialHandled,
  type ApplicationChange,
} from '../../../stores/changed-application'
import { turned, withCapture, withMovedCapture } from '../../../stores/changed-captures'
import type { Removal, Removals } from '../../../stores/removals'
import type { CapturePhone } from './capture-phone'
import { withPageTaken, withPartSaid, withPartsKept } from './changed-parts'
import type { FrameAdvisor } from '../camera/frame-advisor'
import type { FileStore } from '../export/file-store'
import type { DegreeMaterial, MaterialInHand } from './material-in-hand'
import type { OneAtATime } from './one-at-a-time'
import type { PagePictures } from './page-pictures'

/** How adding several files ended. What was added before a failure stays. */
export interface Added {
  readonly added: number
  readonly refused: readonly Refused[]
  /** The pages whose corners the student shall see to. */
  readonly unsure: readonly string[]
}

/** A picture that the camera took, saved as a page. */
export interface Shot {
  readonly id: string
  readonly isSure: boolean
}

export type Mending = 'upright' | 'light'

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

type Pages = Pick<ApplicationStore, 'change'>

export interface CaptureStoreDeps {
  readonly applications: Pages
  readonly removals: Pick<
    Removals,
    'removePage' | 'undo' | 'letGo' | 'pages' | 'isOfThisRun' | 'dropOriginals'
  >
  readonly phone: Pick<
    CapturePhone,
    'chooseFromAlbum' | 'chooseFromChat' | 'takePhoto' | 'deletePlain' | 'now' | 'today'
  >
  readonly maker: PageMaking
  readonly scan: Pick<PageScan, 'close'>
  readonly advisor: Pick<FrameAdvisor, 'steady'>
  readonly material: MaterialInHand
  readonly work: OneAtATime
  readonly pictures: PagePictures
  readonly files: FileStore
}

/** The phone itself cannot go on: further files of the same choice would fail alike. */
const STOPS_ALL: readonly Problem['kind'][] = [
  'storage-full',
  'storage-failed',
  'files-full',
  'save-from-newer-app',
  'application-gone',
  'no-answer',
]

const GONE: Problem = { kind: 'application-gone' }

/** 「仍用这张」: the student saw these findings and keeps the page. */
const overruled = (page: Capture, kinds: readonly PageFindingKind[]): Capture =>
  page.kind === 'photo'
    ? {
        ...page,
        findings: page.findings?.map((one) =>
          kinds.includes(one.kind) ? { ...one, isOverruled: true } : one,
        ),
      }
    : page

/** As far as its print tells, else a quarter. */
const upright = (page: Capture): Capture => {
  const wrong = pageFindings(page, [page]).find(({ kind }) => kind === 'wrong-way-round')
  return wrong ? turned(page, wrong.turnBy ?? 1) : page
}

/** A page made anew lies as the student turned it last, and is the photograph that it was. */
const anew = (before: Capture, made: PhotoPage): PhotoPage =>
  before.kind === 'photo' ? inPlaceOf(before, { ...made, quarterTurns: before.quarterTurns }) : made

/** A page in another's place is the photograph that the other was. */
const inPlaceOf = <P extends Capture>({ part }: Capture, page: P): P => (part ? { ...page, part } : page)

/** The pages of the material in hand: taking them in and changing them. */
export class CaptureStore {
  /** The page taken last by the camera, while the student looks at it. */
  shotId: string | undefined = undefined
  /** The page that the next picture replaces; it stays until the new one is saved. */
  retakingId: string | undefined = undefined
  private isStopped = false

  constructor(private readonly deps: CaptureStoreDeps) {
    makeAutoObservable<this, 'deps' | 'isStopped'>(this, {
      deps: false,
      isStopped: false,
    })
  }

  /** The page of the material in hand that was taken out last and can be taken back; that of an earlier run too. */
  get removed(): Removal | undefined {
    const { place } = this.deps.material
    return place && this.removalsAt(place).pop()
  }

  /** A page begins to show a material. Each call is answered by one `leave`. */
  enter(application: ApplicationId, material: MaterialId): void {
    const place: DegreeMaterial = { application, material }
    if (!this.deps.material.isAt(place)) this.startAt(place)
    this.deps.pictures.enter()
  }

  /** What is being saved goes on, the engine with it; plain copies go with the last page. */
  async leave(): Promise<void> {
    const { place } = this.deps.material
    const over = place ? this.removalsAt(place) : [] // before the pictures are closed: the student may be back by then
    if (!(await this.deps.pictures.leave())) return
    this.deps.files.stop()
    void this.closeEngine()
    await this.letGo(over)
    await this.deps.files.drop()
  }

  addFromAlbum(): OptionalAttempt<Added> {
    return this.addChosen(() => this.deps.phone.chooseFromAlbum())
  }

  addFromChat(): OptionalAttempt<Added> {
    return this.addChosen(() => this.deps.phone.chooseFromChat())
  }

  /** Takes no more of the files chosen; the one in work is saved. */
  stopAdding(): void {
    this.isStopped = true
  }

  /** Takes a picture, as soon as the hand rests, and saves it at once as a page; leaving afterwards loses nothing. */
  shoot(): OptionalAttempt<Shot> {
    const { material, work, phone, advisor } = this.deps
    const { place } = material
    return work.run({ kind: 'shooting' }, async () => {
      await advisor.steady()
      const path = await phone.takePhoto()
      if (!path.ok) return path
      work.become({ kind: 'adding', done: 0, total: 1 })
      const kept = await this.keep(path.value, place)
      void phone.deletePlain(path.value)
      if (!kept.ok) return kept
      const { capture, isSure } = kept.value
      this.showShot(capture.id)
      return ok({ id: capture.id, isSure })
    })
  }

  /** The shot is good: on to the next page. */
  acceptShot(): void {
    this.showShot(undefined)
  }

  /** The student keeps the shot with all that was seen on it. */
  async keepShotAsIs(): OptionalAttempt {
    const page = this.deps.material.pages.find(({ id }) => id === this.shotId)
    const open = page?.kind === 'photo' ? (page.findings ?? []).filter((one) => !one.isOverruled) : []
    return page && open.length > 0
      ? this.overrule(
          page.id,
          open.map(({ kind }) => kind),
        )
      : undefined
  }

  startRetake(id: string): void {
    this.retakingId = id
    this.shotId = undefined
  }

  /** The page stays as it was. */
  stopRetake(): void {
    this.retakingId = undefined
  }

  /** Cuts the page out along these corners. */
  crop(id: string, corners: Corners): OptionalAttempt {
    return this.remake(id, (page, others) =>
      this.deps.maker.remade(page, { corners, isLit: page.original?.isLit }, others),
    )
  }

  /** The whole photograph is the page. */
  keepWhole(id: string): OptionalAttempt {
    return this.remake(id, (page, others) =>
      this.deps.maker.remade(page, { isLit: page.original?.isLit }, others),
    )
  }

  /** 「提亮阴影」, or 「恢复原样」. A second tap finds it done. */
  setLit(id: string, isLit: boolean): OptionalAttempt {
    return this.remake(id, async (page, others) =>
      Boolean(page.original?.isLit) === isLit ? ok(page) : this.deps.maker.relit(page, isLit, others),
    )
  }

  /** 「仍用这张」: the student looked at these findings of a page and keeps it. */
  overrule(id: string, kinds: readonly PageFindingKind[]): OptionalAttempt {
    return this.write(() => withCapture(id, (page) => overruled(page, kinds)))
  }

  /** The student is content with all corners: the whole photographs go. */
  dropOriginals(): OptionalAttempt {
    const ids = this.deps.material.pages.map(({ id }) => id)
    return this.changing(({ application }) => this.deps.removals.dropOriginals(application, ids))
  }

  settleBackSides(): OptionalAttempt {
    const { today } = this.deps.phone
    return this.write(({ material }) => withBackSidesSettled(material, today()))
  }

  /** What one tap can do about a finding. */
  mend(id: string, how: Mending): OptionalAttempt {
    return how === 'light' ? this.setLit(id, true) : this.setUpright(id)
  }

  /** 「转正」: as far as its print tells, else a quarter. A second tap finds nothing left to turn. */
  setUpright(id: string): OptionalAttempt {
    return this.write(() => withCapture(id, upright))
  }

  turn(id: string): OptionalAttempt {
    return this.write(() => withCapture(id, (page) => turned(page, 1)))
  }

  /** Moves a page among the pages of its material, by −1 or +1. */
  move(id: string, by: number): OptionalAttempt {
    const { pages } = this.deps.material
    const to = pages.findIndex((page) => page.id === id) + by
    if (to < 0 || to >= pages.length) return Promise.resolve(undefined)
    return this.write(({ material }) => this.afterPartsKept(material, withMovedCapture(id, by)))
  }

  /** Which photograph of the material a page is. */
  setPart(id: string, part: PagePart): OptionalAttempt {
    const { today } = this.deps.phone
    return this.write(() => withPartSaid(id, part, today()))
  }

  remove(id: string): OptionalAttempt {
    return this.changing(async ({ application, material }) => {
      const kept = await this.deps.applications.change(application, this.afterPartsKept(material))
      if (!kept.ok) return kept
      const removed = await this.deps.removals.removePage(application, id)
      return removed.ok ? ok(undefined) : removed
    })
  }

  undoRemove(): OptionalAttempt {
    const { removed } = this
    return removed ? this.changing(() => this.deps.removals.undo(removed)) : Promise.resolve(undefined)
  }

  /** Why the material is not photographed here; undefined: it is, after all. */
  setHandled(as: HandledAs | undefined): OptionalAttempt {
    const { now } = this.deps.phone
    return this.write(({ material }) => withMaterialHandled(material, as, now()))
  }

  private startAt(place: DegreeMaterial): void {
    const { place: before } = this.deps.material
    if (before) void this.letGo(this.removalsAt(before))
    this.deps.material.take(place)
    this.shotId = undefined
    this.retakingId = undefined
    void this.deps.files.drop()
  }

  /** When nothing needs it any more, unless a page is back by then. */
  private async closeEngine(): Promise<void> {
    const { work, pictures, scan } = this.deps
    await when(() => !work.isBusy)
    if (!pictures.isViewed()) scan.close()
  }

  private changing(write: (place: DegreeMaterial) => Attempt): OptionalAttempt {
    const { material, work, files } = this.deps
    return work.run({ kind: 'changing' }, async () => {
      const written = material.place ? await write(material.place) : failed(GONE)
      if (written.ok) await files.drop() // made of the pages as they were
      return written
    })
  }

  private write(change: (place: DegreeMaterial) => ApplicationChange): OptionalAttempt {
    return this.changing((place) => this.deps.applications.change(place.application, change(place)))
  }

  private remake(
    id: string,
    make: (page: PhotoPage, others: readonly Capture[]) => Attempt<PhotoPage>,
  ): OptionalAttempt {
    const { applications, material } = this.deps
    return this.changing(async ({ application }) => {
      const pages = material.partedPages
      const page = pages.find((one) => one.id === id)
      if (page?.kind !== 'photo') return failed(GONE)
      const others = pages.filter((other) => other !== page)
      const made = await onCanvas(() => make(page, others))
      if (!made.ok) return made
      if (made.value === page) return ok(undefined)
      const written = await applications.change(
        application,
        withCapture(id, (before) => anew(before, made.value)),
      )
      if (written.ok && this.shotId === id) this.showShot(made.value.id)
      return written
    })
  }

  /** `place` is where the work begins: the pages belong there, wherever the student goes meanwhile. */
  private addChosen(choose: () => Promise<Chosen>): OptionalAttempt<Added> {
    const { material, work } = this.deps
    const { place } = material
    return work.run({ kind: 'choosing' }, async (turn) => {
      const chosen = await choose()
      if (!chosen.ok) return chosen
      await turn.resume({ kind: 'adding', done: 0, total: chosen.value.length })
      return ok(await this.addAll(chosen.value, place))
    })
  }

  private async addAll(files: readonly ChosenPath[], place: DegreeMaterial | undefined): Promise<Added> {
    const refused: Refused[] = []
    const unsure: string[] = []
    let added = 0
    this.isStopped = false
    for (const [done, { path, name }] of files.entries()) {
      if (this.isStopped) break
      this.deps.work.become({ kind: 'adding', done, total: files.length })
      const kept = await this.keep(path, place)
      if (kept.ok) added += 1
      else refused.push({ name, problem: kept.problem })
      if (kept.ok && !kept.value.isSure) unsure.push(kept.value.capture.id)
      if (!kept.ok && STOPS_ALL.includes(kept.problem.kind)) break
    }
    return { added, refused, unsure }
  }

  /** A picture that throws is that picture's problem: those chosen with it go on. */
  private keep(path: string, place: DegreeMaterial | undefined): Attempt<MadePage> {
    return onCanvas(() => this.keepNow(path, place))
  }

  /** Files first, then the record that names them. */
  private async keepNow(path: string, place: DegreeMaterial | undefined): Attempt<MadePage> {
    if (!place) return failed(GONE)
    const { maker, applications, files, material } = this.deps
    const isHere = material.isAt(place)
    const pages = isHere ? material.partedPages : []
    const retaken = pages.find(({ id }) => id === this.retakingId)
    const others = pages.filter((page) => page !== retaken)
    const part = retaken ? retaken.part : isHere ? material.nextPart : undefined
    const made = await maker.pageOf(path, { material: place.material, part }, others)
    if (!made.ok) return made
    const { capture } = made.value
    const change = retaken
      ? this.afterPartsKept(
          place.material,
          withCapture(retaken.id, (before) => inPlaceOf(before, capture)),
        )
      : withPageTaken(capture, this.deps.phone.today())
    const written = await applications.change(place.application, change)
    if (!written.ok) return written
    this.stopRetake()
    await files.drop()
    return made
  }

  /** A change of the number or order of the pages, before which each keeps the photograph that it is. */
  private afterPartsKept(
    material: MaterialId,
    change: ApplicationChange = (kept) => kept,
  ): ApplicationChange {
    const { today } = this.deps.phone
    return (newest) => change(withPartsKept(material, today())(newest))
  }

  private showShot(id: string | undefined): void {
    this.shotId = id
  }

  private removalsAt({ application, material }: DegreeMaterial): Removal[] {
    return this.deps.removals
      .pages(application)
      .filter((page) => page.material === material)
      .map(({ id }) => ({ kind: 'page', applicationId: application, captureId: id }))
  }

  /** The offer to take these back is over. What an earlier run left is not ended by walking by. */
  private async letGo(removals: readonly Removal[]): Promise<void> {
    const { removals: store } = this.deps
    for (const removal of removals) if (store.isOfThisRun(removal)) await store.letGo(removal)
  }
}
