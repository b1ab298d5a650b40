import { itemAt } from '../../../model/list'
import type { Reader } from '../../../content/audience'
import { INPUT_LABEL } from '../../../content/input-labels'
import { materialName, materialText } from '../../../content/materials'
import { portalPageWords } from '../../../content/portal-pages'
import { STEP_CONTENT } from '../../../content/steps'
import type { IsoDate } from '../../../model/iso-date'
import { MATERIAL_IDS } from '../../../model/material'
import type { OfficialNumbers } from '../../../model/official-numbers'
import { STEP_IDS, type StepId } from '../../../model/step'
import { contactLinks } from '../../../pages/contact-links'
import { SOURCES } from '../../../rules/facts/sources'
import { officialNumbers } from '../../../rules/facts/official-numbers'
import { portalPages } from '../../../rules/step-facts'
import { STEPS } from '../../../rules/step-table'
import { EVERYDAY_WORDS, SEARCH_GROUP_TEXT, SEARCH_TEXT as TEXT, searchWords } from '../content/search'
import { COMMON_QUESTIONS, type CommonQuestion } from '../content/questions'
import { stepText } from '../content/step-guides'
import { FACT_CONTENT } from '../content/facts'
import { TERMS, type TermPlace } from '../content/terms'

/** What can be found; its title counts more than what stands in it. */
interface GuideEntry {
  readonly kind: 'step' | 'material' | 'question' | 'term'
  readonly id: string
  readonly title: string
  readonly otherNames: readonly string[]
  readonly body: string
  /** Where more is said, where a row unfolds instead of opening it. */
  readonly place?: TermPlace
}

/** The search for texts, as the subpackage of the catalogues answers it. */
type FindTexts = (query: string) => { readonly places: readonly number[]; readonly isNear: boolean }
export type TextSearch = (
  texts: readonly GuideEntry[],
  rewritings: readonly (readonly [RegExp, string])[],
) => FindTexts

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join('\n')

const stepEntry = (id: StepId, numbers: OfficialNumbers, reader: Reader | undefined): GuideEntry => {
  const { title, where, why } = STEP_CONTENT[id]
  const { prepare, actions, branches } = stepText(id, numbers, reader)
  const pages = portalPages(id, numbers.on)
  return {
    kind: 'step',
    id,
    title,
    otherNames: [],
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
      otherNames: [],
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
    otherNames: WORDS.get(question) ?? [],
    body: answer,
  }))
}

const termEntries = (numbers: OfficialNumbers): readonly GuideEntry[] =>
  TERMS.map(({ term, otherNames, meaning, place, source }) => ({
    kind: 'term',
    id: term,
    title: term,
    otherNames,
    body: joined([meaning(numbers), source ? searchWords.basis(SOURCES[source].title) : '']),
    place,
  }))

/** Everything that can be found by this student on one day; without a reader all that is said to anybody. */
const guideEntries = (today: IsoDate, reader: Reader | undefined): readonly GuideEntry[] => {
  const numbers = officialNumbers(today)
  return [
    ...STEP_IDS.map((id) => stepEntry(id, numbers, reader)),
    ...materialEntries(numbers, reader),
    ...questionEntries(numbers, reader),
    ...termEntries(numbers),
  ]
}

/** The entries of this student on one day, and how they are searched. */
export interface GuideSearch {
  readonly entries: readonly GuideEntry[]
  readonly find: FindTexts
}

export const guideSearch = (
  textSearch: TextSearch,
  today: IsoDate,
  reader: Reader | undefined,
): GuideSearch => {
  const entries = guideEntries(today, reader)
  return { entries, find: textSearch(entries, EVERYDAY_WORDS) }
}

const placeTitle = ({ kind, id }: TermPlace): string =>
  kind === 'step'
    ? STEP_CONTENT[id].title
    : kind === 'material'
      ? materialName(id, undefined)
      : FACT_CONTENT[id].title

const row = ({ kind, id, title, body, place }: GuideEntry, open: string) => {
  const unfolds = kind === 'question' || kind === 'term'
  const isOpen = unfolds && id === open
  return {
    id,
    title,
    unfolds,
    isOpen,
    answer: isOpen ? body : '',
    links: isOpen ? contactLinks(body) : [],
    place: isOpen && place ? { ...place, label: searchWords.open(placeTitle(place)) } : null,
  }
}

/**
 * What the search page shows for what was typed; `search` is missing while it is fetched, and 'unreachable' where that
 * failed; `open` is the row that is unfolded.
 */
export const searchView = (typed: string, search: GuideSearch | 'unreachable' | undefined, open: string) => {
  const isTyped = typed.trim() !== ''
  const isReady = search !== undefined && search !== 'unreachable'
  const { places, isNear } = isReady && isTyped ? search.find(typed) : { places: [], isNear: false }
  const found = isReady ? places.map((place) => itemAt(search.entries, place)) : []
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  return {
    typed,
    examples: isTyped ? [] : TEXT.examples,
    isPreparing: isTyped && search === undefined,
    isUnreachable: isTyped && search === 'unreachable',
    isNothing: isTyped && isReady && found.length === 0,
    note: isNear && found.length > 0 ? TEXT.near : '',
    groups: kinds.map((kind) => ({
      kind,
      heading: SEARCH_GROUP_TEXT[kind],
      rows: found.filter((entry) => entry.kind === kind).map((entry) => row(entry, open)),
    })),
  }
}
