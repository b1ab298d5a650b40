import { reaction } from 'mobx-miniprogram'
import { capturePhone } from './stores/capture-phone'
import { CornerStore } from './corners/corner-store'
import { EngineLack } from './stores/engine-lack'
import { FileStore } from './export/file-store'
import { FrameAdvisor } from './camera/frame-advisor'
import { MaterialInHand } from './stores/material-in-hand'
import { OneAtATime } from './stores/one-at-a-time'
import { LentFiles } from './stores/lent-files'
import { keepWhileShown } from './stores/while-shown'
import { PagePipeline } from './pipeline/page-pipeline'
import { PagePictures } from './stores/page-pictures'
import { makeRoom } from './stores/make-room'
import { CaptureStore } from './stores/capture-store'
import { frontPage } from '../../stores/front-page'
import { applicationStore, photoStore, workUnderWay } from '../../stores/index'
import { exportMaterial } from './export/export-material'
import { EngineScan } from './pipeline/page-scan'
import { PageReader } from './reading/page-reader'
import { takeIn } from './pipeline/upright-photo'

// The image code lives in this subpackage, so its stores are put together here and not in stores/index.ts.

export const materialInHand = new MaterialInHand({
  applications: applicationStore,
  today: capturePhone.today,
})

/** The camera page's questions to the phone. */
export const cameraControls = {
  problem: capturePhone.cameraProblem,
  openSettings: capturePhone.openSettings,
  mayHaveSmallFrames: capturePhone.mayHaveSmallFrames,
}

export const captureWork = new OneAtATime()

/** The pages on which photographs and files lie open. */
const SHOWING = ['material', 'viewer', 'camera', 'corners', 'portrait'].map(
  (name) => `packages/capture/${name}/${name}`,
)
const isShown = () => frontPage.isOneOf(SHOWING)

export const pagePictures = new PagePictures({ material: materialInHand, photos: photoStore, isShown })

export const pageReader = new PageReader({
  material: materialInHand,
  pictures: pagePictures,
  work: captureWork,
  phone: capturePhone,
})

const lentFiles = new LentFiles()

export const fileStore = new FileStore({
  material: materialInHand,
  work: captureWork,
  photos: photoStore,
  phone: capturePhone,
  lent: lentFiles,
  isShown,
  exportMaterial: (job, tools) => exportMaterial(job, { ...tools, phone: capturePhone }),
})

export const engineLack = new EngineLack(capturePhone)
const { askEngine, fetchEngine } = engineLack
const phone = { ...capturePhone, askEngine, fetchEngine }

const scan = new EngineScan(phone)

const pipeline = new PagePipeline({
  ...capturePhone,
  photos: photoStore,
  scan,
  takeIn: (path) => takeIn(path, capturePhone),
  makeRoom: (except) => makeRoom({ material: materialInHand, applications: applicationStore }, except),
})

export const cornerStore = new CornerStore({
  fetchEngine,
  openWhole: (page) => pipeline.openWhole(page),
  seenIn: (page, path) => pipeline.seenIn(page, path),
})

export const frameAdvisor = new FrameAdvisor({ phone, work: captureWork })

export const captureStore = new CaptureStore({
  applications: applicationStore,
  removals: applicationStore.removals,
  maker: pipeline,
  scan,
  advisor: frameAdvisor,
  phone: capturePhone,
  material: materialInHand,
  work: captureWork,
  pictures: pagePictures,
  files: fileStore,
})

/** Work that reads plain copies; WeChat's own picker and sheets do not. */
const isReadingCopies = () => !['idle', 'choosing', 'handing-out'].includes(captureWork.state.kind)

workUnderWay.join(() => {
  const { state } = captureWork
  if (state.kind === 'adding') return { kind: 'adding', left: state.total - state.done }
  return isReadingCopies() ? { kind: 'pages' } : undefined
})

keepWhileShown({
  isShown,
  isNeeded: isReadingCopies,
  takeAway: () => {
    cornerStore.hide()
    return pagePictures.close()
  },
})

keepWhileShown({
  isShown,
  isNeeded: () => isReadingCopies() || lentFiles.areOut,
  takeAway: () => fileStore.drop(),
})

reaction(isShown, (isBack) => {
  if (isBack) void cornerStore.showAgain()
})
