import { characterCells, usualCells } from '../../../bench/fit/character-examples'
import { characterHash, fitHash } from '../../../bench/fit/fit-hash'
import {
  calibrated,
  characterLoss,
  fittedCharacters,
  packedCharacters,
} from '../../../bench/fit/fit-characters'
import { requireOwnReader } from '../../../bench/fit/own-weights'
import { ALPHABET, characterScores } from '../../../miniprogram/workers/reader/mrz/read-character'
import { CHARACTER_WEIGHTS } from '../../../miniprogram/workers/reader/mrz/character-weights'

/** Passports of seeds that no fit uses. */
const cells = [...characterCells(90_001, 8)]

describe('the reader’s weights', () => {
  // Whoever changes a script, a face or what a cell is has to run `npm run engine:fit -- --reader` again.
  test('go with this script, these faces and cells', () => {
    expect(CHARACTER_WEIGHTS.fit).toBe(characterHash())
    expect(() => requireOwnReader()).not.toThrow()
    expect(fitHash([], [ALPHABET, '12', '16', '24'])).not.toBe(fitHash([], [ALPHABET, '12', '16', '32']))
  })

  test('read cells that are cut from a passport no fit has seen', () => {
    const seen = [...usualCells(90_001, 1)]
    const isRead = seen.map(({ ink, letter }) => {
      const scores = characterScores(ink)
      return scores.indexOf(Math.max(...scores)) === letter
    })
    expect(seen.length).toBeGreaterThan(88)
    expect(isRead.filter((is) => is).length / seen.length).toBeGreaterThan(0.95)
  })
})

describe('fitting characters', () => {
  const half = cells.length >> 1
  const few = cells.slice(0, half)
  const learnt = fittedCharacters(few, 1)

  test('learns what it is shown', () => {
    const { nats, wrong } = characterLoss(learnt, few)
    expect(nats).toBeLessThan(Math.log(ALPHABET.length) / 2)
    expect(wrong).toBeLessThan(0.5)
  })

  test('is made as sure as it is right, without reading anything otherwise', () => {
    const more = cells.slice(half)
    const [before, after] = [characterLoss(learnt, more), characterLoss(calibrated(learnt, more, 1), more)]
    expect(after.nats).toBeLessThan(before.nats)
    expect(after.wrong).toBe(before.wrong)
  })

  test('gives the same bytes twice, and others from another seed', () => {
    const bytes = packedCharacters(learnt)
    expect(packedCharacters(fittedCharacters(few, 1))).toEqual(bytes)
    expect(packedCharacters(fittedCharacters(few, 2))).not.toEqual(bytes)
  })
})
