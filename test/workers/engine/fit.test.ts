import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { photographBytes } from '../../../bench/capture/open-photographs'
import { NAMES } from '../../../bench/fit/fit-opinions'
import { directionHash, finderHash, fitHash, opinionHash, proposerHash } from '../../../bench/fit/fit-hash'
import { fittedNetwork, lossOf, type Question } from '../../../bench/fit/fit-network'
import {
  choiceFit,
  outlineFit,
  quadFit,
  requireOwn,
  requireOwnFinder,
  surenessFit,
} from '../../../bench/fit/own-weights'
import { DIRECTION_WEIGHTS } from '../../../miniprogram/workers/engine/check/direction-weights'
import { OUTLINE_FIT } from '../../../miniprogram/workers/engine/finder/outline-weights'
import { QUAD_FIT } from '../../../miniprogram/workers/engine/finder/quad-weights'
import { SURENESS_FIT } from '../../../miniprogram/workers/engine/finder/sureness-weights'
import { answerOf } from '../../../miniprogram/workers/engine/network'
import { OPINION_FIT, OPINION_NETWORK } from '../../../miniprogram/workers/engine/proposer/opinion-weights'
import { PROPOSER_WEIGHTS } from '../../../miniprogram/workers/engine/proposer/proposer-weights'

describe('the engine’s weights', () => {
  // Whoever changes a script, the photographs or what is read has to run `npm run engine:fit` again.
  test('the proposer’s go with this script and these photographs', () => {
    expect(PROPOSER_WEIGHTS.fit).toBe(proposerHash())
  })

  test('those of the looks go with this script, these photographs and with each other', () => {
    expect([QUAD_FIT, OUTLINE_FIT, SURENESS_FIT]).toEqual([quadFit(), outlineFit(), surenessFit()])
    expect(() => requireOwnFinder()).not.toThrow()
  })

  test('those of the choice go with this script, these photographs, numbers and the sureness it weighs', () => {
    expect(OPINION_FIT).toBe(choiceFit())
    expect(OPINION_NETWORK.inputs).toBe(NAMES.length + 1)
  })

  test('those of the print’s direction go with these scripts, these photographs and how lines are cut', () => {
    expect(DIRECTION_WEIGHTS.fit).toBe(directionHash())
  })

  test('a number that is read in another order asks for other weights', () => {
    expect(opinionHash([...NAMES].reverse())).not.toBe(opinionHash(NAMES))
    expect(finderHash(['a', 'b'])).not.toBe(finderHash(['b', 'a']))
    expect(fitHash([], ['a'])).not.toBe(fitHash([], ['b']))
  })
})

