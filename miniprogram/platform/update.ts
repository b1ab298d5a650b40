/**
 * WeChat fetches a newer version of the mini-program behind the running one. Old libraries and other hosts have no
 * manager (wx.getUpdateManager, base library 1.9.90): then the version changes at the next start, as always.
 */

/** Calls once a newer version is ready to be started. */
export const whenUpdateReady = (tell: () => void): void => wx.getUpdateManager?.()?.onUpdateReady(tell)

/** Starts the newer version. */
export const applyUpdate = (): void => wx.getUpdateManager().applyUpdate()
