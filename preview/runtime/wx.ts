import { cameraControl } from './camera'
import { choice } from './choice'
import { tap } from './tap'
import { lacking } from '../wx/behaviour/choice'
import { createWx } from '../wx/create-wx'
import { unsupported } from './errors'
import { fontSizeSetting } from './font-size'
import { capsuleRect, overlay, screenMeasures } from './frame'
import { packageControl } from './loader'
import { pageApis } from './page-apis'
import { installPhone } from './phone'
import { currentPage } from './router'
import { theme } from './theme'
import { canIUse } from './can-i-use'
import { waitBegunNow } from './waits'
import { workerControl } from './worker'

/** Names JavaScript itself asks of any object. */
const LANGUAGE_NAMES = new Set<string | symbol>(['then', 'toJSON', 'constructor', 'toString', 'valueOf'])

/** Vant asks whether these exist before it uses them, on loading. Here they do not. */
const PROBED_BY_VANT = new Set(['getUserProfile'])

const windowSize = () => {
  const { screenWidth, screenHeight, statusBarHeight, navigationHeight } = screenMeasures()
  const isCustom = currentPage()?.view.root.dataset.navigation === 'custom'
  return {
    windowWidth: screenWidth,
    windowHeight: screenHeight - (isCustom ? 0 : navigationHeight),
    statusBarHeight,
  }
}

interface WindowInfo {
  screenHeight: number
  safeArea: { top: number; bottom: number; height: number }
}

/** The strip that the styles keep free at the bottom is also what getWindowInfo tells. */
const withSafeArea = (info: WindowInfo): WindowInfo => {
  const bottom = info.screenHeight - screenMeasures().safeAreaBottom
  return { ...info, safeArea: { ...info.safeArea, bottom, height: bottom - info.safeArea.top } }
}

/** Builds the global wx. Whatever it does not have fails loudly instead of being undefined. */
export const installWx = async (): Promise<object> => {
  const record = { captureEffects: [] as string[] }
  const phone = await createWx({
    overlay,
    unsupported,
    windowSize,
    fontSizeSetting,
    theme,
    tap,
    choice,
    waitBegunNow,
  })
  installPhone(phone)
  const apis: Record<string, unknown> = { ...phone.wx, ...pageApis(record) }
  const getWindowInfo = phone.wx.getWindowInfo as () => WindowInfo
  apis.getWindowInfo = () => withSafeArea(getWindowInfo())
  apis.getMenuButtonBoundingClientRect = capsuleRect
  const lacks = lacking(choice)
  for (const name of lacks) delete apis[name]
  apis.canIUse = (schema: string) => canIUse(schema, apis)
  ;(globalThis as unknown as { wx: unknown }).wx = new Proxy(apis, {
    get: (target, name) => {
      if (name in target || typeof name === 'symbol' || LANGUAGE_NAMES.has(name))
        return target[name as string]
      return PROBED_BY_VANT.has(name) || lacks.has(name) ? undefined : unsupported(`wx.${name}`)
    },
  })
  const control = { worker: workerControl, camera: cameraControl, packages: packageControl }
  return Object.assign(phone.control, record, control)
}
