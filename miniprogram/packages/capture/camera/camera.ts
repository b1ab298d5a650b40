import { CAMERA_TEXT as TEXT } from '../content/capture'
import { MATERIAL_IDS, type MaterialId } from '../../../model/material'
import { isPaper } from '../../../rules/page-expectation'
import { goBack, openCorners, openHome } from '../../../platform/navigate'
import { definePage, type Query } from '../../../pages/define-page'
import {
  captureStore,
  captureWork,
  cameraControls,
  frameAdvisor,
  materialInHand,
  pagePictures,
} from '../capture'
import type { Mending } from '../stores/capture-store'
import { openCutPage } from '../cutting/open-cut-page'
import { tellProblem } from '../../../pages/tell-problem'
import { seeToCorners, tellAdded } from '../adding/tell-added'
import { cameraView, type Lens } from './camera.view'

interface Local {
  lens: Lens
  isTorchOn: boolean
  /** A new number makes a new <camera>: one that has stopped does not start again. */
  session: number
}

const materialOf = ({ material }: Query): MaterialId | undefined => MATERIAL_IDS.find((id) => id === material)

/** A portrait is no paper: there is nothing to advise. */
const startAdvice = (query: Query): void => {
  const material = materialOf(query)
  if (material && isPaper(material)) frameAdvisor.start()
}

/**
 * WeChat's developer tools never tell that the camera has started (base library 2.28.1), and phones have lost the word
 * (2.16.0): after this time it counts as started, and the first picture shows whether it has.
 */
const STARTED_AFTER_MS = 4_000

const watchStart = (local: Local, query: Query): void => {
  const { session } = local
  setTimeout(() => {
    if (local.session === session && local.lens === 'starting') beReady(local, query)
  }, STARTED_AFTER_MS)
}

const beReady = (local: Local, query: Query): void => {
  local.lens = 'ready'
  startAdvice(query)
}

const restart = (local: Local, query: Query): void => {
  local.lens = 'starting'
  local.isTorchOn = false
  local.session += 1
  watchStart(local, query)
}

definePage({
  isPlace: true,

  local: (): Local => ({ lens: 'starting', isTorchOn: false, session: 1 }),

  view(local, query) {
    const material = materialOf(query)
    const text = TEXT
    if (!material || !query.application) return { text, kind: 'gone', sessions: [] }
    if (!materialInHand.isLoaded) return { text, kind: 'loading', sessions: [] }
    if (!materialInHand.application || materialInHand.isReadOnly) return { text, kind: 'gone', sessions: [] }
    const { shotId, retakingId } = captureStore
    const facts = {
      material,
      degree: materialInHand.application.degree,
      lens: local.lens,
      isTorchOn: local.isTorchOn,
      state: captureWork.state,
      advice: frameAdvisor.advice,
      pages: materialInHand.partedPages,
      nextPart: materialInHand.nextPart,
      shotId,
      shotPicture: shotId === undefined ? undefined : pagePictures.of(shotId),
      retakingId,
    }
    const sessions = local.lens === 'starting' || local.lens === 'ready' ? [local.session] : []
    const hasSmallFrames = cameraControls.mayHaveSmallFrames()
    return { text, kind: 'camera', sessions, hasSmallFrames, ...cameraView(facts) }
  },

  onEnter() {
    const material = materialOf(this.query)
    if (!material || !this.query.application) return
    captureStore.enter(this.query.application, material)
    watchStart(this.local, this.query)
    if (this.query.retake) captureStore.startRetake(this.query.retake)
  },

  onReturn() {
    // A <camera> that was covered has stopped on some phones and goes on on others.
    if (this.local.lens === 'ready') startAdvice(this.query)
    if (this.local.lens === 'lost' || this.local.lens === 'refused') restart(this.local, this.query)
  },

  onCover() {
    frameAdvisor.stop()
    this.local.isTorchOn = false
  },

  onLeave() {
    this.local.session += 1 // whatever still waits for this camera is over
    frameAdvisor.stop()
    captureStore.acceptShot()
    captureStore.stopRetake()
    if (materialOf(this.query) && this.query.application) void captureStore.leave()
  },

  methods: {
    onInitDone() {
      beReady(this.local, this.query)
    },
    async onCameraError() {
      frameAdvisor.stop()
      const problem = await cameraControls.problem()
      this.local.lens = problem.kind === 'camera-refused' ? 'refused' : 'lost'
    },
    onCameraStop() {
      frameAdvisor.stop()
      this.local.lens = 'lost'
    },
    async onShutterTap() {
      if (this.local.lens !== 'ready') return
      const taken = await captureStore.shoot()
      // Offers a new <camera>: one that takes no picture will take none later.
      if (taken && !taken.ok && taken.problem.kind === 'camera-lost') this.local.lens = 'lost'
      const shot = await tellProblem(Promise.resolve(taken))
      if (shot && !shot.isSure) this.leadOn(() => openCorners(this.query, shot.id))
    },
    onTorchTap() {
      this.local.isTorchOn = !this.local.isTorchOn
    },
    async onAlbumTap() {
      const added = await tellAdded(captureStore.addFromAlbum())
      this.leadOn(() => seeToCorners(this.query, added))
      if (added?.added && added.unsure.length === 0 && this.query.retake) this.leadOn(goBack)
    },
    async onInsteadTap() {
      if (this.local.lens === 'refused' && !(await tellProblem(cameraControls.openSettings('camera')))) return
      restart(this.local, this.query)
    },
    async onUseTap() {
      await tellProblem(captureStore.keepShotAsIs())
      captureStore.acceptShot()
      if (this.query.retake) this.leadOn(goBack)
    },
    async onRetryTap() {
      await pagePictures.tryAgain()
    },
    onAgainTap() {
      if (captureStore.shotId !== undefined) captureStore.startRetake(captureStore.shotId)
    },
    async onTurnTap() {
      if (captureStore.shotId !== undefined) await tellProblem(captureStore.turn(captureStore.shotId))
    },
    async onMendTap({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { act: Mending }>) {
      const { shotId } = captureStore
      if (shotId !== undefined) await tellProblem(captureStore.mend(shotId, currentTarget.dataset.act))
    },
    onCornersTap() {
      if (captureStore.shotId !== undefined) openCutPage(this.query, captureStore.shotId)
    },
    onStopTap() {
      captureStore.stopAdding()
    },
    onFinishTap() {
      goBack()
    },
    onHomeTap() {
      openHome()
    },
  },
})
