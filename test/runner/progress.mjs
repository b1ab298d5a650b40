import { appendFileSync, readFileSync } from 'node:fs'

// What a test runner has done so far, a line per event, so that it can be told also of one that was ended.

/** `{ begun: name }` or `{ ended: name, passed, failed, failures: names }`. */
export const noteProgress = (event) => {
  const path = process.env.TEST_PROGRESS
  if (path) appendFileSync(path, `${JSON.stringify(event)}\n`)
}

const eventsIn = (path) => {
  try {
    return readFileSync(path, 'utf8').split('\n').flatMap(eventOf)
  } catch {
    return [] // the runner ended before it began
  }
}

const eventOf = (line) => {
  try {
    return [JSON.parse(line)]
  } catch {
    return [] // empty, or torn: the runner was ended while it wrote, or the disk was full
  }
}

/** Counts and names; what ended more than once (a second try) counts by its last end. */
export const progressIn = (path) => {
  const ends = new Map()
  const running = new Set()
  for (const event of eventsIn(path)) {
    if (event.begun) running.add(event.begun)
    if (event.ended) {
      running.delete(event.ended)
      ends.set(event.ended, { ...event, tries: (ends.get(event.ended)?.tries ?? 0) + 1 })
    }
  }
  const all = [...ends.values()]
  const sum = (key) => all.reduce((total, end) => total + end[key], 0)
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    failures: all.flatMap(({ failures }) => failures),
    atSecondTry: all.filter(({ tries, failed }) => tries > 1 && failed === 0).map(({ ended }) => ended),
    running: [...running],
  }
}
