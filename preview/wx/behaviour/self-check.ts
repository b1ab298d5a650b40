import type { Phone } from './phones'

/** What the self-check (packages/self-check) is to say of one thing on a phone. */
export interface Expectation {
  /** Who answers: the probe by itself, the probe once it is tapped, or the person who looks. */
  readonly by: 'itself' | 'tap' | 'eye'
  /** `either`: both are right there. */
  readonly answer: (phone: Phone) => 'good' | 'bad' | 'missing' | 'either'
  /** Of the failure that is provoked, where it fails. */
  readonly errno?: number
  /** A report may leave it out. */
  readonly isOptional?: (phone: Phone) => boolean
  /** The page below developers.weixin.qq.com/miniprogram/dev that says so, or the reason. */
  readonly why: string
}

type Answer = Expectation['answer']

const isComputer = ({ device: { platform } }: Phone): boolean => platform === 'windows' || platform === 'mac'
const isHarmony = ({ device: { platform } }: Phone): boolean => platform === 'ohos'

const works: Answer = () => 'good'
const worksWhereThereIs =
  (api: string, where: Answer = works): Answer =>
  (phone) =>
    phone.lacks.includes(api) ? 'missing' : where(phone)
const eitherOn =
  (isUnknown: (phone: Phone) => boolean): Answer =>
  (phone) =>
    isUnknown(phone) ? 'either' : 'good'
const untilAnAwait: Answer = ({ isPromiseATimer }) => (isPromiseATimer ? 'bad' : 'good')

const itself = (why: string, answer: Answer = works, more: Partial<Expectation> = {}): Expectation => ({
  by: 'itself',
  answer,
  why,
  ...more,
})
const byTap = (why: string, answer: Answer = works, more: Partial<Expectation> = {}): Expectation => ({
  ...itself(why, answer, more),
  by: 'tap',
})
const byEye = (why: string, answer: Answer = works, more: Partial<Expectation> = {}): Expectation => ({
  ...itself(why, answer, more),
  by: 'eye',
})

const FILES = 'api/file/FileSystemManager'
const CANVAS = 'api/canvas/wx.canvasToTempFilePath.html'
const WORKER = 'framework/workers.html'
const TAP = 'framework/view/tap.html'
const SHARE = 'api/share/wx.shareFileMessage.html'
const CAMERA = 'component/camera.html: not marked for Windows; the product offers no camera on a computer'
const OWN = 'the product’s own'

export const SELF_CHECK: Readonly<Record<string, Expectation>> = {
  calls: itself('api/base/wx.canIUse.html: says no to what a computer lacks', eitherOn(isComputer)),
  order: itself('framework/runtime/js-support.html', untilAnAwait),
  storage: itself('api/storage/wx.setStorage.html'),
  'storage-encrypted': itself('api/storage/wx.setStorage.html'),
  'storage-large': itself('api/storage/wx.setStorage.html'),
  'storage-missing': itself('api/storage/wx.getStorage.html'),
  'file-append': itself(`${FILES}.appendFile.html`),
  'file-move': itself(`${FILES}.rename.html`, works, { errno: 1301005 }),
  'file-mkdir-twice': itself(`${FILES}.mkdir.html`, works, { errno: 1301005 }),
  'file-missing': itself(`${FILES}.getFileInfo.html`, works, { errno: 1300002 }),
  'canvas-1365': itself(CANVAS),
  'canvas-2048': itself(CANVAS),
  'canvas-3072': itself(CANVAS),
  'canvas-4096': itself('the product asks for 3072 at most', () => 'either'),
  'canvas-dodge': itself(OWN),
  'canvas-on-canvas': itself(OWN),
  'canvas-text': itself('api/canvas/Canvas.toDataURL.html'),
  exif: itself('phones differ, and the probe takes both'),
  'worker-download': itself('api/base/subpackage/wx.preDownloadSubpackage.html'),
  'worker-plain': itself(WORKER),
  'worker-experimental': itself(WORKER),
  'worker-killed': itself('api/worker/Worker.testOnProcessKilled.html'),
  engine: itself(OWN),
  scrypt: itself(OWN),
  seal: itself(OWN),
  random: itself('api/base/crypto/wx.getRandomValues.html: marked for no computer', eitherOn(isComputer)),

  'setting-in-tap': byTap(TAP, worksWhereThereIs('openSetting')),
  'setting-after-wait': byTap(TAP, worksWhereThereIs('openSetting', untilAnAwait)),
  'setting-after-promise': byTap(TAP, worksWhereThereIs('openSetting', untilAnAwait)),
  'setting-in-dialog': byTap(TAP, worksWhereThereIs('openSetting')),
  'share-pdf': byTap(SHARE, worksWhereThereIs('shareFileMessage')),
  'share-html': byTap(SHARE, worksWhereThereIs('shareFileMessage')),
  'share-large': byTap(SHARE, worksWhereThereIs('shareFileMessage')),
  favorites: byTap(
    'api/open-api/favorites/wx.addFileToFavorites.html',
    worksWhereThereIs('addFileToFavorites'),
  ),
  'save-disk': byTap('api/file/wx.saveFileToDisk.html', worksWhereThereIs('saveFileToDisk')),
  'save-image': byTap('api/media/image/wx.saveImageToPhotosAlbum.html'),
  'choose-photo': byTap('api/media/video/wx.chooseMedia.html'),
  'choose-file': byTap('api/media/image/wx.chooseMessageFile.html'),
  scan: byTap('api/device/scan/wx.scanCode.html', worksWhereThereIs('scanCode')),
  calendar: byTap('api/device/calendar/wx.addPhoneCalendar.html', worksWhereThereIs('addPhoneCalendar')),
  'worker-second': byTap('api/worker/wx.createWorker.html'),
  typing: byTap('component/input.html'),
  'camera-start': byTap(
    CAMERA,
    (phone) => (isComputer(phone) ? 'either' : phone.tellsOfCameraStart ? 'good' : 'bad'),
    { isOptional: isComputer },
  ),
  'camera-frames': byTap(
    'api/media/camera/CameraContext.onCameraFrame.html: marked for phones that are no HarmonyOS; counted once it has started',
    eitherOn((phone) => isComputer(phone) || isHarmony(phone) || !phone.tellsOfCameraStart),
    { isOptional: (phone) => isComputer(phone) || !phone.tellsOfCameraStart },
  ),
  'camera-photo': byTap(CAMERA, eitherOn(isComputer), { isOptional: isComputer }),
  restart: byTap('where it goes well, the page is gone', () => 'either', { isOptional: () => true }),

  'thrown-at-launch': byEye('api/navigate/wx.restartMiniProgram.html: from 3.0.1, for phones', works, {
    isOptional: () => true,
  }),
  'flight-mode': byEye(OWN),
  'double-tap': byEye(OWN),
  'screen-capture': byEye(
    'api/device/screen/wx.setVisualEffectOnCapture.html: on iOS recordings alone, on computers nothing',
    eitherOn(({ device: { platform } }) => platform !== 'android' && platform !== 'ohos'),
  ),
  torch: byEye(CAMERA, eitherOn(isComputer), { isOptional: isComputer }),
  thrown: byEye(OWN),
  rejected: byEye(OWN),
}
