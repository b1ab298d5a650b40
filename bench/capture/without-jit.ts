import { readFileSync } from 'node:fs'
import { lookForPage } from '../../miniprogram/workers/engine/look-for-page'
import { milliseconds } from './row'

/** Run by Node without JIT: argv holds files with one picture each, named by its size: 864x1152.… */
const times = process.argv.slice(2).map((file) => {
  const [, width, height] = /(\d+)x(\d+)\.[^/]*$/.exec(file)!
  const picture = {
    width: Number(width),
    height: Number(height),
    data: new Uint8ClampedArray(readFileSync(file)),
  }
  return milliseconds(1, () => lookForPage(picture))
})
console.log(JSON.stringify(times))
