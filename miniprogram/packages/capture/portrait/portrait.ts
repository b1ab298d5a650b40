import { frameCorners, keptInside, PORTRAIT_RATIOS, type PortraitFrame } from '../../../model/portrait'
import { chosenId, oneOf, type ChosenEvent } from '../../../pages/event-data'
import { captureWork, cornerStore } from '../capture'
import type { NudgeEvent, ResizeEvent } from '../cutting/arrow-pad/arrow-pad'
import { defineCutPage } from '../cutting/cut-page'
import { PORTRAIT_PAGE_TEXT as text, portraitView } from './portrait.view'

interface Local {
  frame: PortraitFrame
}

/** Nearly all of the photograph, a little above its middle, where heads are. */
const START: PortraitFrame = { ratio: 'one-inch', x: 0.5, y: 0.45, size: 0.9 }
/** One tap of an arrow, as a share of a side. */
const NUDGE = 0.02

const isRatio = oneOf(PORTRAIT_RATIOS)

const setFrame = (local: Local, changed: Partial<PortraitFrame>): void => {
  const { photo } = cornerStore
  if (photo && !captureWork.isBusy) local.frame = keptInside(photo, { ...local.frame, ...changed })
}

defineCutPage({
  text,
  stage: '.portrait__stage',
  local: (): Local => ({ frame: START }),
  view: ({ frame }, photo, isBusy) => portraitView(photo, frame, isBusy),
  grab: ({ local: { frame } }) => frame,
  drag: ({ local }, to) => setFrame(local, to),
  corners: ({ frame }, photo) => frameCorners(photo, frame),

  methods: {
    onRatioChoose(event: ChosenEvent) {
      const ratio = chosenId(event, isRatio)
      if (ratio) setFrame(this.local, { ratio })
    },
    onNudge({ detail }: NudgeEvent) {
      const { x, y } = this.local.frame
      setFrame(this.local, { x: x + detail.x * NUDGE, y: y + detail.y * NUDGE })
    },
    onResize({ detail: { by } }: ResizeEvent) {
      setFrame(this.local, { size: this.local.frame.size + by * 2 * NUDGE })
    },
  },
})
