import { textSearch } from '../../../miniprogram/packages/catalogue/search/texts'
import { COMMON_QUESTIONS } from '../../../miniprogram/packages/guide/content/questions'
import { guideSearch } from '../../../miniprogram/packages/guide/search/search.view'
import { stepText } from '../../../miniprogram/packages/guide/content/step-guides'
import { STEP_IDS } from '../../../miniprogram/model/step'
import { officialNumbers } from '../../../miniprogram/rules/facts/official-numbers'
import { readerOf } from '../../../miniprogram/pages/reader'
import { aDegree } from '../../builders'
import { TODAY } from '../../rules/students/all-students'
import { ASKED } from './asked-questions'

const READERS = [undefined, readerOf({ degree: aDegree(), entryExit: { record: 'found' } }, TODAY)]

const asked = Object.entries(ASKED).flatMap(([id, words]) =>
  words.map((typed) => [typed, COMMON_QUESTIONS[id as keyof typeof ASKED].question] as const),
)

it.each(asked)(
  '「%s」 leads to the answer, whether or not the student has told a case: %s',
  (typed, question) => {
    for (const reader of READERS) {
      const { entries, find } = guideSearch(textSearch, TODAY, reader)
      const first = find(typed).places.slice(0, 2)
      expect(first.map((place) => entries[place]?.title)).toContain(question)
    }
  },
)

it.each(STEP_IDS)('%s asks nothing twice, also of somebody who has told nothing yet', (step) => {
  for (const reader of READERS) {
    const questions = stepText(step, officialNumbers(TODAY), reader).troubles.map(({ question }) => question)
    expect(questions).toEqual([...new Set(questions)])
  }
})
