import { hasIdeographs } from './folding'
import { KIND, type Ranking } from './ranking'
import type { EverydayName, Searched } from './searched'
import { allowedSlips, Slips } from './slips'
import type { RowRange } from './text-column'

/** What people say instead of the names: 「曼大」, 「UCL」, 「MBA」. */

/** How the everyday names in characters sound: 「gangda」 for 港大. */
export const soundsOf = (
  names: readonly EverydayName[],
  soundOf: (typed: string) => string | undefined,
): readonly EverydayName[] =>
  names.flatMap(([name, row]) => {
    const sound = hasIdeographs(name) ? soundOf(name) : undefined
    return sound ? [[sound, row] as const] : []
  })

const SHORTEST_INSIDE = 4
const SHORTEST_LED = 2

const eachIn = (
  { everydayNames }: Searched,
  { from, to }: RowRange,
  visit: (name: string, row: number) => void,
): void => {
  for (const [name, row] of everydayNames()) if (row >= from && row < to) visit(name, row)
}

/** Whole; or from the second letter on their beginning; or from the fourth on any part. */
export const scoreEverydayNames = (
  searched: Searched,
  joined: string,
  range: RowRange,
  ranking: Ranking,
): void =>
  eachIn(searched, range, (name, row) => {
    const at = name.indexOf(joined)
    const surplus = name.length - joined.length
    if (at === 0 && surplus === 0) ranking.raise(row, KIND.everydayName, 0)
    else if (at === 0 && searched.endings.includes(name.slice(joined.length)))
      ranking.raise(row, KIND.withoutEnding, surplus)
    else if (at === 0 && joined.length > 1) ranking.raise(row, KIND.words, surplus)
    else if (at > 0 && joined.length >= SHORTEST_INSIDE) ranking.raise(row, KIND.somewhere, surplus)
  })

/** Everyday names that stand anywhere in a sentence, longer ones first: 「毕业证没发能认证吗」. */
export const scoreNamedInSentence = (
  searched: Searched,
  joined: string,
  range: RowRange,
  ranking: Ranking,
): void => {
  if (!searched.isAskedInSentences) return
  eachIn(searched, range, (name, row) => {
    const rest = joined.length - name.length
    if (name.length >= SHORTEST_LED && rest > 0 && joined.includes(name)) ranking.raise(row, KIND.named, rest)
  })
}

const SHORTEST_SOUND = 4

/** Everyday names typed in pinyin, whole or from the fourth letter on their beginning. */
export const scoreEverydaySounds = (
  { everydaySounds = () => [] }: Searched,
  joined: string,
  { from, to }: RowRange,
  ranking: Ranking,
): void => {
  if (joined.length < SHORTEST_SOUND) return
  for (const [sound, row] of everydaySounds()) {
    if (row < from || row >= to || !sound.startsWith(joined)) continue
    const surplus = sound.length - joined.length
    ranking.raise(row, surplus === 0 ? KIND.beginning : KIND.words, surplus)
  }
}

/** A slip away: 「univeristy of tokoyo」, 「苏黎士联邦理工」. */
export const scoreMisspeltEverydayNames = (
  searched: Searched,
  joined: string,
  range: RowRange,
  ranking: Ranking,
): void => {
  const most = allowedSlips(joined.length, 4)
  if (most === 0) return
  const typed = new Slips(joined)
  eachIn(searched, range, (name, row) => {
    const slips = typed.in(name, 'whole', most)
    if (slips <= most) ranking.raise(row, KIND.misspelt - 25 * (slips - 1), 0)
  })
}

/** What a query begins with, where more was typed: 「港大经管学院」, 「unsw sydney」. `ends`: where words of it end. */
export const scoreLeadingEverydayNames = (
  searched: Searched,
  joined: string,
  range: RowRange,
  ranking: Ranking,
  ends: (length: number) => boolean,
): void =>
  eachIn(searched, range, (name, row) => {
    const { length } = name
    if (length < SHORTEST_LED || length >= joined.length || !joined.startsWith(name) || !ends(length)) return
    ranking.raise(row, length > SHORTEST_LED ? KIND.led : KIND.shortLed, 0)
  })
