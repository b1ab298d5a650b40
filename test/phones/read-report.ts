import { PHONES, type Phone } from '../../preview/wx/behaviour/phones'
import { SELF_CHECK } from '../../preview/wx/behaviour/self-check'

/** A report of the self-check, as `packages/self-check/report.ts` writes it. */
export interface PhoneReport {
  readonly phone: ReadonlyMap<string, string>
  readonly results: ReadonlyMap<string, { readonly verdict: string; readonly detail: string }>
}

/** Throws on a line that no self-check writes: a report is read whole or not at all. */
export const readReport = (text: string): PhoneReport => {
  const [head, body, ...rest] = text.trimEnd().split('\n\n')
  if (head === undefined || body === undefined || rest.length > 0)
    throw new Error('not a report of the self-check')
  const phone = head.split('\n').map((line): [string, string] => {
    const at = line.indexOf(': ')
    if (at <= 0) throw new Error(`not about the phone: ${line}`)
    return [line.slice(0, at), line.slice(at + 2)]
  })
  const results = body.split('\n').map((line): [string, { verdict: string; detail: string }] => {
    const [id, verdict, ms, detail] = line.split('\t')
    if (!id || !/^(good|bad|missing)$/.test(verdict ?? '') || !/^\d+ ms$/.test(ms ?? ''))
      throw new Error(`not a result: ${line}`)
    return [id, { verdict: verdict!, detail: detail ?? '' }]
  })
  return { phone: new Map(phone), results: new Map(results) }
}

/** Up to iOS 15 (framework/runtime/js-support.html). */
const isOldIos = (system: string): boolean => Number(/^iOS (\d+)/.exec(system)?.[1] ?? Infinity) < 16

/** The preview's phone that is like this one. Throws where there is none. */
export const likeIn = (report: PhoneReport): Phone => {
  const [platform = '', system = ''] = ['platform', 'system'].map((name) => report.phone.get(name))
  const like = Object.values<Phone>(PHONES).find(
    ({ device, isPromiseATimer }) =>
      device.platform === platform.replace('ohos_pc', 'ohos') &&
      isPromiseATimer === (platform === 'ios' && isOldIos(system)),
  )
  if (!like) throw new Error(`the preview plays no ${platform}`)
  return like
}

/** What this phone does otherwise than the table of the preview has it, a line each that begins with the row. */
export const differences = (report: PhoneReport): readonly string[] => {
  const phone = likeIn(report)
  const unknown = [...report.results.keys()].filter((id) => !(id in SELF_CHECK))
  return [
    ...unknown.map((id) => `${id}: not in preview/wx/behaviour/self-check.ts`),
    ...Object.entries(SELF_CHECK).flatMap(([id, { answer, errno, isOptional, why }]) => {
      const seen = report.results.get(id)
      const expected = answer(phone)
      if (!seen) return isOptional?.(phone) ? [] : [`${id}: not tried`]
      if (expected !== 'either' && seen.verdict !== expected)
        return [`${id}: ${seen.verdict}, expected ${expected} (${why})`]
      const isOtherFailure = errno && seen.detail.includes(':fail') && !seen.detail.endsWith(`(${errno})`)
      return isOtherFailure ? [`${id}: ${seen.detail}, expected errno ${errno} (${why})`] : []
    }),
  ]
}
