import type { Attempt, Problem } from '../model/problem'
import { failed, ok, type Result } from '../model/result'
import { callWx, PATIENCE_MS, type CallFailure } from './wx-call'
import { deletePlain, copyPlain } from './files'
import { offers } from './offers'
import { lackingProblem, refusalOf, wasClosed } from './refusal'

/** Each gives true when it was done, false when the student closed WeChat's own sheet. */

const outcomeOf = (failure: CallFailure, problem: Problem): Result<boolean, Problem> =>
  wasClosed(failure) ? ok(false) : failed(lackingProblem(failure) ?? problem)

/** Onto the disk of this computer, where WeChat asks for the place; the name is that of the file itself. */
const saveToDisk = async (filePath: string, fileName: string): Attempt<boolean> => {
  const named = await copyPlain(fileName, filePath)
  // Without room for a copy it is saved under the name it has here.
  const path = named.ok ? named.value : filePath
  const call = await callWx(PATIENCE_MS.student, (callbacks) =>
    wx.saveFileToDisk({ filePath: path, ...callbacks }),
  )
  if (named.ok) await deletePlain(named.value)
  return call.ok ? ok(true) : outcomeOf(call.failure, { kind: 'send-failed' })
}

/**
 * Hands a file out: on a phone into a chat that the student picks (文件传输助手 carries it to the computer), on a
 * computer, where WeChat has no such call, onto its disk.
 * @inTap
 */
export const sendFile = async (filePath: string, fileName: string): Attempt<boolean> => {
  if (offers('disk')) return saveToDisk(filePath, fileName)
  const call = await callWx(PATIENCE_MS.student, (callbacks) =>
    wx.shareFileMessage({ filePath, fileName, ...callbacks }),
  )
  return call.ok ? ok(true) : outcomeOf(call.failure, { kind: 'send-failed' })
}

/**
 * Keeps a file in 微信收藏, where another phone of the same WeChat account finds it.
 * @inTap
 */
export const addToFavorites = async (filePath: string, fileName: string): Attempt<boolean> => {
  const call = await callWx(PATIENCE_MS.student, (callbacks) =>
    wx.addFileToFavorites({ filePath, fileName, ...callbacks }),
  )
  return call.ok ? ok(true) : outcomeOf(call.failure, { kind: 'send-failed' })
}

/** Lays a picture into the phone's album, where it leaves our protection: only ever by the student's tap. */
export const saveToAlbum = async (filePath: string): Attempt<boolean> => {
  const call = await callWx(PATIENCE_MS.student, (callbacks) =>
    wx.saveImageToPhotosAlbum({ filePath, ...callbacks }),
  )
  if (call.ok) return ok(true)
  const refused = refusalOf(call.failure, { kind: 'album-refused' })
  return refused ? failed(refused) : outcomeOf(call.failure, { kind: 'storage-failed' })
}

/** Shows pictures in WeChat's own viewer, where a long press keeps one or sends it on. */
export const showPictures = async (urls: string[]): Attempt<boolean> => {
  const call = await callWx(PATIENCE_MS.student, (callbacks) => wx.previewImage({ urls, ...callbacks }))
  return call.ok ? ok(true) : outcomeOf(call.failure, { kind: 'file-unreadable' })
}

/** Shows a finished file in WeChat's own viewer. */
export const showFile = async (filePath: string, format: 'pdf' | 'jpeg'): Attempt<boolean> => {
  if (format === 'jpeg') return showPictures([filePath])
  const call = await callWx(PATIENCE_MS.student, (callbacks) =>
    wx.openDocument({ filePath, fileType: 'pdf', ...callbacks }),
  )
  return call.ok ? ok(true) : outcomeOf(call.failure, { kind: 'file-unreadable' })
}
