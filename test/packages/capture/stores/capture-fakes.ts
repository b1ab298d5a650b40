import { observable } from 'mobx-miniprogram'
import type { Application, Capture, PageRecipe, PhotoPage } from '../../../../miniprogram/model/application'
import type {
  CheckedPage,
  ExportJob,
  ExportTools,
  MadeFile,
  PageScan,
  PageToCheck,
  SeenPage,
  TakenIn,
} from '../../../../miniprogram/model/capture-work'
import type { Corners } from '../../../../miniprogram/model/corners'
import { day } from '../../../../miniprogram/model/iso-date'
import type { OpenPhoto } from '../../../../miniprogram/model/open-photo'
import type { Problem } from '../../../../miniprogram/model/problem'
import { failed, ok, type Result } from '../../../../miniprogram/model/result'
import type { ApplicationChange } from '../../../../miniprogram/stores/changed-application'
import { FileStore } from '../../../../miniprogram/packages/capture/export/file-store'
import { LentFiles } from '../../../../miniprogram/packages/capture/stores/lent-files'
import { MaterialInHand } from '../../../../miniprogram/packages/capture/stores/material-in-hand'
import { OneAtATime } from '../../../../miniprogram/packages/capture/stores/one-at-a-time'
import { PagePipeline } from '../../../../miniprogram/packages/capture/pipeline/page-pipeline'
import { PagePictures } from '../../../../miniprogram/packages/capture/stores/page-pictures'
import { makeRoom } from '../../../../miniprogram/packages/capture/stores/make-room'
import { CaptureStore } from '../../../../miniprogram/packages/capture/stores/capture-store'
import { Removals, type SavedChange } from '../../../../miniprogram/stores/removals'
import type { SavedApplication } from '../../../../miniprogram/stores/save/saved'
import { anApplication } from '../../../builders'

const TODAY = day('2026-11-23')

const application = anApplication({ id: 'one', createdOn: TODAY })

type Outcome<T> = Promise<Result<T, Problem>>

/** The record in memory; every write can be made to fail or to wait. */
class FakeApplications {
  isLoaded = true
  isBlocked = false
  nextFailure: Problem | undefined
  /** How often the files that the record gave up were asked to be deleted. */
  sweeps = 0
  private readonly record = observable.box<SavedApplication | undefined>(
    {
      application,
      addedAtMs: 1,
      isRemoved: false,
      isRemovalFinal: false,
      removedPages: [],
      discarded: [],
    },
    { deep: false },
  )
  readonly removals = new Removals({
    saved: () => [this.record.get()].flatMap((saved) => saved ?? []),
    find: () => this.record.get(),
    change: (_, change) => this.writeSaved(change),
    sweep: async () => {
      this.sweeps += 1
      return ok(undefined)
    },
  })

  find = (id: string): Application | undefined => (id === 'one' ? this.record.get()?.application : undefined)
  isReadOnly = (): boolean => this.isBlocked
  get applications(): readonly Application[] {
    const one = this.record.get()
    return one ? [one.application] : []
  }
  /** The pages that can still be taken back. */
  get offered(): readonly string[] {
    return this.removals.pages('one').map(({ id }) => id)
  }

  change = (_: string, change: ApplicationChange): Outcome<void> =>
    this.writeSaved((saved) => ({ ...saved, application: change(saved.application) }))

  private async writeSaved(change: SavedChange): Outcome<void> {
    await Promise.resolve()
    const problem = this.nextFailure
    this.nextFailure = undefined
    const one = this.record.get()
    if (problem || !one) return failed(problem ?? { kind: 'application-gone' })
    const next = change(one)
    if ('kind' in next) return failed(next)
    this.record.set(next)
    return ok(undefined)
  }
}

/** Seals nothing, but counts and names like the real one. */
class FakePhotos {
  sealed: string[] = []
  closed: string[] = []
  nextFailure: Problem | undefined
  /** Decides about the n-th sealing from now on, from 1. */
  fails: (nth: number) => Problem | undefined = () => undefined
  /** Why a picture cannot be opened, by its id. */
  unopened = new Map<string, Problem>()
  private sealings = 0

  seal = async (bytes: string | Uint8Array): Outcome<{ id: string; sizeBytes: number }> => {
    this.sealings += 1
    const problem = this.nextFailure ?? this.fails(this.sealings)
    this.nextFailure = undefined
    if (problem) return failed(problem)
    const id = `page-${this.sealed.length + 1}`
    this.sealed.push(id)
    return ok({ id, sizeBytes: bytes.length })
  }

  open = async ({ id }: Capture): Outcome<string> => {
    const problem = this.unopened.get(id)
    return problem ? failed(problem) : ok(`plain/${id}.jpg`)
  }

  closeAll = async (viewer = ''): Promise<void> => void this.closed.push(viewer)
}

const chosen = (names: readonly string[]) => ok(names.map((path) => ({ path, sizeBytes: 1, name: path })))

