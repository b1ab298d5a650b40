import { CORNERS_TEXT as text } from '../content/capture'
import { CORNER_INDEXES, eachCorner } from '../../../model/corners'
import { dataOf, oneOf, type TapEvent } from '../../../pages/event-data'
import { confirmed } from '../../../platform/feedback'
import { captureWork, cornerStore } from '../capture'
import type { NudgeEvent } from '../cutting/arrow-pad/arrow-pad'
import { defineCutPage } from '../cutting/cut-page'
import { cornersView } from './corners.view'

const isCorner = oneOf(CORNER_INDEXES)

/** One tap of an arrow, as a share of a side: about a millimetre on A4. */
const NUDGE = 0.004

defineCutPage({
  text,
  stage: '.corners__stage',

  view(_local, photo, isBusy) {
    const { start, corners, chosen, isDragging, isUsable, areSettled, canUndo, isAtStart } = cornerStore
    const { isAnywhere, canLookAgain } = cornerStore
    const facts = { photo, start, corners, chosen, isDragging, isUsable, areSettled, canUndo, isAtStart }
    return cornersView({ ...facts, isAnywhere, canLookAgain, isBusy })
  },

  grab(_self, event) {
    const corner = dataOf(event, 'corner', isCorner)
    if (corner === undefined) return undefined
    cornerStore.take(corner)
    const [x, y] = eachCorner(cornerStore.corners)[corner]
    return { x, y }
  },
  drag(_self, { x, y }) {
    cornerStore.drag(x, y)
  },
  letGo() {
    cornerStore.letGo()
  },
  corners: () => (cornerStore.isUsable ? cornerStore.corners : undefined),
  isMeant: async () =>
    !cornerStore.cutsIntoPage ||
    confirmed({ title: text.cutsTitle, content: text.cutsContent, confirmText: text.cutsConfirm }),

  methods: {
    onHandleTap(event: TapEvent) {
      const corner = dataOf(event, 'corner', isCorner)
      if (corner !== undefined) cornerStore.choose(corner)
    },
    onNudge({ detail: { x, y } }: NudgeEvent) {
      if (!captureWork.isBusy) cornerStore.nudge(x * NUDGE, y * NUDGE)
    },
    async onLookAgainTap() {
      if (!captureWork.isBusy) await cornerStore.lookAgain()
    },
    onUndoTap() {
      if (!captureWork.isBusy) cornerStore.undo()
    },
    onResetTap() {
      if (!captureWork.isBusy) cornerStore.reset()
    },
  },
})
