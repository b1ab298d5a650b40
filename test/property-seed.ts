import { isThorough, SEED } from './thorough'

/** `npm run test:thorough` tries every property more often, from the seed that it prints. */
if (isThorough || process.env.SEED !== undefined) {
  const fc = jest.requireActual<typeof import('fast-check')>('fast-check')
  fc.configureGlobal({ seed: SEED, ...(isThorough ? { numRuns: 1000 } : {}) })
}
