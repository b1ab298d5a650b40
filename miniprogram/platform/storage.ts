import type { Attempt, Problem } from '../model/problem'
import { failed, ok } from '../model/result'
import { callWx, PATIENCE_MS, type WxAnswer, type CallFailure, type Callbacks } from './wx-call'
import { lackingProblem } from './refusal'

/** Encrypted by WeChat on the phone; the synchronous calls cannot, so all are asynchronous. */
const ENCRYPTED = { encrypt: true } as const

const NO_SUCH_KEY = /data not found/i
const TOO_MUCH = /exceed|quota|limit|full|too large/i

const problemOf = (failure: CallFailure): Problem =>
  lackingProblem(failure) ?? { kind: TOO_MUCH.test(failure.errMsg) ? 'storage-full' : 'storage-failed' }

/** Of a key: how many changes had no answer yet, and how to make the newest one asked for. */
interface Doubt {
  readonly open: number
  readonly newest: () => void
}

const inDoubt = new Map<string, Doubt>()

/** Writes or removes. An earlier change of the key that ends late must not have the last word: then this one is made again. */
const change = async (key: string, call: (callbacks: Callbacks) => unknown): Promise<WxAnswer<unknown>> => {
  const again = () => void callWx(PATIENCE_MS.storage, call)
  const earlier = inDoubt.get(key)
  if (earlier) inDoubt.set(key, { ...earlier, newest: again })
  const done = await callWx(PATIENCE_MS.storage, call, undefined, (late) => {
    const { open, newest } = inDoubt.get(key) as Doubt
    if (open === 1) inDoubt.delete(key)
    else inDoubt.set(key, { open: open - 1, newest })
    if (late.ok && newest !== again) newest()
  })
  if (!done.ok && done.failure.cause === 'no-answer') {
    const { open, newest } = inDoubt.get(key) ?? { open: 0, newest: again }
    inDoubt.set(key, { open: open + 1, newest })
  }
  return done
}

const isListed = async (key: string): Promise<boolean> => {
  const keys = await listKeys()
  return !keys.ok || keys.value.includes(key)
}

/** What is stored under a key; undefined where there is nothing. */
export const readRecord = async (key: string): Attempt<unknown> => {
  const call = await callWx(
    PATIENCE_MS.storage,
    (callbacks) => wx.getStorage({ key, ...ENCRYPTED, ...callbacks }),
    ({ data }: { data: unknown }) => data,
  )
  if (call.ok) return call
  // The message for a key that was never written is not documented, so the list of keys has the last word.
  const lacking = lackingProblem(call.failure)
  if (lacking) return failed(lacking)
  const isAbsent = NO_SUCH_KEY.test(call.failure.errMsg) || !(await isListed(key))
  return isAbsent ? ok(undefined) : failed({ kind: 'storage-failed' })
}

/** Puts a value of plain JSON under a key. */
export const writeRecord = async (key: string, data: unknown): Attempt => {
  const call = await change(key, (callbacks) => wx.setStorage({ key, data, ...ENCRYPTED, ...callbacks }))
  return call.ok ? ok(undefined) : failed(problemOf(call.failure))
}

/** Takes a key away; one that is not there, or no more though WeChat did not say so, is no failure. */
export const removeRecord = async (key: string): Attempt => {
  const call = await change(key, (callbacks) => wx.removeStorage({ key, ...callbacks }))
  const isGone = call.ok || NO_SUCH_KEY.test(call.failure.errMsg) || !(await isListed(key))
  return isGone ? ok(undefined) : failed(problemOf(call.failure))
}

/** Every key that is stored. */
export const listKeys = async (): Attempt<readonly string[]> => {
  const call = await callWx(
    PATIENCE_MS.storage,
    (callbacks) => wx.getStorageInfo(callbacks),
    ({ keys }: { keys: string[] }) => keys,
  )
  return call.ok ? call : failed(lackingProblem(call.failure) ?? { kind: 'storage-failed' })
}

/** What lies under every key, as JSON: which names are still in use, whatever the records mean. */
export const storedTexts = async (): Attempt<readonly string[]> => {
  const keys = await listKeys()
  if (!keys.ok) return keys
  const texts: string[] = []
  for (const key of keys.value) {
    const read = await readRecord(key)
    if (!read.ok) return read
    texts.push(JSON.stringify([read.value]))
  }
  return ok(texts)
}
