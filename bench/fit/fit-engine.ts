import { spawnSync } from 'node:child_process'
import { opinionExamples } from './opinion-examples'
import { requireOwnProposer } from './own-weights'
import { writeProposerExamples } from './proposer-examples'
import { quickFit } from './quick-fit'
import { writeOpinionWeights, writeProposerWeights } from './write-weights'

const FOLDER = 'node_modules/.cache/fit'
const STEPS = 16_000
/** Generated pictures in each of the two parts of the proposer's examples, and views of each photograph in each. */
const [WILD, REAL] = [4000, 60]
/** Rounds of four pictures each, from which the choice between opinions is learnt. */
const ROUNDS = 220

const run = (command: string, args: readonly string[]): void => {
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status !== 0) throw new Error(`${command} ${args[0]} did not finish`)
}

/** Debian's python3-torch trains; stopped and started again it goes on from its last 500 steps. */
const fitProposer = (): void => {
  for (const [part, first] of [
    ['a', 0],
    ['b', WILD],
  ] as const)
    writeProposerExamples(`${FOLDER}/examples/${part}`, { first, wild: WILD, real: REAL })
  const out = `${FOLDER}/proposer.json`
  run('/usr/bin/python3', ['bench/fit/train_proposer.py', `${FOLDER}/examples`, out, '--steps', `${STEPS}`])
  writeProposerWeights(out)
}

/** Beside a proposer of other photographs it would learn what is not true of ours. */
const fitChoice = (): void => {
  requireOwnProposer()
  writeOpinionWeights(opinionExamples(ROUNDS))
}

const options = process.argv.slice(2)
if (options.includes('--quick')) console.log(quickFit())
else if (options.includes('--choice')) fitChoice()
else {
  fitProposer()
  // What the new proposer says is asked by a process that reads its weights.
  run('npm', ['run', '--silent', 'engine:fit', '--', '--choice'])
}
