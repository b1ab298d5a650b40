import type { ScanAnswer } from '../../../model/scan-answer'
import { openHome, openStep } from '../../../platform/navigate'
import { scanCode } from '../../../platform/scan'
import { CODE_BASE } from '../../../rules/facts/code-base'
import { understandScan } from '../../../rules/scanned-code'
import { arrivalStore } from '../../../stores/index'
import { handlersOf } from '../../../pages/page-self'
import { tellProblem } from '../../../pages/tell-problem'

/** 「识别二维码」: what a code is, and the step of ours that it leads to. */

export interface CodeScanLocal {
  answer: ScanAnswer | undefined
}

const handlers = handlersOf<CodeScanLocal>()

export const codeScanHandlers = handlers({
  onFollowTap() {
    const { answer } = this.local
    if (answer?.kind !== 'ours') return openHome()
    if (this.degree) return openStep(answer.entry.step, this.degree.id)
    // Home asks for a degree first, with what the code says of the place.
    arrivalStore.arrive(answer.entry)
    openHome()
  },
})

export const codeScanActions = handlers({
  async onScanTap() {
    const scanned = await tellProblem(scanCode())
    if (scanned) this.local.answer = understandScan(scanned, CODE_BASE)
  },
})
