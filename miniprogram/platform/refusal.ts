import type { Problem } from '../model/problem'
import type { CallFailure } from './called'

/**
 * WeChat's privacy interfaces: 103 and 104 mean that the student refused the notice (within ten seconds of a refusal no
 * notice comes, the call fails at once), 112 that 用户隐私保护指引 does not declare the interface.
 */
const REFUSED_ERRNOS: readonly (number | undefined)[] = [103, 104]
const UNDECLARED_ERRNO = 112

/** The problem where a call failed for the sake of privacy; undefined where it failed otherwise. */
export const privacyProblem = ({ errMsg, errno }: CallFailure): Problem | undefined => {
  if (errno === UNDECLARED_ERRNO || /not declared/i.test(errMsg)) return { kind: 'privacy-undeclared' }
  return REFUSED_ERRNOS.includes(errno) || /privacy/i.test(errMsg) ? { kind: 'privacy-refused' } : undefined
}

/** The problem where a call had no answer, or where the device does not know it; undefined where it failed otherwise. */
export const lackingProblem = ({ cause }: CallFailure): Problem | undefined => {
  if (cause === undefined) return undefined
  return { kind: cause === 'no-answer' ? 'no-answer' : 'not-on-this-device' }
}
