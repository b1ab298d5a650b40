import { MAKE_TEXT, makeWords, PASSPHRASE_TEXT } from '../content/backup'
import { degreeDetail, degreeName } from '../../../content/degree-name'
import { problemText } from '../../../content/problems'
import type { Application } from '../../../model/application'
import type { PassphraseFinding } from '../../../model/passphrase'
import type { Choice, Estimate, MakeState } from '../make-store'

export interface MakeFacts {
  readonly state: MakeState
  readonly applications: readonly Application[]
  readonly hasMore: boolean
  readonly choice: Choice
  readonly estimate: (choice: Choice) => Estimate
  readonly roomBytes: number | undefined
  readonly part: number
  readonly parts: number
  readonly leftOut: number
  readonly finding: PassphraseFinding | undefined
}

const hintOf = ({ pages, parts, sizeBytes, problem }: Estimate): string => {
  const size = makeWords.size(pages, sizeBytes)
  if (problem) return `${size}。${problemText(problem).whatToDo}`
  return parts > 1 ? `${size}。${makeWords.parts(parts)}` : size
}

const choices = ({ applications, choice, estimate }: MakeFacts) => {
  const all = { id: 'everything', label: MAKE_TEXT.everything, hint: hintOf(estimate('everything')) }
  const each = applications.map(({ id, degree }) => ({
    id,
    label: `${degreeName(degree)}，${degreeDetail(degree)}`,
    hint: hintOf(estimate(id)),
  }))
  const offered = applications.length > 1 ? [all, ...each] : [all]
  return offered.map((option) => ({ ...option, chosen: option.id === choice }))
}

const working = (state: MakeState): string => {
  if (state.kind !== 'making') return ''
  return state.keyShare < 1
    ? makeWords.deriving(state.keyShare)
    : makeWords.making(state.doneBytes, state.totalBytes)
}

const made = ({ state, part, parts, leftOut }: MakeFacts) => {
  if (state.kind !== 'made') return undefined
  const isMore = part + 1 < parts
  return {
    title: parts > 1 ? makeWords.madePart(part + 1, parts, state.sizeBytes) : makeWords.made(state.sizeBytes),
    sent: state.isSent ? MAKE_TEXT.sent : '',
    leftOut: leftOut > 0 ? makeWords.leftOut(leftOut) : '',
    next: isMore ? makeWords.next(part + 2, parts) : '',
    nextHint: isMore && !state.isSent ? makeWords.sendFirst : '',
    canNext: isMore && state.isSent,
  }
}

/** What the page that makes backups prints. */
export const makeView = (facts: MakeFacts) => {
  const { applications, hasMore, finding, roomBytes, state } = facts
  return {
    isEmpty: applications.length === 0 && !hasMore,
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
