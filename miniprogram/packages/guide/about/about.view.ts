import { dateInWords } from '../../../content/official-words'
import { RELEASES } from '../../../content/releases'

const LABELS = { added: '新增', fixed: '修复', rules: '规则' } as const

/** What changed in each version, newest first. */
export const releaseViews = RELEASES.map(({ version, on, ...kinds }) => ({
  version,
  heading: `${version} · ${dateInWords(on)}`,
  lines: (['added', 'fixed', 'rules'] as const).flatMap((kind) =>
    kinds[kind].map((line) => `${LABELS[kind]}：${line}`),
  ),
}))
