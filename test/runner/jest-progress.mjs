import { relative } from 'node:path'
import { noteProgress } from './progress.mjs'

/** Tells the run of each test file. */
export default class JestProgress {
  onTestFileStart({ path }) {
    noteProgress({ begun: relative(process.cwd(), path) })
  }

  onTestFileResult({ path }, { numPassingTests, numFailingTests, testExecError, testResults }) {
    const file = relative(process.cwd(), path)
    const failures = testResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)
    noteProgress({
      ended: file,
      passed: numPassingTests,
      failed: numFailingTests + (testExecError ? 1 : 0),
      failures: (testExecError ? ['did not run', ...failures] : failures).map((name) => `${file}: ${name}`),
    })
  }

  onRunComplete() {}
}
