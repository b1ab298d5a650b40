import { FURTHER_QUESTIONS_TEXT } from '../../../content/further-questions'
import { NEED_TEXT } from '../../../content/material-words'
import { rowName } from '../../../content/materials'
import { becauseText } from '../../../content/reasons'
import type { Application } from '../../../model/application'
import type { DegreeDraft } from '../../../model/degree-draft'
import type { DegreeFinding } from '../../../model/finding'
import type { IsoDate } from '../../../model/iso-date'
import { NEEDS } from '../../../model/material'
import { readerOf } from '../../../pages/reader'
import { degreeFindings } from '../../../rules/degree-findings'
import { answersOf } from '../../../rules/draft-dates'
import { officialNumbers } from '../../../rules/facts/official-numbers'
import { furtherQuestions } from '../../../rules/further-questions'
import {
  DEGREE_FORM_LABEL as LABEL,
  DEGREE_FORM_TEXT as TEXT,
  DEGREE_FORM_WORDS as words,
} from '../content/degree-form'
import { inRows } from '../../../rules/required-materials'
import { liveNeeds } from './live-needs'

const NOT_ASKED: Application['entryExit'] = { record: 'unknown' }

/** How far the list is: what is still to be chosen, then what was answered wrong, else how long it is. */
const stateOfList = (errors: readonly DegreeFinding[], count: number) => {
  const open = errors.filter(({ kind }) => kind === 'not-answered').map(({ field }) => LABEL[field])
  const wrong = [...new Set(errors.map(({ field }) => LABEL[field]))]
  if (open.length > 0) return { listNote: words.growing(count, open.length), listHint: words.toAnswer(open) }
  if (wrong.length > 0) return { listNote: words.wrong(count, wrong.length), listHint: words.toMend(wrong) }
  return { listNote: words.complete(count), listHint: TEXT.listHint }
}

/** The list that grows below the questions: each row with its first reason, and a question where one is left. */
export const liveListView = (
  draft: DegreeDraft,
  application: Pick<Application, 'entryExit'> | undefined,
  today: IsoDate,
) => {
  const { entryExit } = application ?? { entryExit: NOT_ASKED }
  const { degree, needs } = liveNeeds(answersOf(draft), today, entryExit)
  const listed = inRows(needs)
  // What is lost stands on the list to be told of, not to be handed in.
  const counted = listed.filter(([{ need }]) => need !== 'replaced').length
  const errors = degreeFindings(draft, today).filter(({ weight }) => weight === 'error')
  const isComplete = errors.length === 0
  const numbers = officialNumbers(today)
  const reader = readerOf({ degree, entryExit }, today)
  const unanswered = isComplete
    ? furtherQuestions(degree, entryExit, today).filter(({ chosen }) => chosen.length === 0)
    : []
  return {
    isComplete,
    ...stateOfList(errors, counted),
    rows: NEEDS.flatMap((need) =>
      listed
        .filter(([first]) => first.need === need)
        .map((row) => {
          const [{ material, because }] = row
          const name = rowName(row, degree)
          return {
            id: material,
            name,
            need,
            needName: NEED_TEXT[need].name,
            because: because.length > 0 ? becauseText(because.slice(0, 1), numbers, reader) : '',
            toAnswer: unanswered.some((question) => question.material === material)
              ? FURTHER_QUESTIONS_TEXT.open
              : '',
            spoken: `${name}，${NEED_TEXT[need].name}`,
          }
        }),
    ),
  }
}
