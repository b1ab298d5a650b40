import { WxFailure } from '../api/failure'
import FAILURES from './failures.json'

/** What WeChat documents of failures: the reason that follows "<api>:fail " in errMsg, by its errno. */
const REASONS = { ...FAILURES.general.reasons, ...FAILURES.files.reasons }

export type Errno = keyof typeof REASONS

/** The errnos that any API may answer with, and those of files. */
export const GENERAL_ERRNOS = Object.keys(FAILURES.general.reasons) as Errno[]
export const FILE_ERRNOS = Object.keys(FAILURES.files.reasons) as Errno[]

const { tap, scope, privacy } = FAILURES

/** A call that needs a tap was made without one. */
export const untapped = (): WxFailure => new WxFailure(tap.reason)
/** The person has refused the scope (scope.camera and so on) of a call. */
export const scopeRefused = (): WxFailure => new WxFailure(scope.reason)
/** The person has refused the privacy notice. */
export const privacyRefused = (): WxFailure => new WxFailure(privacy.reason, privacy.errno)

/** A documented failure; `path` goes where the documentation has one. */
export const documented = (errno: Errno, path = ''): WxFailure =>
  new WxFailure(REASONS[errno].replace(/\$\{\w+\}/, path), Number(errno))
