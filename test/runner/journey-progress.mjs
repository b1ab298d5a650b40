import { noteProgress } from './progress.mjs'

const nameOf = (test) => test.titlePath().filter(Boolean).join(' › ')

/** Tells the run of each journey. A skipped one has failed: nothing is skipped here. */
export default class JourneyProgress {
  onTestBegin(test) {
    noteProgress({ begun: nameOf(test) })
  }

  onTestEnd(test, { status }) {
    if (status === 'interrupted') return
    const isWell = status === test.expectedStatus && status !== 'skipped'
    const name = nameOf(test)
    noteProgress({
      ended: name,
      passed: isWell ? 1 : 0,
      failed: isWell ? 0 : 1,
      failures: isWell ? [] : [name],
    })
  }

  printsToStdio() {
    return false
  }
}
