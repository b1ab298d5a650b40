import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { SHIFTS } from '../../miniprogram/workers/reader/mrz/character-cells'
import { characterCells, usualCells } from './character-examples'
import {
  finderExamples,
  realExamples,
  sceneExamples,
  type Example,
  type FinderPart,
} from './finder-examples'
import { calibrated, fittedCharacters } from './fit-characters'
import { opinionExamples } from './opinion-examples'
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
/** Rounds of four pictures each, from which the choice between opinions is learnt. */
const ROUNDS = 220
/** Seed of the first passport the reader learns from, how many follow, and how many more say how sure it may be. */
const [FIRST_PASSPORT, PASSPORTS, MORE_PASSPORTS] = [80_001, 140, 32]
/**
 * First seed and rounds (finder-pictures.ts) of each network of the finder, half of them for each of two processes: on
 * generated pictures of the one before a network would be surer than on a student's.
 */
const LOOKS = { quad: [50_001, 120], outline: [60_001, 90], sureness: [70_001, 120] } as const
/** And so many generated pages more for the measured outlines, whose sides are to be the page's own. */
const SCENES = { quad: [52_001, 0], outline: [62_001, 300], sureness: [72_001, 0] } as const
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
    return run('/usr/bin/python3', 'bench/fit/train_proposer.py', out, ...folders, ...limits)
  }
  await train(['a', 'b'], '--steps', `${SETTLED}`)
  await train(['a', 'b', 'cluttered'], '--settled', `${SETTLED}`, '--steps', `${STEPS}`)
  writeProposerWeights(out)
}

const examplesFile = (which: FinderPart, part: number) => `${FOLDER}/${which}-${part}.jsonl`

/** Writes one of the two halves of what a network of the finder learns from. */
const look = (which: FinderPart, part: number): void => {
  BEFORE[which]()
  const [first, rounds] = LOOKS[which]
  const [firstScene, scenes] = SCENES[which]
  const examples = [
    ...finderExamples(which, first + (part * rounds) / 2, rounds / 2),
    ...realExamples(which, part),
    ...sceneExamples(which, firstScene + (part * scenes) / 2, scenes / 2),
  ]
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(examplesFile(which, part), examples.map((one) => JSON.stringify(one)).join('\n'))
}

const learn = (which: FinderPart): void => {
  BEFORE[which]()
  const lines = [0, 1].flatMap((part) => readFileSync(examplesFile(which, part), 'utf8').split('\n'))
  WRITE[which](lines.map((line) => JSON.parse(line) as Example))
}

/** Each of the three networks is learnt from what the engine with those before it holds possible; then the choice. */
const fitFinder = async (): Promise<void> => {
  for (const which of ['quad', 'outline', 'sureness'] as const) {
    await Promise.all([step('--look', which, '0'), step('--look', which, '1')])
    await step('--learn', which)
  }
  await step('--choice')
}

/** Beside a proposer of other photographs it would learn what is not true of ours. */
const fitChoice = (): void => {
  requireOwnProposer()
  requireOwnFinder()
  writeOpinionWeights(opinionExamples(ROUNDS))
}

const fitReader = (): void => {
  const learnt = fittedCharacters([...characterCells(FIRST_PASSPORT, PASSPORTS)], 1)
  const more = [...usualCells(FIRST_PASSPORT + PASSPORTS, MORE_PASSPORTS)]
  writeCharacterWeights(calibrated(learnt, more, SHIFTS.length))
}

/** Every weight from empty ones, two processes at a time where there is work for two. */
const fitAll = async (): Promise<void> => {
  await Promise.all([step('--draw', 'a'), step('--draw', 'b')])
  await Promise.all([step('--draw', 'cluttered'), step('--reader')])
  await trainProposer()
  await step('--finder')
  fitDirection()
}

const [what, ...which] = process.argv.slice(2)
const STEPS_BY_NAME: Readonly<Record<string, () => void | Promise<void>>> = {
  '--quick': () => console.log(quickFit()),
  '--finder': fitFinder,
  '--direction': fitDirection,
  '--reader': fitReader,
  '--choice': fitChoice,
  '--draw': () => draw(which[0] as Part),
  '--look': () => look(which[0] as FinderPart, Number(which[1])),
  '--learn': () => learn(which[0] as FinderPart),
}
void (what ? STEPS_BY_NAME[what]! : fitAll)()