describe('weights of another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fit-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const altered = (file: string, from: string | RegExp, to: string): string => {
    const text = readFileSync(file, 'utf8')
    const out = join(folder, basename(file))
    writeFileSync(out, text.replace(from, to))
    expect(readFileSync(out, 'utf8')).not.toBe(text)
    return out
  }

  test('a corner that lies elsewhere, or a photograph of the other split, makes another hash', () => {
    const manifest = 'bench/photographs/annotation.json'
    const own = fitHash([manifest])
    expect(fitHash([altered(manifest, '[53.2, 68.4]', '[53.3, 68.4]')])).not.toBe(own)
    expect(fitHash([altered(manifest, '"split": "train"', '"split": "validate"')])).not.toBe(own)
  })

  test('so does a script that does something else, not one that is only laid out anew', () => {
    const script = 'bench/fit/wild-plans.ts'
    const own = fitHash([script])
    expect(fitHash([altered(script, 'random.chance(0.15)', 'random.chance(0.16)')])).not.toBe(own)
    expect(fitHash([altered(script, /^/, '// Said first.\n\n')])).toBe(own)
  })

  test('nor one whose neighbours lie in another folder, or that is only explained otherwise', () => {
    const script = 'bench/fit/opinion-examples.ts'
    const own = fitHash([script])
    expect(fitHash([altered(script, '/engine/finder/', '/engine/a/folder/of/its/own/')])).toBe(own)
    expect(fitHash([altered(script, '/likeliest-page', '/unlikeliest-page')])).not.toBe(own)
    const trainer = 'bench/fit/train_proposer.py'
    const trained = fitHash([trainer])
    expect(fitHash([altered(trainer, /^"""/, '"""Said otherwise. ')])).toBe(trained)
    expect(fitHash([altered(trainer, 'SEEN = 88', 'SEEN = 96')])).not.toBe(trained)
    expect(fitHash([altered(trainer, /(?=\nimport torch\n)/, '\nimport random')])).not.toBe(trained)
  })

  test('a photograph of other bytes is refused, be it one bit', () => {
    const { images } = JSON.parse(readFileSync('bench/photographs/annotation.json', 'utf8')) as {
      readonly images: readonly { readonly file: string; readonly sha256: string }[]
    }
    for (const { file, sha256 } of images)
      expect(photographBytes(`bench/photographs/${file}`, sha256).length).toBeGreaterThan(0)
    const [{ file, sha256 }] = images as [(typeof images)[number]]
    const bytes = readFileSync(`bench/photographs/${file}`)
    bytes[bytes.length >> 1]! ^= 1
    const out = join(folder, basename(file))
    writeFileSync(out, bytes)
    expect(() => photographBytes(out, sha256)).toThrow('another photograph')
  })

  test('are refused, with what to do about it', () => {
    expect(() => requireOwn('proposer', 'a', 'b')).toThrow('npm run engine:fit')
    expect(() => requireOwn('proposer', 'a', 'a')).not.toThrow()
  })
})

describe('fitting a choice', () => {
  // The right one is the larger of two numbers; where both are small it is neither.
  const question = (a: number, b: number): Question => ({
    choices: [
      [a, 1],
      [b, 1],
    ],
    isRight: [a > b && a > 0, b > a && b > 0],
  })
  const questions = [-2, -1, -0.5, 0.5, 1, 2].flatMap((a) =>
    [-1.8, -1.2, 1.2, 1.8].map((b) => question(a, b)),
  )

  const recipe = { units: 2, seed: 1, decay: 0.003, hasConstant: true, epochs: 500 }

  test('learns which choice is right, and when none is', () => {
    const network = fittedNetwork(questions, recipe)
    const guess = Math.log(3)
    expect(lossOf(network, questions)).toBeLessThan(guess / 2)
    expect(answerOf(network, [1.5, 1])).toBeGreaterThan(answerOf(network, [0.2, 1]))
    expect(answerOf(network, [-1.5, 1])).toBeLessThan(0)
  })

  test('of one choice alone learns how likely it is right', () => {
    const asked = Array.from({ length: 40 }, (_, i): Question => ({
      choices: [[i % 2, 1]],
      isRight: [i % 2 === 1 ? i % 8 !== 1 : false],
    }))
    const network = fittedNetwork(asked, { ...recipe, decay: 0 })
    const chance = (value: number) => 1 / (1 + Math.exp(-answerOf(network, [value, 1])))
    expect(chance(1)).toBeCloseTo(0.75, 1)
    expect(chance(0)).toBeLessThan(0.1)
  })

  test('of more questions than one step asks, what counts three times is believed three times', () => {
    const asked = Array.from({ length: 300 }, (_, i): Question => ({
      choices: [[1]],
      isRight: [i % 2 === 0],
      weight: i % 2 === 0 ? 3 : 1,
    }))
    const network = fittedNetwork(asked, { ...recipe, decay: 0, epochs: 500 })
    expect(1 / (1 + Math.exp(-answerOf(network, [1])))).toBeCloseTo(0.75, 1)
  })

  test('gives the same weights twice, and others from another seed', () => {
    const weights = fittedNetwork(questions, recipe)
    expect(fittedNetwork(questions, recipe)).toEqual(weights)
    expect(fittedNetwork(questions, { ...recipe, seed: 2 })).not.toEqual(weights)
  })
})
