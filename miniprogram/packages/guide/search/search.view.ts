import type { Reader } from '../../../content/audience'
import { INPUT_LABEL } from '../../../content/input-labels'
import { materialName, materialText } from '../../../content/materials'
import { portalPageWords } from '../../../content/portal-pages'
import { STEP_CONTENT } from '../../../content/steps'
import type { IsoDate } from '../../../model/iso-date'
import { MATERIAL_IDS } from '../../../model/material'
import type { OfficialNumbers } from '../../../model/official-numbers'
import { STEP_IDS, type StepId } from '../../../model/step'
import { officialNumbers } from '../../../rules/facts/official-numbers'
import { portalPages } from '../../../rules/step-facts'
import { STEPS } from '../../../rules/step-table'
import { EVERYDAY_WORDS, SEARCH_GROUP_TEXT, SEARCH_TEXT as TEXT } from '../content/search'
import { COMMON_QUESTIONS, type CommonQuestion } from '../content/questions'
import { stepText } from '../content/step-guides'
import { guideSearch, type GuideEntry } from './guide-search'

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join('\n')

const stepEntry = (id: StepId, numbers: OfficialNumbers, reader: Reader | undefined): GuideEntry => {
  const { title, where, why } = STEP_CONTENT[id]
  const { prepare, actions, branches, unlocks } = stepText(id, numbers, reader)
  const pages = portalPages(id, numbers.on)
  return {
    kind: 'step',
    id,
    title,
    body: joined([
      why(numbers),
      where,
      portalPageWords.place(pages),
      ...pages.map((page) => portalPageWords.place([page])),
      ...portalPageWords.names(pages),
      ...prepare,
      ...[...actions, ...branches.flatMap((branch) => branch.actions)].flatMap(({ do: text, see = '' }) => [
        text,
        see,
      ]),
      ...STEPS[id].inputs.map((input) => INPUT_LABEL[input]),
      unlocks,
    ]),
  }
}

const materialEntries = (numbers: OfficialNumbers, reader: Reader | undefined): readonly GuideEntry[] =>
  MATERIAL_IDS.map((id) => {
    const { what, prepare, rejected, limits } = materialText(id, numbers, reader)
    return {
      kind: 'material',
      id,
      title: materialName(id, reader?.degree),
      body: joined([what, ...prepare, rejected, limits]),
    }
  })

/** The common questions are found by whoever asks them: a case need not be told to be asked about. */
const COMMON = Object.values<CommonQuestion>(COMMON_QUESTIONS)
const WORDS = new Map(COMMON.map(({ question, words }) => [question, words]))

/** A question has its text for an id; its body is the answer. Several steps may answer the same. */
const questionEntries = (numbers: OfficialNumbers, reader: Reader | undefined): readonly GuideEntry[] => {
  const own = STEP_IDS.flatMap((step) => stepText(step, numbers, reader).troubles)
  const answers = new Map([
    ...COMMON.map(({ question, answer }) => [question, answer(numbers)] as const),
    ...own.map(({ question, answer }) => [question, answer] as const),
  ])
  return [...answers].map(([question, answer]) => ({
    kind: 'question',
    id: question,
    title: question,
    body: joined([answer, ...(WORDS.get(question) ?? [])]),
  }))
}

/** Everything that can be found by this student on one day; without a reader all that is said to anybody. */
export const guideEntries = (today: IsoDate, reader: Reader | undefined): readonly GuideEntry[] => {
  const numbers = officialNumbers(today)
  return [
    ...STEP_IDS.map((id) => stepEntry(id, numbers, reader)),
    ...materialEntries(numbers, reader),
    ...questionEntries(numbers, reader),
  ]
}

const inOurWords = (typed: string): string =>
  EVERYDAY_WORDS.reduce((text, [everyday, ours]) => text.replace(everyday, ours), typed)

/** What the search page shows for what was typed; `open` is the question whose answer is unfolded. */
export const searchView = (typed: string, entries: readonly GuideEntry[], open: string) => {
  const { found, isNear } = guideSearch([typed, inOurWords(typed)], entries)
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  return {
    typed,
    examples: typed.trim() === '' ? TEXT.examples : [],
    isNothing: typed.trim() !== '' && found.length === 0,
    note: isNear && found.length > 0 ? TEXT.near : '',
    groups: kinds.map((kind) => ({
      kind,
      heading: SEARCH_GROUP_TEXT[kind],
      rows: found
        .filter((entry) => entry.kind === kind)
        .map(({ id, title, body }) => ({
          id,
          title,
          isOpen: kind === 'question' && id === open,
          answer: kind === 'question' && id === open ? body : '',
        })),
    })),
  }
}
