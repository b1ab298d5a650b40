import type { WxPreview } from '../wx/create-wx'

let installed: WxPreview | undefined

/** Puts the phone in place once its storage has been read. */
export const installPhone = (phone: WxPreview): void => void (installed = phone)

/** Files, permissions and canvases of the phone the preview plays. */
export const phone = (): WxPreview => {
  if (!installed) throw new Error('[preview] the phone is not ready')
  return installed
}

const LOCAL = /^(wxfile|http):\/\/(usr|tmp|store)/

/** The address a browser can load: a file of the phone, or a path inside the package. */
export const loadableUrl = async (src: string, from: string): Promise<string> => {
  if (LOCAL.test(src) || src.startsWith('wxfile://')) return phone().resolveFileUrl(src)
  if (src.startsWith('data:')) return src
  return new URL(src, `http://package/${from}`).pathname
}
