import { soundsOf } from './kernel/everyday'
import { nameForms } from './kernel/name-forms'
import { once } from './kernel/once'
import { search } from './kernel/search'
import type { Rewriting, Searched } from './kernel/searched'
import { TextColumn } from './kernel/text-column'
import { FOLDING, squash } from './folding'
import { commonReadings, schoolReadings } from './searched-schools'

/** The search for other subpackages, which load this module when they need it. */

/** A text that can be found: by its title, by other names for it, and by what stands in it. */
export interface SearchedText {
  readonly title: string
  readonly otherNames: readonly string[]
  readonly body: string
}

/** Places of texts in the list, best first; `isNear`: none holds what was typed, these share the most with it. */
export interface FoundTexts {
  readonly places: readonly number[]
  readonly isNear: boolean
}

const oneLine = (text: string): string => text.replace(/\n/g, ' ')

const readings = once(() => ({
  usual: new Map([...commonReadings(), ...schoolReadings().usual]),
  others: [],
}))

const searched = (texts: readonly SearchedText[], rewritings: readonly Rewriting[]): Searched => {
  const titles = () => texts.map(({ title }) => oneLine(title)).join('\n')
  const chinese = nameForms(texts.length, titles, FOLDING, readings, [])
  const everydayNames = once(() =>
    texts.flatMap(({ otherNames }, row) => otherNames.map((name) => [squash(name), row] as const)),
  )
  return {
    rows: texts.length,
    folding: FOLDING,
    chinese,
    everydayNames,
    everydaySounds: once(() => soundsOf(everydayNames(), chinese.soundOf)),
    isAskedInSentences: true,
    beside: once(
      () => new TextColumn(texts.map(({ body }) => squash(oneLine(body))).join('\n'), texts.length),
    ),
    endings: [],
    rewritings,
    parts: [],
  }
}

/** A sentence that has fewer answers than these is answered by what is near as well. */
const FEW = 5
const SENTENCE = 5

/** Prepares texts and answers how they are searched. `rewritings`: what people call a thing, and what it is called here. */
export const textSearch = (
  texts: readonly SearchedText[],
  rewritings: readonly Rewriting[],
): ((query: string) => FoundTexts) => {
  const list = searched(texts, rewritings)
  return (query) => {
    const { how, rows } = search(list, query, ['typed', 'misspelt', 'near'])
    if (how !== 'typed' || rows.length >= FEW || query.length < SENTENCE)
      return { places: rows, isNear: how === 'near' }
    const near = search(list, query, ['near'], { limit: FEW }).rows
    return { places: [...new Set([...rows, ...near])].slice(0, FEW), isNear: false }
  }
}
