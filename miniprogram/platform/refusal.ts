import type { Problem } from '../model/problem'
import type { CallFailure } from './wx-call'

/**
 * WeChat's numbers of failures (PublicErrno.html): the student refused the privacy notice (within ten seconds of a
 * refusal no notice comes, the call fails at once), or 用户隐私保护指引 does not declare the interface.
 */
const CANCELLED_ERRNO = 104
const REFUSED_ERRNOS: readonly (number | undefined)[] = [103, CANCELLED_ERRNO, 101102]
const UNDECLARED_ERRNOS: readonly (number | undefined)[] = [112, 101100, 101101]

/** Whether the student closed WeChat's own sheet; a cancelled authorization is a refusal. */
export const wasClosed = ({ errMsg, errno }: CallFailure): boolean =>
  errno !== CANCELLED_ERRNO && /cancel/i.test(errMsg)

/** The problem where a call failed for the sake of privacy; undefined where it failed otherwise. */
export const privacyProblem = ({ errMsg, errno }: CallFailure): Problem | undefined => {
  if (UNDECLARED_ERRNOS.includes(errno) || /not declared|banned/i.test(errMsg))
    return { kind: 'privacy-undeclared' }
  return REFUSED_ERRNOS.includes(errno) || /privacy/i.test(errMsg) ? { kind: 'privacy-refused' } : undefined
}

/** The problem of a call that the student has to allow: `ofScope` where that was refused, here or by the phone. */
export const refusalOf = (failure: CallFailure, ofScope: Problem): Problem | undefined => {
  const { errMsg, errno } = failure
  const isOfScope = errno !== CANCELLED_ERRNO && /auth|permission/i.test(errMsg) && !/privacy/i.test(errMsg)
  return isOfScope ? ofScope : privacyProblem(failure)
}

/** The problem where a call had no answer, or where the device does not know it; undefined where it failed otherwise. */
export const lackingProblem = ({ cause }: CallFailure): Problem | undefined => {
  if (cause === undefined) return undefined
  return { kind: cause === 'no-answer' ? 'no-answer' : 'not-on-this-device' }
}
