import type { Problem } from '../model/problem'
import { failed, ok, type Result } from '../model/result'
import { called, type CallFailure } from './called'

/** A file the student picked, in WeChat's temporary place. What it really is, its bytes tell. */
export interface ChosenFile {
  readonly path: string
  readonly sizeBytes: number
  /** As it was called in the chat; pictures of the album have no name. */
  readonly name?: string
}

/** WeChat allows 20 since 2.25.0. */
const MOST_AT_ONCE = 20

/** 103 and 104: the privacy notice was refused; 112: not declared in 用户隐私保护指引. */
const PRIVACY_ERRNOS: readonly (number | undefined)[] = [103, 104, 112]

const nothing: readonly ChosenFile[] = []

/** Closing the picker is a normal outcome: nothing was chosen. */
const outcomeOf = ({ errMsg, errno }: CallFailure): Result<readonly ChosenFile[], Problem> => {
  if (/cancel/i.test(errMsg)) return ok(nothing)
  if (PRIVACY_ERRNOS.includes(errno) || /privacy|api scope/i.test(errMsg))
    return failed({ kind: 'privacy-refused' })
  if (/auth|permission/i.test(errMsg)) return failed({ kind: 'album-refused' })
  return failed({ kind: 'unexpected', code: 'choose-file' })
}

/** Pictures of the phone's album, as they are: WeChat's own compression would blur small print. */
export const chooseFromAlbum = async (): Promise<Result<readonly ChosenFile[], Problem>> => {
  const call = await called<WechatMiniprogram.ChooseMediaSuccessCallbackResult>((callbacks) =>
    wx.chooseMedia({
      count: MOST_AT_ONCE,
      mediaType: ['image'],
      sourceType: ['album'],
      sizeType: ['original'],
      ...callbacks,
    }),
  )
  if (!call.ok) return outcomeOf(call.failure)
  return ok(call.value.tempFiles.map(({ tempFilePath, size }) => ({ path: tempFilePath, sizeBytes: size })))
}

/** Pictures and documents that somebody sent in a chat, or that the student sent to 文件传输助手. */
export const chooseFromChat = async (): Promise<Result<readonly ChosenFile[], Problem>> => {
  const call = await called<WechatMiniprogram.ChooseMessageFileSuccessCallbackResult>((callbacks) =>
    wx.chooseMessageFile({ count: MOST_AT_ONCE, type: 'all', ...callbacks }),
  )
  if (!call.ok) return outcomeOf(call.failure)
  return ok(call.value.tempFiles.map(({ path, size, name }) => ({ path, sizeBytes: size, name })))
}
