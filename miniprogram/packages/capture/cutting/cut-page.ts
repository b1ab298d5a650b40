import type { PlainPhoto } from '../../../model/capture-work'
import type { Corners } from '../../../model/corners'
import { isMaterialId } from '../../../model/material'
import type { Point } from '../../../model/quad'
import { definePage, type PageSelf, type Query } from '../../../pages/define-page'
import { wentWell } from '../../../pages/tell-problem'
import { goBack } from '../../../platform/navigate'
import { pictureProblemText } from '../content/picture-problems'
import { captureStore, captureWork, cornerStore, materialInHand } from '../capture'

interface Passing {
  /** The photograph on the screen, measured when a finger comes down; px of the page. */
  rect: { readonly width: number; readonly height: number } | undefined
  /** Where the finger came down, px of the screen, and where what it holds was then. */
  grip: { readonly touchX: number; readonly touchY: number; readonly from: Point } | undefined
  /** The page is made anew: its old name is gone before this page is. */
  isRemaking: boolean
}

type CutSelf<L extends object> = PageSelf<L & Passing>

interface CutPageDefinition<T extends object, L extends object, V extends object, M> {
  text: T
  /** Selects the photograph in the page's WXML. */
  stage: string
  local?: () => L
  /** What the page shows while the photograph lies open. `isBusy`: nothing may be changed. */
  view: (local: L, photo: PlainPhoto, isBusy: boolean) => V
  /** Where what the finger comes down on lies now, in shares of the photograph's sides; undefined where nothing is held. */
  grab: (self: CutSelf<L>, event: WechatMiniprogram.TouchEvent) => Point | undefined
  drag: (self: CutSelf<L>, to: Point) => void
  letGo?: () => void
  /** Along what is cut; undefined where it encloses no page. */
  corners: (local: L, photo: PlainPhoto) => Corners | undefined
  /** Whether the student means it, where something of the page would be lost. */
  isMeant?: () => Promise<boolean>
  methods?: M & ThisType<CutSelf<L> & M>
}

const isAddressed = ({ material, application, page }: Query): boolean =>
  isMaterialId(material) && Boolean(application && page)

const pageOf = ({ page }: Query) => {
  const found = materialInHand.pages.find(({ id }) => id === page)
  return found?.kind === 'photo' ? found : undefined
}

const measure = (self: CutSelf<object>, stage: string): void => {
  self
    .createSelectorQuery()
    .select(stage)
    .boundingClientRect((rect) => {
      if (rect) self.local.rect = { width: rect.width, height: rect.height }
    })
    .exec()
}

/** Back to where the page is shown, once it is made anew; on a problem all stays as it was for another try. */
const remake = async (
  page: PageSelf<Passing>,
  remade: ReturnType<typeof captureStore.crop>,
): Promise<void> => {
  page.local.isRemaking = true
  if (!(await wentWell(remade)) || !page.leadOn(goBack)) page.local.isRemaking = false
}

/** A page on which one photograph is cut by a finger: how it opens, is dragged, is cut or kept whole, and is left. */
export const defineCutPage = <T extends object, L extends object, V extends object, M extends object>({
  text,
  stage,
  local,
  view,
  grab,
  drag,
  letGo,
  corners,
  isMeant,
  methods,
}: CutPageDefinition<T, L, V, M>): void =>
  definePage({
    local: () => ({ ...((local?.() ?? {}) as L), rect: undefined, grip: undefined, isRemaking: false }),

    view(own: L & Passing, query) {
      if (!isAddressed(query)) return { text, kind: 'gone' }
      if (!materialInHand.isLoaded) return { text, kind: 'loading' }
      const isBusy = captureWork.isBusy || own.isRemaking
      if ((!pageOf(query) && !isBusy) || materialInHand.isReadOnly) return { text, kind: 'gone' }
      const { photo, problem } = cornerStore
      if (problem) return { text, kind: 'failed', failure: pictureProblemText(problem) }
      if (!photo) return { text, kind: 'looking' }
      return { text, kind: 'open', ...view(own, photo, isBusy) }
    },

    onEnter() {
      const { material, application } = this.query
      if (!isMaterialId(material) || !application) return
      cornerStore.close()
      captureStore.enter(application, material)
    },

    onLoaded() {
      const page = pageOf(this.query)
      if (page) void cornerStore.open(page)
    },

    onLeave() {
      cornerStore.close()
      if (isAddressed(this.query)) void captureStore.leave()
    },

    methods: {
      ...methods,
      onTouchStart(event: WechatMiniprogram.TouchEvent) {
        const [touch] = event.touches
        if (captureWork.isBusy || !touch) return
        const from = grab(this, event)
        if (!from) return
        measure(this, stage)
        this.local.grip = { touchX: touch.clientX, touchY: touch.clientY, from }
      },
      onTouchMove({ touches: [touch] }: WechatMiniprogram.TouchEvent) {
        const { rect, grip } = this.local
        if (!rect || !grip || !touch) return
        const x = grip.from.x + (touch.clientX - grip.touchX) / rect.width
        const y = grip.from.y + (touch.clientY - grip.touchY) / rect.height
        drag(this, { x, y })
      },
      onTouchEnd() {
        this.local.grip = undefined
        letGo?.()
      },
      async onWholeTap() {
        const page = pageOf(this.query)
        if (page) await remake(this, captureStore.keepWhole(page.id))
      },
      async onDoneTap() {
        const page = pageOf(this.query)
        const { photo } = cornerStore
        const along = photo && corners(this.local, photo)
        if (!page || !along || (isMeant && !(await isMeant()))) return
        await remake(this, captureStore.crop(page.id, along))
      },
      async onRetryTap() {
        await cornerStore.showAgain()
      },
      onBackTap() {
        goBack()
      },
    },
  })
