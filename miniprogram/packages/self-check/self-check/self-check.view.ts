import { BY_EYE } from '../content/by-eye'
import { SELF_CHECK_TEXT, VERDICT_LABEL } from '../content/self-check'
import type { Probe, ProbeResult } from '../probe'

export interface SelfCheckState {
  readonly results: readonly ProbeResult[]
  /** The name of the probe that runs. */
  readonly running: string
}

const rowOf = ({ id, name }: Pick<Probe, 'id' | 'name'>, results: readonly ProbeResult[]) => {
  const result = results.find((one) => one.id === id)
  const verdict = result?.verdict ?? 'waiting'
  return {
    id,
    name,
    verdict,
    label: VERDICT_LABEL[verdict],
    detail: result ? [`${Math.round(result.ms)} ms`, result.detail].filter(Boolean).join(' · ') : '',
  }
}

export const selfCheckView = (probes: readonly Probe[], { results, running }: SelfCheckState) => ({
  runLabel: running ? SELF_CHECK_TEXT.running(running) : SELF_CHECK_TEXT.run,
  alone: probes.filter(({ by }) => by === 'itself').map((probe) => rowOf(probe, results)),
  byTap: probes.filter(({ by }) => by === 'tap').map((probe) => rowOf(probe, results)),
  byEye: BY_EYE.map((look) => rowOf(look, results)),
})
