import { MATERIAL_PAGE_TEXT, VIEWER_TEXT } from '../content/capture'
import { itemAt } from '../../../model/list'
import { MATERIAL_IDS, type MaterialId } from '../../../model/material'
import { goBack, openCamera } from '../../../platform/navigate'
import { offers } from '../../../platform/offers'
import { definePage, type Query } from '../../../pages/define-page'
import type { Mending } from '../stores/capture-store'
import { captureStore, captureWork, materialInHand, pagePictures } from '../capture'
import { openCutPage } from '../cutting/open-cut-page'
import { tellProblem } from '../../../pages/tell-problem'
import { isLit } from '../page-card/shown-findings'
import { removePage } from '../adding/tell-added'
import { viewerView, ZOOMS } from './viewer.view'

interface Local {
  pageId: string
  /** Where the page was, so that its neighbour is shown when it is deleted or replaced. */
  index: number
  zoom: number
}

const text = { ...MATERIAL_PAGE_TEXT, ...VIEWER_TEXT }

const materialOf = ({ material }: Query): MaterialId | undefined => MATERIAL_IDS.find((id) => id === material)

/** The page's place now; where it is gone, the one that took its place. */
const indexOf = ({ pageId, index }: Local): number => {
  const { pages } = materialInHand
  const found = pages.findIndex(({ id }) => id === pageId)
  return found >= 0 ? found : Math.min(index, pages.length - 1)
}

const pageOf = (local: Local) => materialInHand.pages[indexOf(local)]

const goTo = (local: Local, index: number): void => {
  const page = materialInHand.pages[index]
  if (!page) return
  local.index = index
  local.pageId = page.id
  local.zoom = ZOOMS[0]
}

const changeZoom = (local: Local, by: number): void => {
  const at = ZOOMS.findIndex((zoom) => zoom === local.zoom) + by
  local.zoom = itemAt(ZOOMS, Math.min(Math.max(at, 0), ZOOMS.length - 1))
}

definePage({
  local: ({ page = '' }): Local => ({ pageId: page, index: 0, zoom: ZOOMS[0] }),

  view(local, query) {
    if (!materialOf(query) || !query.application) return { text, kind: 'gone', undoText: '' }
    if (!materialInHand.isLoaded) return { text, kind: 'loading', undoText: '' }
    const hasUndo = captureStore.removed !== undefined
    const { pages, isReadOnly } = materialInHand
    const page = pageOf(local)
    if (!page) return { text, kind: 'gone', undoText: hasUndo ? text.removed : '' }
    const facts = { pages, page, index: indexOf(local), zoom: local.zoom, picture: pagePictures.of(page.id) }
    return {
      text,
      kind: 'page',
      hasCamera: offers('camera'),
      ...viewerView({ ...facts, state: captureWork.state, isReadOnly, hasUndo }),
    }
  },

  onEnter() {
    const material = materialOf(this.query)
    if (!material || !this.query.application) return
    captureStore.enter(this.query.application, material)
    this.local.index = Math.max(0, indexOf(this.local))
  },

  onLeave() {
    if (materialOf(this.query) && this.query.application) void captureStore.leave()
  },

  methods: {
    onPreviousTap() {
      goTo(this.local, indexOf(this.local) - 1)
    },
    onNextTap() {
      goTo(this.local, indexOf(this.local) + 1)
    },
    async onRetryTap() {
      await pagePictures.tryAgain()
    },
    onLargerTap() {
      changeZoom(this.local, 1)
    },
    onSmallerTap() {
      changeZoom(this.local, -1)
    },
    onCutTap() {
      const page = pageOf(this.local)
      if (!page) return
      this.local.index = indexOf(this.local)
      openCutPage(this.query, page.id)
    },
    async onTurnTap() {
      const page = pageOf(this.local)
      if (page) await tellProblem(captureStore.turn(page.id))
    },
    async onLightTap() {
      const page = pageOf(this.local)
      if (!page) return
      this.local.index = indexOf(this.local)
      await tellProblem(captureStore.setLit(page.id, !isLit(page)))
    },
    async onMendTap({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { act: Mending }>) {
      const page = pageOf(this.local)
      if (!page) return
      this.local.index = indexOf(this.local)
      await tellProblem(captureStore.mend(page.id, currentTarget.dataset.act))
    },
    onRetakeTap() {
      const page = pageOf(this.local)
      if (!page) return
      this.local.index = indexOf(this.local)
      openCamera(this.query, page.id)
    },
    async onRemoveTap() {
      const page = pageOf(this.local)
      if (!page) return
      this.local.index = indexOf(this.local)
      await removePage(page.id)
    },
    async onUndo() {
      await tellProblem(captureStore.undoRemove())
    },
    onBackTap() {
      goBack()
    },
  },
})
