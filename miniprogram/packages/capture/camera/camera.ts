import { CAMERA_TEXT as TEXT } from '../../../content/capture'
import { MATERIAL_IDS, type MaterialId } from '../../../model/material'
import { goBack, openHome } from '../../../platform/navigate'
import { definePage, type Query } from '../../../pages/define-page'
import { captureStore, captureWork, cameraControls, materialInHand, pagePictures } from '../capture'
import { tellAdded, tellProblem } from '../tell'
import { cameraView, type Lens } from './camera.view'

interface Local {
  lens: Lens
  isTorchOn: boolean
  /** A new number makes a new <camera>: one that has stopped does not start again. */
  session: number
}

const materialOf = ({ material }: Query): MaterialId | undefined => MATERIAL_IDS.find((id) => id === material)

const restart = (local: Local): void => {
  local.lens = 'starting'
  local.isTorchOn = false
  local.session += 1
}

definePage({
  isPrivate: true,

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
      lens: local.lens,
      isTorchOn: local.isTorchOn,
      state: captureWork.state,
      pages: materialInHand.pages,
      shotId,
      shotPicture: shotId === undefined ? undefined : pagePictures.of(shotId),
      retakingId,
    }
    const sessions = local.lens === 'starting' || local.lens === 'ready' ? [local.session] : []
    return { text, kind: 'camera', sessions, ...cameraView(facts) }
  },

  onEnter() {
    const material = materialOf(this.query)
    if (!material || !this.query.application) return
    captureStore.enter(this.query.application, material)
    if (this.query.retake) captureStore.startRetake(this.query.retake)
  },

  onReturn() {
    if (this.local.lens === 'lost' || this.local.lens === 'refused') restart(this.local)
  },

  onLeave() {
    captureStore.acceptShot()
    captureStore.stopRetake()
    if (materialOf(this.query) && this.query.application) void captureStore.leave()
  },

  methods: {
    onInitDone() {
      this.local.lens = 'ready'
    },
    async onCameraError() {
      const problem = await cameraControls.problem()
      this.local.lens = problem.kind === 'camera-refused' ? 'refused' : 'lost'
    },
    onCameraStop() {
      this.local.lens = 'lost'
    },
    async onShutterTap() {
      if (this.local.lens === 'ready') await tellProblem(captureStore.shoot())
    },
    onTorchTap() {
      this.local.isTorchOn = !this.local.isTorchOn
    },
    async onAlbumTap() {
      if ((await tellAdded(captureStore.addFromAlbum())) && this.query.retake) goBack()
    },
    async onInsteadTap() {
      if (this.local.lens === 'refused' && !(await cameraControls.openSettings())) return
      restart(this.local)
    },
    onUseTap() {
      captureStore.acceptShot()
      if (this.query.retake) goBack()
    },
    onAgainTap() {
      if (captureStore.shotId !== undefined) captureStore.startRetake(captureStore.shotId)
    },
    onFinishTap() {
      goBack()
    },
    onHomeTap() {
      openHome()
    },
  },
})
