import { makeAutoObservable, observable } from 'mobx-miniprogram'
import type { Application, ApplicationId, Capture } from '../../../model/application'
import type { FileRule } from '../../../model/file-rule'
import type { MaterialFinding } from '../../../model/finding'
import type { IsoDate } from '../../../model/iso-date'
import type { Delivery, MaterialId, MaterialPart, MaterialStatus } from '../../../model/material'
import type { MaterialNeed } from '../../../model/material-need'
import type { UsualFileLimits } from '../../../model/official-numbers'
import { fileLimits, fileRule } from '../../../rules/facts/official-numbers'
import { materialFindings } from '../../../rules/material-findings'
import { asksBackSide, lackingParts, materialStatus } from '../../../rules/material-status'
import { pagesOf, partedPages, partsOf } from '../../../rules/material-parts'
import { nextPart } from '../rules/next-part'
import { usualWay, type Way } from '../rules/usual-way'
import { nextMissing } from '../rules/next-material'
import { requiredMaterials } from '../../../rules/required-materials'
import type { ApplicationStore } from '../../../stores/application-store'

export interface DegreeMaterial {
  readonly application: ApplicationId
  readonly material: MaterialId
}

interface MaterialInHandDeps {
  readonly applications: Pick<ApplicationStore, 'isLoaded' | 'find' | 'isReadOnly'>
  today: () => IsoDate
}

/** The material that the capture pages are about, and all that follows from what is saved of it. */
export class MaterialInHand {
  place: DegreeMaterial | undefined = undefined

  constructor(private readonly deps: MaterialInHandDeps) {
    makeAutoObservable<this, 'deps'>(this, { place: observable.ref, deps: false, ruleOf: false })
  }

  take(place: DegreeMaterial): void {
    this.place = place
  }

  isAt({ application, material }: DegreeMaterial): boolean {
    return this.place?.application === application && this.place.material === material
  }

  get isLoaded(): boolean {
    return this.deps.applications.isLoaded
  }

  get application(): Application | undefined {
    return this.place && this.deps.applications.find(this.place.application)
  }

  get isReadOnly(): boolean {
    return this.place !== undefined && this.deps.applications.isReadOnly(this.place.application)
  }

  get pages(): readonly Capture[] {
    return this.application && this.place ? pagesOf(this.application, this.place.material) : []
  }

  get rule(): FileRule | undefined {
    return this.place && this.ruleOf(this.place.material)
  }

  /** The largest file of each format that this material may be. */
  get limitBytes(): UsualFileLimits | undefined {
    return this.rule && fileLimits(this.rule, this.deps.today())
  }

  /** Today's rule of any material, for a page that shows one without a degree. */
  ruleOf(material: MaterialId): FileRule {
    return fileRule(material, this.deps.today())
  }

  get status(): MaterialStatus {
    return this.application && this.place
      ? materialStatus(this.application, this.place.material, this.deps.today())
      : { kind: 'empty' }
  }

  get findings(): readonly MaterialFinding[] {
    return this.rule ? materialFindings(this.pages, this.rule) : []
  }

  /** Whether the student has still to say that there is no back side, or that it is among the pages. */
  get asksBackSide(): boolean {
    return this.application !== undefined && this.place !== undefined
      ? asksBackSide(this.application, this.place.material, this.deps.today())
      : false
  }

  /** The same pages, each with the photograph that it is, as far as that is known. */
  get partedPages(): readonly Capture[] {
    return this.application && this.place
      ? partedPages(this.application, this.place.material, this.deps.today())
      : []
  }

  /** What the next page shows; undefined where nobody knows it. */
  get nextPart(): MaterialPart | undefined {
    return this.application && this.place
      ? nextPart(this.application, this.place.material, this.deps.today())
      : undefined
  }

  get way(): Way {
    return this.application && this.place
      ? usualWay(this.application, this.place.material, this.nextPart, this.deps.today())
      : 'camera'
  }

  /** The photographs that the material is made of, as far as they are known. */
  get parts(): readonly MaterialPart[] {
    return this.application && this.place
      ? partsOf(this.application, this.place.material, this.deps.today())
      : []
  }

  get lackingParts(): readonly MaterialPart[] {
    return this.application && this.place
      ? lackingParts(this.application, this.place.material, this.deps.today())
      : []
  }

  /** What the whole photographs behind the cut pages take up; 0 where there are none. */
  get originalBytes(): number {
    const originals = this.pages.flatMap((page) => (page.kind === 'photo' && page.original) || [])
    return originals.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  }

  /** Why this student is asked for it; undefined where their list does not name it. */
  get need(): MaterialNeed | undefined {
    if (!this.application) return undefined
    const { degree, entryExit } = this.application
    const needs = requiredMaterials(degree, entryExit, this.deps.today())
    return needs.find(({ material }) => material === this.place?.material)
  }

  /** The next material that this student must hand in and that is not ready. */
  get next(): MaterialId | undefined {
    return this.application && this.place
      ? nextMissing(this.application, this.place.material, this.deps.today())
      : undefined
  }

  /** How the pages may leave the phone; the first is the usual one. The guide wants passport pages merged. */
  get deliveries(): readonly Delivery[] {
    if (!this.rule) return []
    const isMergedByGuide = this.rule.notes.includes('guide-merges-passport-pages')
    return isMergedByGuide ? [this.rule.delivery, 'one-jpeg'] : [this.rule.delivery]
  }
}
