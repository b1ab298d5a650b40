/** A failure that WeChat reports through `fail`: the reason follows "<api>:fail ". */
export class WxFailure extends Error {
  constructor(
    readonly reason: string,
    readonly errno?: number,
  ) {
    super(reason)
  }
}

export interface WxError {
  errMsg: string
  errno?: number
  errCode?: number
}

/** The object a page receives. A failure we did not plan is a fault of the preview and also goes to the console. */
export const wxError = (api: string, error: unknown): WxError => {
  if (!(error instanceof WxFailure)) {
    console.error(`preview: ${api} broke`, error)
    return { errMsg: `${api}:fail ${String(error)}` }
  }
  const errMsg = `${api}:fail ${error.reason}`
  return error.errno === undefined ? { errMsg } : { errMsg, errno: error.errno, errCode: error.errno }
}
