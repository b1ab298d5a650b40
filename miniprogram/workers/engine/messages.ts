import { answering, type Failed } from '../answering'
import { received, type SentPicture } from '../sent-picture'
import { adviseFrame, NO_MEMORY, type FrameMemory, type FrameView } from './check/advise-frame'
import { checkPage, type PageExpectation, type PageFault } from './check/check-page'
import { lightMap, type LightMap } from './straighten/even-light'
import { lookForPage, type SeenInPicture } from './finder/look-for-page'
import type { PageShape } from './straighten/page-shape'
import type { Quad } from './picture'
import { isSamePage, pageFingerprint, type KnownPage, type PageFingerprint } from './check/same-page'
import { flatRatio, straightPlan, type StraightPlan } from './straighten/straighten'

export type EngineRequest =
  | { readonly kind: 'find-corners'; readonly id: number; readonly picture: SentPicture }
  | {
      readonly kind: 'advise-frame'
      readonly id: number
      readonly picture: SentPicture
      readonly memory?: FrameMemory
    }
  | {
      readonly kind: 'check-page'
      readonly id: number
      readonly picture: SentPicture
      readonly corners: Quad
      readonly expected: PageExpectation
      /** Of the pages that this one may repeat. */
      readonly others?: readonly KnownPage[]
    }
  | {
      readonly kind: 'light-map'
      readonly id: number
      readonly picture: SentPicture
      readonly corners: Quad
    }
  | {
      readonly kind: 'straighten'
      readonly id: number
      readonly corners: Quad
      readonly widthPx: number
      readonly heightPx: number
      readonly shape: PageShape
    }

export type EngineAnswers =
  | { readonly kind: 'corners'; readonly id: number; readonly answer: SeenInPicture }
  | { readonly kind: 'advice'; readonly id: number; readonly view: FrameView }
  | {
      readonly kind: 'checked'
      readonly id: number
      readonly findings: readonly PageFault[]
      readonly fingerprint: PageFingerprint
      /** The page is among the others already. */
      readonly isRepeated: boolean
    }
  | { readonly kind: 'light'; readonly id: number; readonly light: LightMap }
  | { readonly kind: 'plan'; readonly id: number; readonly plan: StraightPlan | undefined }
  | Failed

const sizeOf = ({ width, height }: SentPicture) => ({ widthPx: width, heightPx: height })

const answered = (request: EngineRequest): EngineAnswers => {
  const { id } = request
  switch (request.kind) {
    case 'find-corners':
      return { kind: 'corners', id, answer: lookForPage(received(request.picture)) }
    case 'advise-frame':
      return { kind: 'advice', id, view: adviseFrame(received(request.picture), request.memory ?? NO_MEMORY) }
    case 'check-page': {
      const photo = received(request.picture)
      const findings = checkPage(photo, request.corners, request.expected)
      const fingerprint = pageFingerprint(photo, request.corners)
      const ratio = flatRatio(request.corners, sizeOf(request.picture), request.expected.shape)
      const isRepeated = (request.others ?? []).some((other) => isSamePage(other, { fingerprint, ratio }))
      return { kind: 'checked', id, findings, fingerprint, isRepeated }
    }
    case 'light-map':
      return { kind: 'light', id, light: lightMap(received(request.picture), request.corners) }
    case 'straighten':
      return { kind: 'plan', id, plan: straightPlan(request.corners, request, request.shape) }
    default:
      return { kind: 'failed', id }
  }
}

export const engineAnswer = answering(answered)
