import { PHASE_TEXT } from '../../miniprogram/content/phases'
import { portalPageWords } from '../../miniprogram/content/portal-pages'
import { NOT_OFFICIAL } from '../../miniprogram/content/sources'
import { PHASE_IDS, type PhaseId } from '../../miniprogram/model/phase'
import type { StepId } from '../../miniprogram/model/step'
import { today } from '../../miniprogram/platform/clock'
import { portalPages, stepsOfPhase } from '../../miniprogram/rules/step-facts'
import { escaped } from './code-card'
import { PHASE_PROMISE, PREPARED_LINES, PRINTED_TEXT } from './printed-words'
import type { StepCode } from './step-codes'

/** 准备材料 has no step of the portal: its code opens the step that the photographs are for. */
const FIRST_STEP: Partial<Record<PhaseId, StepId>> = { prepare: 'upload-materials' }

/** A sheet for the wall: one phase, the code that opens it, and what stands under it. */
export interface Poster {
  readonly phase: PhaseId
  /** It orders the files and is printed nowhere. */
  readonly number: number
  readonly name: string
  readonly code: StepCode
  /** Its steps with the portal's own numbers, or what is prepared. */
  readonly lines: readonly string[]
}

/** By the portal's own numbers: steps that it counts as one on one line, one that it counts as several on several. */
const linesOf = (steps: readonly StepCode[]): readonly string[] => {
  const lines = new Map<string, string[]>()
  for (const { step, name, line } of steps) {
    const pages = portalPages(step, today())
    if (pages.length === 0) lines.set(name, [line])
    for (const page of pages) {
      const said = pages.length > 1 ? portalPageWords.names([page]) : [name]
      const number = portalPageWords.number([page])
      lines.set(number, [...(lines.get(number) ?? []), ...said])
    }
  }
  return [...lines].map(([name, said]) => `${name}：${said.join('，')}`)
}

export const postersOf = (codes: readonly StepCode[]): readonly Poster[] =>
  PHASE_IDS.map((phase, index) => {
    const steps = codes.filter(({ step }) => stepsOfPhase(phase).includes(step))
    const code = codes.find(({ step }) => step === (FIRST_STEP[phase] ?? steps[0]?.step))
    if (!code) throw new Error(`no step opens the phase ${phase}`)
    const lines = steps.length > 0 ? linesOf(steps) : PREPARED_LINES
    return { phase, number: index + 1, name: PHASE_TEXT[phase].name, code, lines }
  })

/**
 * A phone reads a code from about ten times its width: 150 mm from a metre and a half. `drawing` is the code alone,
 * as an SVG or an image.
 */
export const posterHtml = ({ phase, name, lines }: Poster, drawing: string): string => `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>${escaped(name)}</title>
<style>
  @page { size: A4; margin: 0; }
  * { box-sizing: border-box; }
  body { width: 210mm; height: 297mm; margin: 0; padding: 12mm 15mm 10mm; display: flex; flex-direction: column; align-items: center; font-family: 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; color: #111; background: #fff; }
  h1 { margin: 0; font-size: 50pt; line-height: 1.15; }
  h2 { margin: 1mm 0 0; font-size: 20pt; font-weight: 400; }
  .promise { margin: 3mm 0 0; font-size: 23pt; font-weight: 700; }
  .code { width: 150mm; height: 150mm; }
  .code > * { display: block; width: 100%; height: 100%; }
  ol { flex: 1; width: 100%; min-height: 0; margin: 0 0 2mm; padding: 0; list-style: none; text-align: center; }
  li { font-size: ${lines.length > 5 ? 15 : 20}pt; line-height: 1.4; }
  footer { font-size: 14pt; font-weight: 700; text-align: center; }
</style>
<h1>${escaped(name)}</h1>
<h2>${escaped(PRINTED_TEXT.subject)} · ${escaped(PRINTED_TEXT.name)}</h2>
<p class="promise">${escaped(PHASE_PROMISE[phase])}</p>
<div class="code">${drawing}</div>
<ol>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ol>
<footer>${escaped(NOT_OFFICIAL)}</footer>
</html>`
