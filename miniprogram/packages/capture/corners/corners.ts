import { when } from 'mobx-miniprogram'
import { CORNERS_TEXT as TEXT } from '../content/capture'
import { CORNER_INDEXES, eachCorner } from '../../../model/corners'
import { isMaterialId } from '../../../model/material'
import { definePage, type PageSelf, type Query } from '../../../pages/define-page'
import { dataOf, isText, oneOf, type TapEvent } from '../../../pages/event-data'
import { goBack } from '../../../platform/navigate'
import { captureStore, captureWork, cornerStore, materialInHand } from '../capture'
import { tellProblem } from '../../../pages/tell-problem'
import { cornersView } from './corners.view'

interface Local {
  /** The photograph on the screen, measured when a finger comes down; px of the page. */
  rect: { readonly width: number; readonly height: number } | undefined
  /** Where the finger came down and where the corner was then. */
  grip:
    { readonly touchX: number; readonly touchY: number; readonly x: number; readonly y: number } | undefined
  /** The page was made anew: its old name is gone before this page is. */
  isDone: boolean
}

const isCorner = oneOf(CORNER_INDEXES)

/** One tap of an arrow: about a millimetre on A4. */
const NUDGE = 0.004

const isPlace = ({ material, application, page }: Query): boolean =>
  isMaterialId(material) && Boolean(application && page)

const pageOf = ({ page }: Query) => {
  const found = materialInHand.pages.find(({ id }) => id === page)
  return found?.kind === 'photo' ? found : undefined
}

/** Opens the photograph once the record is loaded: after a kill the page may be the first to be shown. */
const openPhoto = (query: Query): void => {
  const page = pageOf(query)
  if (page && !cornerStore.photo && !cornerStore.isUnreadable) void cornerStore.open(page)
}

const measure = (self: PageSelf<Local>): void => {
  self
    .createSelectorQuery()
    .select('.corners__stage')
    .boundingClientRect((rect) => {
      if (rect) self.local.rect = { width: rect.width, height: rect.height }
    })
    .exec()
}

/** Back to where the page is shown, once it is made anew; on a problem the corners stay for another try. */
const finish = async (local: Local, outcome: ReturnType<typeof captureStore.crop>): Promise<void> => {
  const result = await outcome
  if (result?.ok) {
    local.isDone = true
    goBack()
  } else await tellProblem(Promise.resolve(result))
}

definePage({
  local: (): Local => ({ rect: undefined, grip: undefined, isDone: false }),

  view(local, query) {
    const text = TEXT
    if (!isPlace(query)) return { text, kind: 'gone' }
    if (!materialInHand.isLoaded) return { text, kind: 'loading' }
    const isChanging = captureWork.isBusy || local.isDone
    if ((!pageOf(query) && !isChanging) || materialInHand.isReadOnly) return { text, kind: 'gone' }
    const { photo, isUnreadable } = cornerStore
    if (isUnreadable) return { text, kind: 'unreadable' }
    if (!photo) return { text, kind: 'looking' }
    const { start, corners, chosen, isDragging, isUsable, areSettled, canUndo, isAtStart } = cornerStore
    const facts = { photo, start, corners, chosen, isDragging, isUsable, areSettled, canUndo, isAtStart }
    return { text, kind: 'corners', ...cornersView({ ...facts, isBusy: isChanging }) }
  },

  onEnter() {
    const { material, application } = this.query
    if (!isMaterialId(material) || !application) return
    cornerStore.close()
    captureStore.enter(application, material)
    // Opened by its address, the page is here before the record is.
    when(
      () => materialInHand.isLoaded,
      () => openPhoto(this.query),
    )
  },

  onLeave() {
    cornerStore.close()
    if (isPlace(this.query)) void captureStore.leave()
  },

  methods: {
    onTouchStart(event: WechatMiniprogram.TouchEvent) {
      const [touch] = event.touches
      const corner = dataOf(event, 'corner', isCorner)
      if (captureWork.isBusy || !touch || corner === undefined) return
      measure(this)
      cornerStore.take(corner)
      const [x, y] = eachCorner(cornerStore.corners)[corner]
      this.local.grip = { touchX: touch.clientX, touchY: touch.clientY, x, y }
    },
    onTouchMove({ touches: [touch] }: WechatMiniprogram.TouchEvent) {
      const { rect, grip } = this.local
      if (!rect || !grip || !touch) return
      const byX = (touch.clientX - grip.touchX) / rect.width
      const byY = (touch.clientY - grip.touchY) / rect.height
      cornerStore.drag(grip.x + byX, grip.y + byY)
    },
    onTouchEnd() {
      this.local.grip = undefined
      cornerStore.letGo()
    },
    onHandleTap(event: TapEvent) {
      const corner = dataOf(event, 'corner', isCorner)
      if (corner !== undefined) cornerStore.choose(corner)
    },
    onNudgeTap(event: TapEvent) {
      const [x, y] = [dataOf(event, 'x', isText), dataOf(event, 'y', isText)]
      if (!captureWork.isBusy) cornerStore.nudge(Number(x) * NUDGE, Number(y) * NUDGE)
    },
    onUndoTap() {
      if (!captureWork.isBusy) cornerStore.undo()
    },
    onResetTap() {
      if (!captureWork.isBusy) cornerStore.reset()
    },
    async onWholeTap() {
      const page = pageOf(this.query)
      if (page) await finish(this.local, captureStore.keepWhole(page.id))
    },
    async onDoneTap() {
      const page = pageOf(this.query)
      if (page && cornerStore.isUsable)
        await finish(this.local, captureStore.crop(page.id, cornerStore.corners))
    },
    onBackTap() {
      goBack()
    },
  },
})
