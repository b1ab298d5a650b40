/** Two processes share what takes long. */
export const HALVES = [0, 1] as const
export type Half = (typeof HALVES)[number]

/** Every second one, from the first or the second on. */
export const halfOf = <One>(list: readonly One[], half: Half): One[] => list.filter((_, i) => i % 2 === half)
