import { holdsTogether } from './settled-number'

/** One line of the zone: 44 characters and, for each, the probability that it was read rightly. */
export interface MrzLine {
  readonly text: string
  readonly sureness: readonly number[]
}

export type MrzReading =
  | { readonly kind: 'read'; readonly lines: readonly [MrzLine, MrzLine] }
  | { readonly kind: 'not-found' }

/** What one strip of a page says, and how sure its characters are on average. */
export interface Strip {
  readonly reading: MrzReading
  readonly sureness: number
}

/** Readings so much less sure on average than the best one have no say. */
const BESIDE_BEST = 0.03

/** One line as most readings of it have it: at each place the character with the most sureness behind it. */
const voted = (lines: readonly MrzLine[]): MrzLine => {
  const best = lines[0]!
  const places = [...best.text].map((_, place) => {
    const votes = new Map<string, number>()
    for (const { text, sureness } of lines)
      votes.set(text[place]!, (votes.get(text[place]!) ?? 0) + sureness[place]!)
    return [...votes].reduce((first, other) => (other[1] > first[1] ? other : first))
  })
  return {
    text: places.map(([letter]) => letter).join(''),
    sureness: places.map(([, sum]) => sum / lines.length),
  }
}

const isWhole = ({ reading }: Strip) => reading.kind === 'read' && holdsTogether(reading.lines[1].text)

/**
 * What strips drawn at other places and sizes say together, where none of them is beyond doubt by itself. Those whose check
 * digit holds speak alone.
 */
export const votedReading = (strips: readonly Strip[]): MrzReading => {
  const whole = strips.filter(isWhole)
  const asked = whole.length > 0 ? whole : strips
  const most = Math.max(...asked.map(({ sureness }) => sureness))
  const lines = asked.flatMap(({ reading, sureness }) =>
    reading.kind === 'read' && sureness >= most - BESIDE_BEST ? [reading.lines] : [],
  )
  if (lines.length === 0) return { kind: 'not-found' }
  return {
    kind: 'read',
    lines: [voted(lines.map(([upper]) => upper)), voted(lines.map(([, lower]) => lower))],
  }
}
