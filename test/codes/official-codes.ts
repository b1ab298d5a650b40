import { ENTRY_PAGE } from '../../miniprogram/rules/scanned-code'
import type { StepCode } from './step-codes'

/**
 * WeChat's official interface for mini-program codes without a limit in number (wxacode.getUnlimited). It runs on a
 * machine with network and the account's own token, never in the mini-program.
 */
const ADDRESS = 'https://api.weixin.qq.com/wxa/getwxacodeunlimit'
const WIDTH_PX = 860

export interface OfficialRequest {
  readonly url: string
  readonly body: {
    readonly scene: string
    readonly page: string
    readonly check_path: boolean
    readonly env_version: 'release'
    readonly width: number
  }
}

/** What WeChat is asked for one step's code. The page must be in the published version. */
export const officialRequest = (token: string, { scene }: StepCode): OfficialRequest => ({
  url: `${ADDRESS}?access_token=${encodeURIComponent(token)}`,
  body: { scene, page: ENTRY_PAGE, check_path: true, env_version: 'release', width: WIDTH_PX },
})

const PNG_START = 0x89
const JPEG_START = 0xff

/** The picture WeChat sent, or its own error, which comes as JSON with status 200. */
const pictureIn = (bytes: Uint8Array): { href: string } | { problem: string } => {
  const type = bytes[0] === PNG_START ? 'png' : bytes[0] === JPEG_START ? 'jpeg' : undefined
  if (type) return { href: `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}` }
  return { problem: new TextDecoder().decode(bytes).slice(0, 300) }
}

export type Fetch = (
  url: string,
  init: { method: 'POST'; body: string },
) => Promise<{ arrayBuffer: () => Promise<ArrayBuffer> }>

/** WeChat's picture of one step's code. */
export const officialCode = async (token: string, code: StepCode, fetch: Fetch) => {
  const { url, body } = officialRequest(token, code)
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) }).catch(() => undefined)
  if (!response) return { problem: `连不上 ${new URL(ADDRESS).host}，请检查网络。` }
  return pictureIn(new Uint8Array(await response.arrayBuffer()))
}
