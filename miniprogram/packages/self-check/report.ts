import type { ProbeResult } from './probe'

/** What the phone says of itself. No name, no number, no identifier of a person or a device. */
export interface PhoneFacts {
  readonly model: string
  readonly system: string
  readonly platform: string
  readonly wechat: string
  readonly library: string
  readonly fontScale: string
  readonly theme: string
}

/** A report as text: `name: value` lines about the phone, an empty line, then one probe a line, divided by tabs. */
export const reportText = (phone: PhoneFacts, results: readonly ProbeResult[]): string =>
  [
    ...Object.entries(phone).map(([name, value]) => `${name}: ${value}`),
    '',
    ...results.map(({ id, verdict, ms, detail }) =>
      [id, verdict, `${Math.round(ms)} ms`, detail.replace(/\s+/g, ' ')].join('\t'),
    ),
    '',
  ].join('\n')
