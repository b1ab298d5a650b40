import { readFileSync } from 'node:fs'
import { checkPage } from '../../miniprogram/workers/engine/check/check-page'
import { lookForPage } from '../../miniprogram/workers/engine/finder/look-for-page'
import { wholeOf } from './plane'

/** Milliseconds of the processor: a machine that is busy with other things does not count. */
const processorMs = (work: () => unknown): number => {
  const from = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

/** Run by Node without JIT: argv holds files with one picture each, named by its size: 864x1152.… Times of a look for the page and of a check of the whole. */
const times = process.argv.slice(2).map((file) => {
  const [, width, height] = /(\d+)x(\d+)\.[^/]*$/.exec(file)!
  const picture = {
    width: Number(width),
    height: Number(height),
    data: new Uint8ClampedArray(readFileSync(file)),
  }
  const expected = { shape: 'a4', isColourExpected: true, photoScale: 1 } as const
  return {
    look: processorMs(() => lookForPage(picture)),
    check: processorMs(() => checkPage(picture, wholeOf(picture), expected)),
  }
})
console.log(JSON.stringify(times))
