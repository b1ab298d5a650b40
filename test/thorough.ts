/** `npm run test:thorough` looks at everything, `npm test` at a sample. */
export const isThorough = process.env.THOROUGH === '1'

/** Chooses the sample, and the cases of property tests that take one: `npm run test:thorough -- --seed=7`. */
export const SEED = Number(process.env.SEED ?? 20261123)

/** One in `oneIn` of these, never none; all of them when thorough. Another turn takes the next ones. */
export const sampled = <T>(all: readonly T[], oneIn: number, turn = 0): readonly T[] => {
  const step = Math.min(oneIn, all.length)
  return isThorough ? all : all.filter((_, index) => index % step === (SEED + turn) % step)
}

/** How often a property is tried. */
export const runs = (quick: number, thorough: number): number => (isThorough ? thorough : quick)
