/**
 * Random students on random broken phones. Outside the product is counted what was photographed, what was typed and
 * answered for, and what the student gave up; after any start every other photograph is in a degree, taken out of one,
 * or offered as found, and opens byte by byte, and every text is there. `npm run test:thorough` plays many; SEED=n plays
 * from another seed, which is printed.
 */
import { randomFrom } from '../../bench/capture/random'
import { runs } from '../thorough'
import { holdingTime, type HeldTime } from '../without-pauses'
import { RandomStudent } from './random-student'

const RUNS = Number(process.env.NOTHING_LOST_RUNS ?? runs(60, 4000))
const FIRST_SEED = Number(process.env.SEED ?? 1)

jest.setTimeout(3_600_000)

let time: HeldTime
beforeAll(() => {
  time = holdingTime()
})
afterAll(() => jest.restoreAllMocks())

it(`loses nothing in ${RUNS} random runs from seed ${FIRST_SEED}`, async () => {
  let [restarts, kills, faults, pairs] = [0, 0, 0, 0]
  for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
    jest.clearAllMocks() // forgets the calls of the run before
    const student = new RandomStudent(randomFrom(seed).next, time)
    try {
      await student.play()
    } catch (error) {
      throw new Error(`SEED=${seed}: ${student.log.join(' → ')}\n${String(error)}`)
    }
    restarts += student.restarts
    kills += student.kills
    faults += student.faults
    pairs += student.pairs
  }
  console.log(
    `${RUNS} runs from seed ${FIRST_SEED}, ${restarts} starts, ${kills} kills, ${faults} broken actions, ${pairs} by two faults`,
  )
  expect(restarts).toBeGreaterThan(RUNS)
})
