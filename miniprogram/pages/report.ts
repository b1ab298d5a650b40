import { itemAt } from '../model/list'
import { RELEASES } from '../content/releases'
import { REPORT_PARTS, REPORT_TEXT, reportWords } from '../content/report'
import { copyText } from '../platform/clipboard'
import { showProblem, whenChosen } from '../platform/feedback'
import { wentWell } from './tell-problem'

/** What a page offers to be reported: its name and its parts, nothing of the student. */
export interface Reported {
  readonly page: string
  readonly kind: keyof typeof REPORT_PARTS
  /** When its rules were compiled, `2026-11`. */
  readonly month: string
}

/** 「这条不对」: asks which part, and copies a report that says nothing about the student. */
export const copyReport = async ({ page, kind, month }: Reported): Promise<void> => {
  const parts = REPORT_PARTS[kind]
  const isCopied = await whenChosen(parts, REPORT_TEXT.ask, (chosen) => {
    const report = reportWords.report({
      page,
      part: itemAt(parts, chosen),
      version: itemAt(RELEASES, 0).version,
      month,
    })
    return wentWell(copyText(report))
  })
  if (isCopied) await showProblem(REPORT_TEXT.copied)
}
