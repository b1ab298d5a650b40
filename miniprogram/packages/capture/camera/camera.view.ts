import {
  ADVICE_TEXT,
  CAMERA_TEXT as TEXT,
  captureWords as words,
  FRAME_TEXT,
  workWords,
} from '../content/capture'
import { CAMERA_DRAWINGS } from '../content/drawings'
import { partName } from '../../../content/material-words'
import { materialName } from '../../../content/materials'
import type { Capture } from '../../../model/application'
import type { Degree } from '../../../model/degree'
import type { FrameAdvice } from '../../../model/frame-advice'
import type { MaterialId, MaterialPart } from '../../../model/material'
import { frameAspect, type PageFrame } from '../../../model/page-frame'
import { pageFrame } from '../../../rules/materials/materials'
import { isPaper } from '../../../rules/page-expectation'
import type { CaptureState } from '../stores/one-at-a-time'
import type { PictureState } from '../stores/page-pictures'
import { shownFindings, uncheckedNote } from '../page-card/shown-findings'
import { failureOf } from '../page-card/shown-picture'

/** How far the <camera> is. */
export type Lens = 'starting' | 'ready' | 'refused' | 'lost'

export interface CameraFacts {
  readonly material: MaterialId
  readonly degree: Degree
  readonly lens: Lens
  readonly isTorchOn: boolean
  readonly state: CaptureState
  /** From the camera's frames; undefined where there are none. */
  readonly advice: FrameAdvice | undefined
  readonly pages: readonly Capture[]
  /** What the next page shows, where it is known. */
  readonly nextPart: MaterialPart | undefined
  /** The page just taken, while the student looks at it. */
  readonly shotId: string | undefined
  readonly shotPicture: PictureState | undefined
  readonly retakingId: string | undefined
}

/** The frame lies inside the picture and leaves room for the sentence; CSS lengths. */
const frameStyle = (frame: PageFrame): string => {
  const aspect = frameAspect(frame).toFixed(4)
  return `width:min(84vw,calc(52vh * ${aspect}));height:min(calc(84vw / ${aspect}),52vh)`
}

const instead = (lens: Lens) => {
  if (lens === 'refused') return { title: TEXT.refusedTitle, text: TEXT.refused, action: TEXT.openSettings }
  return lens === 'lost' ? { title: TEXT.lostTitle, text: TEXT.lost, action: TEXT.restart } : null
}

const working = (state: CaptureState): string => {
  if (state.kind === 'idle' || state.kind === 'choosing') return ''
  return workWords[state.kind](state as never) || TEXT.saving
}

/** One sentence; silence when all is good. */
const advised = (advice: FrameAdvice | undefined, frame: PageFrame): string => {
  if (advice === 'good') return ''
  return advice === undefined || advice === 'no-page' ? FRAME_TEXT[frame] : ADVICE_TEXT[advice]
}

const shotView = ({ pages, shotId, shotPicture }: CameraFacts) => {
  const index = pages.findIndex(({ id }) => id === shotId)
  const page = pages[index]
  if (!page) return null
  const findings = shownFindings(page, pages).filter(({ isOpen }) => isOpen)
  const failure = failureOf(shotPicture)
  return {
    title: words.page(index + 1, partName(page.part)),
    path: shotPicture?.kind === 'open' ? shotPicture.path : '',
    failure,
    quarterTurns: page.kind === 'photo' ? page.quarterTurns : 0,
    findings,
    cut: isPaper(page.material) ? TEXT.corners : TEXT.crop,
    note: uncheckedNote(page) || (findings.length === 0 && !failure ? TEXT.readable : ''),
    use: findings.length > 0 ? TEXT.keepAsIs : TEXT.use,
  }
}

/** What the camera page prints. */
export const cameraView = (facts: CameraFacts) => {
  const { material, degree, lens, state, pages, retakingId } = facts
  const retaken = pages.findIndex(({ id }) => id === retakingId)
  const part = retaken >= 0 ? pages[retaken]?.part : facts.nextPart
  const frame = pageFrame(material, part)
  const isBusy = state.kind !== 'idle'
  return {
    name: words.named(materialName(material, degree), partName(part)),
    lens,
    frameStyle: frameStyle(frame),
    advice: lens === 'ready' ? advised(facts.advice, frame) : '',
    isGood: facts.advice === 'good',
    instead: instead(lens),
    isStarting: lens === 'starting',
    isTorchOn: facts.isTorchOn,
    torch: facts.isTorchOn ? TEXT.torchOff : TEXT.torchOn,
    count: retaken >= 0 ? words.retakeOf(retaken + 1) : words.saved(pages.length),
    hasPages: pages.length > 0,
    examples: pages.length === 0 && lens === 'ready' ? CAMERA_DRAWINGS : [],
    canShoot: lens === 'ready' && !isBusy,
    isBusy,
    working: working(state),
    canStop: state.kind === 'adding' && state.total > 1,
    shot: isBusy ? null : shotView(facts),
  }
}
