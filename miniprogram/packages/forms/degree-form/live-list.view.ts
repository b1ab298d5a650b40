import { FURTHER_QUESTIONS_TEXT } from '../../../content/further-questions'
import { NEED_TEXT } from '../../../content/material-words'
import { materialName } from '../../../content/materials'
import { becauseText } from '../../../content/reasons'
import type { Application } from '../../../model/application'
import type { DegreeDraft } from '../../../model/degree-draft'
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
import { liveNeeds } from './live-needs'

const NOT_ASKED: Application['entryExit'] = { record: 'unknown' }

/** The list that grows below the questions: each row with its first reason, and a question where one is left. */
export const liveListView = (
  draft: DegreeDraft,
  application: Pick<Application, 'entryExit'> | undefined,
  today: IsoDate,
) => {
  const { entryExit } = application ?? { entryExit: NOT_ASKED }
  const { degree, needs } = liveNeeds(answersOf(draft), today, entryExit)
  const open = degreeFindings(draft, today).filter(({ kind }) => kind === 'not-answered')
  const isComplete = open.length === 0
  const numbers = officialNumbers(today)
  const reader = readerOf({ degree, entryExit }, today)
  const unanswered = isComplete
    ? furtherQuestions(degree, entryExit, today).filter(({ chosen }) => chosen.length === 0)
    : []
  return {
    isComplete,
    listNote: isComplete ? words.complete(needs.length) : words.growing(needs.length, open.length),
    listHint: isComplete ? TEXT.listHint : words.toAnswer(open.map(({ field }) => LABEL[field])),
    rows: NEEDS.flatMap((need) =>
      needs
        .filter((one) => one.need === need)
        .map(({ material, because }) => {
          const name = materialName(material, degree)
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
