import { spawnSync } from 'node:child_process'
import { characterCells, PASSPORTS, usualCells } from './character-examples'
import { SHIFTS } from '../../miniprogram/workers/reader/mrz/character-cells'
import { calibrated, fittedCharacters } from './fit-characters'
import { opinionExamples } from './opinion-examples'
import { requireOwnProposer } from './own-weights'
import { writeProposerExamples } from './proposer-examples'
import { quickFit } from './quick-fit'
import { CLUTTERED, TIDY } from './wild-plans'
import { fitDirection } from './write-direction'
import { writeCharacterWeights, writeOpinionWeights, writeProposerWeights } from './write-weights'

const FOLDER = 'node_modules/.cache/fit'
/** Until the proposer has settled on tidy tables, and until it has again with cluttered ones among them. */
const [SETTLED, STEPS] = [16_000, 21_500]
/** Its examples: what the tables are like, the first seed of papers of any shape, and how many follow. */
const TIDY_PARTS = { a: [TIDY, 0, 4000], b: [TIDY, 4000, 4000] } as const
const CLUTTERED_PARTS = { cluttered: [CLUTTERED, 0, 6000] } as const
/** Views of each photograph, in each part. */
const REAL = 60
/** Rounds of four pictures each, from which the choice between opinions is learnt. */
const ROUNDS = 220

const run = (command: string, args: readonly string[]): void => {
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status !== 0) throw new Error(`${command} ${args[0]} did not finish`)
}

/** Debian's python3-torch trains; stopped and started again it goes on from its last 500 steps. */
const fitProposer = (): void => {
  const parts = { ...TIDY_PARTS, ...CLUTTERED_PARTS }
  for (const [part, [wildness, first, wild]] of Object.entries(parts))
    writeProposerExamples(`${FOLDER}/examples/${part}`, { first, wild, real: REAL }, wildness)
  const out = `${FOLDER}/proposer.json`
  const train = (names: readonly string[], ...limits: readonly string[]) => {
    const folders = names.map((name) => `${FOLDER}/examples/${name}`)
    run('/usr/bin/python3', ['bench/fit/train_proposer.py', out, ...folders, ...limits])
  }
  train(Object.keys(TIDY_PARTS), '--steps', `${SETTLED}`)
  train(Object.keys(parts), '--settled', `${SETTLED}`, '--steps', `${STEPS}`)
  writeProposerWeights(out)
}

/** Beside a proposer of other photographs it would learn what is not true of ours. */
const fitChoice = (): void => {
  requireOwnProposer()
  writeOpinionWeights(opinionExamples(ROUNDS))
}

const fitReader = (): void => {
  const { first, learnt, more } = PASSPORTS
  const network = fittedCharacters([...characterCells(first, learnt)], 1)
  writeCharacterWeights(calibrated(network, [...usualCells(first + learnt, more)], SHIFTS.length))
}

const options = process.argv.slice(2)
if (options.includes('--quick')) console.log(quickFit())
else if (options.includes('--choice')) fitChoice()
else if (options.includes('--direction')) fitDirection()
else if (options.includes('--reader')) fitReader()
else {
  fitProposer()
  // What the new proposer says is asked by a process that reads its weights.
  run('npm', ['run', '--silent', 'engine:fit', '--', '--choice'])
  fitDirection()
  fitReader()
}
