/** A small seeded generator (mulberry32), so that a picture is the same on every machine. */
export interface Random {
  next: () => number
  between: (low: number, high: number) => number
  integer: (low: number, high: number) => number
  chance: (share: number) => boolean
  pick: <T>(list: readonly T[]) => T
  gaussian: () => number
}

/** The stream of numbers that belongs to a seed. */
export const randomFrom = (seed: number): Random => {
  let state = (seed * 2654435761) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + next() * (high - low)
  return {
    next,
    between,
    integer: (low, high) => Math.floor(between(low, high + 1)),
    chance: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)]!,
    gaussian: () => next() + next() + next() + next() - 2,
  }
}
