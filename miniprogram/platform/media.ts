import type { Attempt, Problem } from '../model/problem'
import { failed, ok, type Result } from '../model/result'
import { callWx, PATIENCE_MS, type CallFailure } from './wx-call'
import { lackingProblem, refusalOf, wasClosed } from './refusal'

/** A file the student picked, in WeChat's temporary place. What it really is, its bytes tell. */
export interface ChosenFile {
  readonly path: string
  readonly sizeBytes: number
  /** As it was called in the chat; pictures of the album have no name. */
  readonly name?: string
}

/** WeChat allows 20 since 2.25.0. */
const MOST_AT_ONCE = 20

const nothing: readonly ChosenFile[] = []

/** Closing the picker is a normal outcome: nothing was chosen. */
const outcomeOf = (failure: CallFailure): Result<readonly ChosenFile[], Problem> => {
  if (wasClosed(failure)) return ok(nothing)
  const refused = refusalOf(failure, { kind: 'album-closed' }) ?? lackingProblem(failure)
  return failed(refused ?? { kind: 'unexpected', code: 'choose-file' })
}

/** Pictures of the phone's album, as they are: WeChat's own compression would blur small print. */
export const chooseFromAlbum = async (): Attempt<readonly ChosenFile[]> => {
  const call = await callWx(
    PATIENCE_MS.student,
    (callbacks) =>
      wx.chooseMedia({
        count: MOST_AT_ONCE,
        mediaType: ['image'],
        sourceType: ['album'],
        sizeType: ['original'],
        ...callbacks,
      }),
    ({ tempFiles }: WechatMiniprogram.ChooseMediaSuccessCallbackResult) =>
      tempFiles.map(({ tempFilePath, size }) => ({ path: tempFilePath, sizeBytes: size })),
  )
  return call.ok ? call : outcomeOf(call.failure)
}

/** Of a chat, at most so many. */
const chosenFromChat = async (count: number, type: 'all' | 'file'): Attempt<readonly ChosenFile[]> => {
  const call = await callWx(
    PATIENCE_MS.student,
    (callbacks) => wx.chooseMessageFile({ count, type, ...callbacks }),
    ({ tempFiles }: WechatMiniprogram.ChooseMessageFileSuccessCallbackResult) =>
      tempFiles.map(({ path, size, name }) => ({ path, sizeBytes: size, name })),
  )
  return call.ok ? call : outcomeOf(call.failure)
}

/** Pictures and documents that somebody sent in a chat, or that the student sent to 文件传输助手. */
export const chooseFromChat = (): Attempt<readonly ChosenFile[]> => chosenFromChat(MOST_AT_ONCE, 'all')

/** One file out of a chat: a backup has no kind that WeChat could filter by. */
export const chooseOneFromChat = async (): Attempt<ChosenFile | undefined> => {
  const chosen = await chosenFromChat(1, 'file')
  return chosen.ok ? ok(chosen.value[0]) : chosen
}
