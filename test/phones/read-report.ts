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

/**
 * What a phone does otherwise than the preview, a line each. What the preview cannot be tapped for (sheets, pickers, the
 * camera) is expected to go well; what it tries and the phone's report leaves out is told.
 */
export const differences = (phone: PhoneReport, golden: PhoneReport): readonly string[] =>
  [...new Set([...golden.results.keys(), ...phone.results.keys()])].flatMap((id) => {
    const here = phone.results.get(id)?.verdict
    const there = golden.results.get(id)?.verdict ?? 'good'
    return here === there ? [] : [`${id}: ${here ?? 'not tried'}, expected ${there}`]
  })