/** A phone whose album and chat hold what the test puts there. Files named 「bad…」 are no pictures. */
class FakePhone {
  album: Result<ReturnType<typeof chosen>['value'], Problem> = chosen([])
  camera: Result<string, Problem> = ok('shot')
  shots = 0
  /** Until the hand rests. */
  steady = async (): Promise<void> => undefined
  sent: string[] = []
  deleted: string[] = []

  putIntoAlbum = (...names: string[]) => void (this.album = chosen(names))
  chooseFromAlbum = async () => this.album
  chooseFromChat = async () => this.album
  takePhoto = async () => {
    this.shots += 1
    return this.camera
  }
  sendFile = async (_: string, name: string) => {
    this.sent.push(name)
    return ok(true)
  }
  saveToAlbum = async () => ok(true)
  showFile = async () => ok(true)
  deletePlain = async (path: string) => {
    this.deleted.push(path)
    return ok(undefined)
  }
  /** The photographs that are still open. */
  open = new Set<unknown>()
  openPhoto = async (path: string): Outcome<OpenPhoto> => {
    this.open.add(path)
    return ok({ held: path, widthPx: 30, heightPx: 40 })
  }
  closePhoto = ({ held }: OpenPhoto) => void this.open.delete(held)
  today = () => TODAY
  now = () => Date.parse(`${TODAY}T02:00:00Z`)
}

const takeIn = async (path: string): Outcome<TakenIn> => {
  if (path.startsWith('bad')) return failed({ kind: 'not-a-picture' })
  if (path.endsWith('.pdf')) return ok({ kind: 'pdf', bytes: new Uint8Array(300) })
  return ok({ kind: 'photo', photo: { held: path, widthPx: 30, heightPx: 40 } })
}

const exportMaterial = async (job: ExportJob, tools: ExportTools): Outcome<readonly MadeFile[]> => {
  tools.onProgress(0, job.pages.length)
  const name = `${job.baseName}.pdf`
  return ok([{ name, path: `plain/${name}`, format: 'pdf', pages: job.pages.length, sizeBytes: 400 }])
}

/** An engine that sees what the test says; by default nothing, as on a phone without a worker. */
class FakeScan implements PageScan {
  sees: (photo: OpenPhoto) => SeenPage = () => ({ kind: 'not-looked', problem: { kind: 'no-answer' } })
  checks: (photo: OpenPhoto, corners: Corners) => CheckedPage | undefined = () => undefined
  canCut = true
  isClosed = false
  cuts: PageRecipe[] = []
  isEven = true
  /** What the phone's canvas leaves of a page. */
  scale = 1

  see = async (photo: OpenPhoto) => this.sees(photo)
  cut = async (_: OpenPhoto, recipe: PageRecipe) => {
    const isWhole = recipe.corners === undefined && !recipe.isLit
    if (isWhole) return ok({ bytes: new Uint8Array(100), widthPx: 30, heightPx: 40, scale: this.scale })
    if (!this.canCut) return failed({ kind: 'memory-short' } as const)
    this.cuts.push(recipe)
    const cut = { bytes: new Uint8Array(60), widthPx: 20, heightPx: 28, scale: this.scale }
    return ok(recipe.isLit ? { ...cut, isEven: this.isEven } : cut)
  }
  /** What was asked about. */
  asked: PageToCheck[] = []
  check = async (photo: OpenPhoto, page: PageToCheck) => {
    this.asked.push(page)
    const { corners, neighbours } = page
    const checked = this.checks(photo, corners)
    const isRepeated = neighbours.some(
      (page) => page.kind === 'photo' && page.fingerprint && page.fingerprint === checked?.fingerprint,
    )
    return checked && isRepeated
      ? { ...checked, findings: [...checked.findings, { kind: 'duplicate-page' } as const] }
      : checked
  }
  close = () => void (this.isClosed = true)
}

/** The whole of capture on fakes. */
export const aCapture = () => {
  const applications = new FakeApplications()
  const photos = new FakePhotos()
  const phone = new FakePhone()
  const material = new MaterialInHand({ applications, today: phone.today })
  const work = new OneAtATime()
  const screen = observable.box(true)
  const isShown = () => screen.get()
  const lent = new LentFiles()
  const pictures = new PagePictures({ material, photos, isShown })
  const files = new FileStore({ material, work, photos, phone, lent, isShown, exportMaterial })
  const scan = new FakeScan()
  const { today, openPhoto, closePhoto } = phone
  const room = (except?: PhotoPage) => makeRoom({ material, applications }, except)
  const maker = new PagePipeline({ photos, scan, takeIn, today, openPhoto, closePhoto, makeRoom: room })
  const store = new CaptureStore({
    applications,
    removals: applications.removals,
    phone,
    maker,
    scan,
    advisor: { steady: () => phone.steady() },
    material,
    work,
    pictures,
    files,
  })
  return { applications, photos, phone, material, work, pictures, files, scan, maker, store, screen, lent }
}
