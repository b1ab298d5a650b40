/**
 * Every call of WeChat's that answers, once without an answer in the walk of one of six students. That none is left out
 * is judged in test/platform/wx-calls.test.ts, by the product's own code.
 */
interface Share {
  /** The product gives the wait an end. */
  readonly limited: readonly string[]
  /** The student ends it: WeChat's sheet goes without a word, and they tap once more. */
  readonly ofStudent: readonly string[]
}

export const SILENT = {
  hongKong: {
    limited: [
      'setStorage',
      'navigateTo',
      'getRandomValues',
      'FileSystemManager.appendFile',
      'FileSystemManager.readdir',
    ],
    ofStudent: ['shareFileMessage', 'addFileToFavorites'],
  },
  uk: {
    limited: [
      ...['redirectTo', 'getSetting', 'CameraContext.takePhoto'],
      ...['CameraFrameListener.start', 'CameraFrameListener.stop'],
      ...['FileSystemManager.mkdir', 'FileSystemManager.readFile'],
    ],
    ofStudent: ['openSetting', 'setClipboardData'],
  },
  germany: {
    limited: [
      'getStorage',
      'setNavigationBarTitle',
      'canvasToTempFilePath',
      'FileSystemManager.stat',
      'FileSystemManager.rename',
      'FileSystemManager.unlink',
    ],
    ofStudent: ['chooseMedia', 'openDocument'],
  },
  cooperation: {
    limited: [
      'showToast',
      'setVisualEffectOnCapture',
      'FileSystemManager.getFileInfo',
      'FileSystemManager.copyFile',
    ],
    ofStudent: [
      ...['showActionSheet', 'saveImageToPhotosAlbum', 'previewImage', 'chooseMessageFile', 'saveFileToDisk'],
    ],
  },
  foreigner: {
    limited: ['navigateBack', 'reLaunch', 'getStorageInfo'],
    ofStudent: ['scanCode', 'makePhoneCall', 'openPrivacyContract', 'showModal'],
  },
  enhancedReview: {
    limited: ['removeStorage', 'pageScrollTo', 'preDownloadSubpackage', 'FileSystemManager.writeFile'],
    ofStudent: ['addPhoneCalendar', 'openAppAuthorizeSetting'],
  },
} as const satisfies Readonly<Record<string, Share>>

export type SilentShare = (typeof SILENT)[keyof typeof SILENT]

/** As the preview's register of faults calls it. */
export const faultNameOf = (call: string): string => {
  const [owner, method] = call.split('.')
  if (method === undefined) return call
  if (owner === 'FileSystemManager') return `fs.${method}`
  if (owner === 'CameraFrameListener') return `${method}CameraFrame`
  return 'operateCamera' // CameraContext.takePhoto
}
