import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { SHIFTS } from '../../miniprogram/workers/reader/mrz/character-cells'
import { characterCells, PASSPORTS, usualCells } from './character-examples'
import { PYTHON, requireDebian } from './debian'
import { finderExamples, type Example } from './finder-examples'
import type { FinderPart } from './finder-pictures'
import { calibrated, fittedCharacters } from './fit-characters'
import { HALVES, type Half } from './halves'
import { opinionExamples, type OpinionExample } from './opinion-examples'
import { requireOwnFinder, requireOwnOutlines, requireOwnProposer, requireOwnQuads } from './own-weights'
import { writeProposerExamples } from './proposer-examples'
import { quickFit } from './quick-fit'
import { CLUTTERED, TIDY } from './wild-plans'
import { fitDirection } from './write-direction'
import {
  writeCharacterWeights,
  writeOpinionWeights,
  writeOutlineWeights,
  writeProposerWeights,
  writeQuadWeights,
  writeSurenessWeights,
} from './write-weights'

const FOLDER = 'node_modules/.cache/fit'
/** Until the proposer has settled on tidy tables, and until it has again with cluttered ones among them. */
const [SETTLED, STEPS] = [16_000, 21_500]
/** Its examples: what the tables are like, the first seed of papers of any shape, and how many follow. */
const PARTS = {
  a: [TIDY, 0, 4000],
  b: [TIDY, 4000, 4000],
  cluttered: [CLUTTERED, 0, 6000],
} as const
type Part = keyof typeof PARTS
/** Views of each photograph, in each part. */
const REAL = 60
/** What each of them needs before, and what writes its weights. */
const BEFORE = { quad: requireOwnProposer, outline: requireOwnQuads, sureness: requireOwnOutlines }
const WRITE = { quad: writeQuadWeights, outline: writeOutlineWeights, sureness: writeSurenessWeights }

const run = (command: string, ...args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    spawn(command, args, { stdio: 'inherit' })
      .on('error', reject)
      .on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} did not finish`)),
      )
  })

/** A process of its own: it reads the weights that the step before wrote. */
const step = (...args: readonly string[]): Promise<void> =>
  run('npm', 'run', '--silent', 'engine:fit', '--', ...args)

const draw = (part: Part): void => {
  const [wildness, first, wild] = PARTS[part]
  writeProposerExamples(`${FOLDER}/examples/${part}`, { first, wild, real: REAL }, wildness)
}

/** Debian's python3-torch trains; stopped and started again it goes on from its last 500 steps. */
const trainProposer = async (): Promise<void> => {
  const out = `${FOLDER}/proposer.json`
  const train = (parts: readonly Part[], ...limits: readonly string[]) => {
    const folders = parts.map((part) => `${FOLDER}/examples/${part}`)
    return run(PYTHON, 'bench/fit/train_proposer.py', out, ...folders, ...limits)
  }
  await train(['a', 'b'], '--steps', `${SETTLED}`)
  await train(['a', 'b', 'cluttered'], '--settled', `${SETTLED}`, '--steps', `${STEPS}`)
  writeProposerWeights(out)
}

const examplesFile = (of: string, half: Half) => `${FOLDER}/${of}-${half}.jsonl`

const keep = (of: string, half: Half, examples: Iterable<Example | OpinionExample>): void => {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(examplesFile(of, half), Array.from(examples, (one) => JSON.stringify(one)).join('\n'))
}

const kept = <One>(of: string): One[] =>
  HALVES.flatMap((half) => readFileSync(examplesFile(of, half), 'utf8').split('\n')).map(
    (line) => JSON.parse(line) as One,
  )

/** Half of what a network of the finder learns from. */
const look = (which: FinderPart, half: Half): void => {
  BEFORE[which]()
  keep(which, half, finderExamples(which, half))
}

const learn = (which: FinderPart): void => {
  BEFORE[which]()
  WRITE[which](kept<Example>(which))
}

/** Half of what the choice learns from. */
const ask = (half: Half): void => {
  requireOwnProposer()
  requireOwnFinder()
  keep('opinion', half, opinionExamples(half))
}

const both = (...args: readonly string[]): Promise<unknown> =>
  Promise.all(HALVES.map((half) => step(...args, `${half}`)))

/** Beside a proposer of other photographs it would learn what is not true of ours. */
const fitChoice = async (): Promise<void> => {
  await both('--ask')
  writeOpinionWeights(kept<OpinionExample>('opinion'))
}

/** Each of the three networks is learnt from what the engine with those before it holds possible; then the choice. */
const fitFinder = async (): Promise<void> => {
  for (const which of ['quad', 'outline', 'sureness'] as const) {
    await both('--look', which)
    await step('--learn', which)
  }
  await step('--choice')
}

const fitReader = (): void => {
  const { first, learnt, more } = PASSPORTS
  const network = fittedCharacters([...characterCells(first, learnt)], 1)
  writeCharacterWeights(calibrated(network, [...usualCells(first + learnt, more)], SHIFTS.length))
}

/** Every weight from empty ones. The proposer's training leaves half a core to those that need nothing of it. */
const fitAll = async (): Promise<void> => {
  requireDebian()
  await Promise.all([step('--draw', 'a'), step('--draw', 'b'), step('--draw', 'cluttered')])
  await Promise.all([trainProposer(), step('--reader').then(() => step('--direction'))])
  await step('--finder')
}

const [what, ...which] = process.argv.slice(2)
const BY_NAME: Readonly<Record<string, () => void | Promise<void>>> = {
  '--quick': () => console.log(quickFit()),
  '--finder': fitFinder,
  '--direction': fitDirection,
  '--reader': fitReader,
  '--choice': fitChoice,
  '--draw': () => draw(which[0] as Part),
  '--look': () => look(which[0] as FinderPart, Number(which[1]) as Half),
  '--learn': () => learn(which[0] as FinderPart),
  '--ask': () => ask(Number(which[0]) as Half),
}
void (what ? BY_NAME[what]! : fitAll)()
