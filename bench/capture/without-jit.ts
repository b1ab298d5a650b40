import { readFileSync } from 'node:fs'
import { lookForPage } from '../../miniprogram/workers/engine/finder/look-for-page'

/** Milliseconds of the processor: a machine that is busy with other things does not count. */
const processorMs = (work: () => unknown): number => {
  const from = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

/** Run by Node without JIT: argv holds files with one picture each, named by its size: 864x1152.… */
const times = process.argv.slice(2).map((file) => {
  const [, width, height] = /(\d+)x(\d+)\.[^/]*$/.exec(file)!
  const picture = {
    width: Number(width),
    height: Number(height),
    data: new Uint8ClampedArray(readFileSync(file)),
  }
  return processorMs(() => lookForPage(picture))
})
console.log(JSON.stringify(times))
