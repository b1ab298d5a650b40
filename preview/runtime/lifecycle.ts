import { emitAppEvent, launchApis } from './app'
import { screenMeasures } from './frame'
import type { Page } from './page'

/** The browser's tab going away and coming back is the phone's user leaving WeChat and coming back. */
export const listenToLifecycle = (topPage: () => Page | undefined): void => {
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      topPage()?.leave()
      emitAppEvent('Hide', {})
    } else {
      emitAppEvent('Show', launchApis.getEnterOptionsSync())
      topPage()?.comeBack()
    }
  })
  window.addEventListener('resize', () => {
    const { screenWidth, screenHeight, navigationHeight } = screenMeasures()
    topPage()?.resize({ windowWidth: screenWidth, windowHeight: screenHeight - navigationHeight })
  })
}
