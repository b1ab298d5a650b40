import { MAKE_TEXT, makeWords, PASSPHRASE_TEXT } from '../content/backup'
import { degreeDetail, degreeName } from '../../../content/degree-name'
import { problemText } from '../../../content/problems'
import type { Application } from '../../../model/application'
import type { PassphraseFinding } from '../../../model/passphrase'
import type { BackupChoice } from '../backup-set'
import type { Unread } from '../content/backup'
import type { Estimate, LeftOut, MakeState } from '../make-store'

export interface MakeFacts {
  readonly state: MakeState
  readonly applications: readonly Application[]
  /** What a newer app wrote: it is in no backup of this one. */
  readonly isFromNewerApp: (id: string) => boolean
  /** What was not read, or not in its newest state. */
  readonly unread: Unread
  readonly hasMore: boolean
  readonly choice: BackupChoice
  readonly estimate: (choice: BackupChoice) => Estimate
  readonly roomBytes: number | undefined
  readonly part: number
  readonly parts: number
  readonly leftOut: LeftOut
  readonly finding: PassphraseFinding | undefined
}

const hintOf = ({ pages, unclaimed, parts, sizeBytes, problem }: Estimate): string => {
  const size = makeWords.size(pages, unclaimed, sizeBytes)
  if (problem) return `${size}。${problemText(problem).whatToDo}`
  return parts > 1 ? `${size}。${makeWords.parts(parts)}` : size
}

const choices = ({ applications, isFromNewerApp, choice, estimate, roomBytes }: MakeFacts) => {
  // Before the phone was looked through, nobody knows how large photos without a record are.
  const hint = (of: BackupChoice): string => (roomBytes === undefined ? '' : hintOf(estimate(of)))
  const all = { id: 'everything', label: MAKE_TEXT.everything, hint: hint('everything') }
  const ours = applications.filter(({ id }) => !isFromNewerApp(id))
  const each = ours.map(({ id, degree }) => ({
    id,
    label: `${degreeName(degree)}，${degreeDetail(degree)}`,
    hint: hint(id),
  }))
  const offered = ours.length > 1 ? [all, ...each] : [all]
  return offered.map((option) => ({ ...option, chosen: option.id === choice }))
}

const working = (state: MakeState): string => {
  if (state.kind !== 'making') return ''
  const { doing } = state
  if (doing.kind === 'looking') return makeWords.looking(doing.done, doing.total)
  return doing.kind === 'key'
    ? makeWords.deriving(doing.share)
    : makeWords.making(doing.doneBytes, doing.totalBytes)
}

const made = ({ state, part, parts, leftOut }: MakeFacts) => {
  if (state.kind === 'between')
    return { title: makeWords.between(part + 1, parts), next: makeWords.next(part + 1, parts), canNext: true }
  if (state.kind !== 'made') return undefined
  const isMore = part + 1 < parts
  return {
    title: parts > 1 ? makeWords.madePart(part + 1, parts, state.sizeBytes) : makeWords.made(state.sizeBytes),
    canSend: true,
    isSent: state.isSent,
    leftOut: makeWords.leftOut(leftOut.pages, leftOut.unclaimed),
    next: isMore ? makeWords.next(part + 2, parts) : '',
    canNext: state.isSent,
    nextHint: isMore && !state.isSent ? makeWords.sendFirst : '',
  }
}

/** What the page that makes backups prints. */
export const makeView = (facts: MakeFacts) => {
  const { applications, isFromNewerApp, hasMore, finding, roomBytes, state } = facts
  return {
    isEmpty: applications.every(({ id }) => isFromNewerApp(id)) && !hasMore,
    newer: makeWords.newer(applications.filter(({ id }) => isFromNewerApp(id)).length),
    unread: makeWords.unread(facts.unread),
    kind: state.kind,
    // Counting takes a while for many pages: not at every step of the progress.
    choices: state.kind === 'idle' ? choices(facts) : [],
    room: roomBytes === undefined ? '' : makeWords.room(roomBytes),
    passphraseProblem: finding && finding !== 'different' ? PASSPHRASE_TEXT[finding] : '',
    repeatedProblem: finding === 'different' ? PASSPHRASE_TEXT.different : '',
    working: working(state),
    made: made(facts) ?? null,
  }
}
