import type { Attempt, Problem } from '../model/problem'
import { failed, ok } from '../model/result'
import { callWx, PATIENCE_MS, type WxAnswer } from './wx-call'

type Fetched = WxAnswer<unknown>

/** So long nobody waits again for what failed or kept still: each page of a batch would cost the whole wait. */
export const REST_MS = 60_000

let fetching: Promise<Fetched> | undefined
let last: { readonly fetched: Fetched; readonly atMs: number } | undefined

/** What is there stays for this run. */
const remember = (fetched: Fetched): void => {
  if (!last?.fetched.ok) last = { fetched, atMs: Date.now() }
}

const download = (): Promise<Fetched> => {
  fetching ??= callWx(
    PATIENCE_MS.download,
    (callbacks) => wx.preDownloadSubpackage({ packageType: 'workers', ...callbacks }),
    undefined,
    remember,
  ).then((fetched) => {
    fetching = undefined
    remember(fetched)
    return fetched
  })
  return fetching
}

/** The workers' own package as far as it is known. Asked for anew a minute after a failure at the earliest. */
export const enginePackage = async (): Promise<Fetched> =>
  last && (last.fetched.ok || Date.now() - last.atMs < REST_MS) ? last.fetched : download()

/** A WeChat that does not know the call (before 2.27.3) is no place for the engine. */
export const lackOf = ({ failure }: Extract<Fetched, { ok: false }>): Problem => ({
  kind: failure.cause === 'missing' ? 'not-on-this-device' : 'engine-not-downloaded',
})

/** Fetches the package now, whatever came of it before, so that it is there when the student has no network. */
export const fetchEngine = async (): Attempt => {
  const fetched = await download()
  return fetched.ok ? ok(undefined) : failed(lackOf(fetched))
}
