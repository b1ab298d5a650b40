import type { Reader } from '../content/audience'
import { furtherQuestionText } from '../content/further-questions'
import type { Application } from '../model/application'
import type { EntranceId } from '../model/entrance'
import { registerOf, type FurtherQuestion } from '../model/further-question'
import type { IsoDate } from '../model/iso-date'
import type { OfficialNumbers } from '../model/official-numbers'
import type { Register } from '../model/degree'
import { officialNumbers } from '../rules/facts/official-numbers'
import { furtherQuestions } from '../rules/further-questions'
import { readerOf } from './reader'

const ENTRANCE = {
  approval: 'cooperation-approval',
  own: 'cooperation-register',
} as const satisfies Record<Register, EntranceId>

const shown = (
  { id, material, options, chosen, isMultiple }: FurtherQuestion,
  numbers: OfficialNumbers,
  reader: Reader,
) => {
  const { title, hint, options: labels } = furtherQuestionText(numbers, reader)[id]
  const register = registerOf(id)
  const words = new Map<string, { readonly name: string; readonly explain?: string }>(Object.entries(labels))
  const wordsOf = (option: string) => {
    const said = words.get(option)
    if (!said) throw new RangeError(`no words for ${option}`)
    return said
  }
  return {
    id,
    material,
    title,
    hint,
    /** To be copied: the page where the answer is found. */
    address: register ? numbers.addresses[ENTRANCE[register]] : '',
    isMultiple,
    isAnswered: chosen.length > 0,
    options: options.map((option) => {
      const { name, explain = '' } = wordsOf(option)
      return { id: option, label: name, hint: explain, chosen: chosen.includes(option) }
    }),
  }
}

/** The questions of one student that stand beside their materials, in words. */
export const shownFurtherQuestions = (application: Application, today: IsoDate) =>
  furtherQuestions(application.degree, application.entryExit, today).map((question) =>
    shown(question, officialNumbers(today), readerOf(application, today)),
  )
