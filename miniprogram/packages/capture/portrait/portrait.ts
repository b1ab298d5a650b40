import { when } from 'mobx-miniprogram'
import { isMaterialId } from '../../../model/material'
import { frameCorners, keptInside, type PortraitFrame, type PortraitRatio } from '../../../model/portrait'
import { definePage, type PageSelf, type Query } from '../../../pages/define-page'
import { goBack } from '../../../platform/navigate'
import { captureStore, captureWork, cornerStore, materialInHand } from '../capture'
import { tellProblem } from '../../../pages/tell-problem'
import { PORTRAIT_PAGE_TEXT, portraitView } from './portrait.view'

interface Local {
  frame: PortraitFrame
  /** The photograph on the screen, px of the page. */
  rect: { readonly width: number; readonly height: number } | undefined
  grip:
    { readonly touchX: number; readonly touchY: number; readonly x: number; readonly y: number } | undefined
  isDone: boolean
}

/** Nearly all of the photograph, a little above its middle, where heads are. */
const START: PortraitFrame = { ratio: 'one-inch', x: 0.5, y: 0.45, size: 0.9 }
const STEP = 0.02

const isPlace = ({ material, application, page }: Query): boolean =>
  isMaterialId(material) && Boolean(application && page)

const pageOf = ({ page }: Query) => {
  const found = materialInHand.pages.find(({ id }) => id === page)
  return found?.kind === 'photo' ? found : undefined
}

const setFrame = (local: Local, changed: Partial<PortraitFrame>): void => {
  const { photo } = cornerStore
  if (photo && !captureWork.isBusy) local.frame = keptInside(photo, { ...local.frame, ...changed })
}

const measure = (self: PageSelf<Local>): void => {
  self
    .createSelectorQuery()
    .select('.portrait__stage')
    .boundingClientRect((rect) => {
      if (rect) self.local.rect = { width: rect.width, height: rect.height }
    })
    .exec()
}

const finish = async (local: Local, outcome: ReturnType<typeof captureStore.crop>): Promise<void> => {
  const result = await outcome
  if (result?.ok) {
    local.isDone = true
    goBack()
  } else await tellProblem(Promise.resolve(result))
}

definePage({
  local: (): Local => ({ frame: START, rect: undefined, grip: undefined, isDone: false }),

  view(local, query) {
    const text = PORTRAIT_PAGE_TEXT
    if (!isPlace(query)) return { text, kind: 'gone' }
    if (!materialInHand.isLoaded) return { text, kind: 'loading' }
    const isChanging = captureWork.isBusy || local.isDone
    if ((!pageOf(query) && !isChanging) || materialInHand.isReadOnly) return { text, kind: 'gone' }
    const { photo, isUnreadable } = cornerStore
    if (isUnreadable) return { text, kind: 'unreadable' }
    if (!photo) return { text, kind: 'loading' }
    return { text, kind: 'portrait', ...portraitView(photo, local.frame, isChanging) }
  },

  onEnter() {
    const { material, application } = this.query
    if (!isMaterialId(material) || !application) return
    cornerStore.close()
    captureStore.enter(application, material)
    when(
      () => materialInHand.isLoaded,
      () => {
        const page = pageOf(this.query)
        if (page) void cornerStore.open(page)
      },
    )
  },

  onLeave() {
    cornerStore.close()
    if (isPlace(this.query)) void captureStore.leave()
  },

  methods: {
    onTouchStart({ touches: [touch] }: WechatMiniprogram.TouchEvent) {
      if (!touch) return
      measure(this)
      const { x, y } = this.local.frame
      this.local.grip = { touchX: touch.clientX, touchY: touch.clientY, x, y }
    },
    onTouchMove({ touches: [touch] }: WechatMiniprogram.TouchEvent) {
      const { rect, grip } = this.local
      if (!rect || !grip || !touch) return
      const x = grip.x + (touch.clientX - grip.touchX) / rect.width
      const y = grip.y + (touch.clientY - grip.touchY) / rect.height
      setFrame(this.local, { x, y })
    },
    onTouchEnd() {
      this.local.grip = undefined
    },
    onRatioChoose({ detail }: WechatMiniprogram.CustomEvent<{ id: PortraitRatio }>) {
      setFrame(this.local, { ratio: detail.id })
    },
    onMoveTap({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { x: string; y: string }>) {
      const { x, y } = this.local.frame
      const { x: byX, y: byY } = currentTarget.dataset
      setFrame(this.local, { x: x + Number(byX) * STEP, y: y + Number(byY) * STEP })
    },
    onSizeTap({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { by: string }>) {
      setFrame(this.local, { size: this.local.frame.size + Number(currentTarget.dataset.by) * STEP * 2 })
    },
    async onWholeTap() {
      const page = pageOf(this.query)
      if (page) await finish(this.local, captureStore.keepWhole(page.id))
    },
    async onDoneTap() {
      const page = pageOf(this.query)
      const { photo } = cornerStore
      if (!page || !photo) return
      await finish(this.local, captureStore.crop(page.id, frameCorners(photo, this.local.frame)))
    },
    onBackTap() {
      goBack()
    },
  },
})
