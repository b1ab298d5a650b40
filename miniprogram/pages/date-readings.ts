import { dateInWords } from '../content/official-words'
import { readingsOf } from '../rules/typed-date'

/** What is offered below a date that can be read in two ways. */
export const dateReadings = (typed: string) =>
  readingsOf(typed).map((day) => ({ day, label: dateInWords(day) }))

const bare = (text: string): string => text.replace(/\s/g, '')

/** How a date was understood, where that is not what stands there anyway; else empty. */
export const dateUnderstood = (typed: string, date: string): string => {
  const words = dateInWords(date)
  return bare(typed) === date || bare(typed) === bare(words) ? '' : words
}
