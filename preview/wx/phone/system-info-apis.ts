import type { DefineApi } from '../api/async-api'
import { choiceOf, type Host } from '../host'

const deviceOf = (host: Host) => ({
  abi: '',
  deviceAbi: '',
  benchmarkLevel: -1,
  cpuType: '',
  memorySize: '6144',
  ...choiceOf(host).phone.device,
})
const WECHAT_VERSION = '8.0.60'

const windowInfo = (host: Host) => {
  const { width, height } = host.overlay.getBoundingClientRect()
  const screenWidth = Math.round(width)
  const screenHeight = Math.round(height)
  const inner = host.windowSize?.() ?? {
    windowWidth: screenWidth,
    windowHeight: screenHeight,
    statusBarHeight: 0,
  }
  const top = inner.statusBarHeight
  return {
    pixelRatio: window.devicePixelRatio,
    screenWidth,
    screenHeight,
    screenTop: screenHeight - inner.windowHeight,
    ...inner,
    safeArea: {
      left: 0,
      right: screenWidth,
      top,
      bottom: screenHeight,
      width: screenWidth,
      height: screenHeight - top,
    },
  }
}

const appBaseInfo = (host: Host) => ({
  SDKVersion: choiceOf(host).library,
  enableDebug: false,
  fontSizeScaleFactor: host.fontSizeSetting() / 16,
  fontSizeSetting: host.fontSizeSetting(),
  host: { appId: '' },
  language: 'zh_CN',
  version: WECHAT_VERSION,
  theme: host.theme(),
})

const systemSetting = () => ({
  bluetoothEnabled: true,
  locationEnabled: true,
  wifiEnabled: true,
  deviceOrientation: 'portrait',
})

/** What the phone tells about itself. Calls of the deprecated forms are written down. */
export const createSystemInfoApis = (define: DefineApi, host: Host, deprecated: string[]) => {
  const everything = (api: string) => {
    deprecated.push(api)
    return {
      ...deviceOf(host),
      ...windowInfo(host),
      ...appBaseInfo(host),
      ...systemSetting(),
      albumAuthorized: true,
      cameraAuthorized: true,
    }
  }
  return {
    getAppBaseInfo: () => appBaseInfo(host),
    getWindowInfo: () => windowInfo(host),
    getDeviceInfo: () => deviceOf(host),
    getSystemSetting: () => systemSetting(),
    getSystemInfoSync: () => everything('getSystemInfoSync'),
    getSystemInfo: define({ name: 'getSystemInfo', run: () => everything('getSystemInfo') }),
    getSystemInfoAsync: define({ name: 'getSystemInfoAsync', run: () => everything('getSystemInfoAsync') }),
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'wx0000000000000000', envVersion: 'develop', version: '' },
      plugin: {},
    }),
  }
}
