import { readFileSync } from 'node:fs'
import { findCorners } from '../../miniprogram/workers/engine/find-corners'
import { milliseconds } from './row'

/** Run by Node without JIT: argv holds files with one picture each and their common size. */
const [width, height, ...files] = process.argv.slice(2)
const size = { width: Number(width), height: Number(height) }
const times = files.map((file) => {
  const picture = { ...size, data: new Uint8ClampedArray(readFileSync(file)) }
  return milliseconds(1, () => findCorners(picture))
})
console.log(JSON.stringify(times))
