import { textSearch } from '../../../miniprogram/packages/catalogue/search/texts'
import { COMMON_QUESTIONS } from '../../../miniprogram/packages/guide/content/questions'
import { guideSearch } from '../../../miniprogram/packages/guide/search/search.view'
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
