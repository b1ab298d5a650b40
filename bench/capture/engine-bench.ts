import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { checkPage } from '../../miniprogram/workers/engine/check/check-page'
import { findCorners } from '../../miniprogram/workers/engine/finder/find-corners'
import { readMrz } from '../../miniprogram/workers/reader/mrz/read-mrz'
import { measuredWithoutJit } from '../without-jit/compiled'
import { openPhotographs } from './open-photographs'
import { passportScene } from './passports'
import type { Picture } from './picture'
import { median, type Row } from './row'
import { sceneOf } from './scenes'

const minifiedBytes = async (entry: string): Promise<number> => {
  const entryPoints = [entry]
  const built = await build({
    entryPoints,
    bundle: true,
    minify: true,
    format: 'cjs',
    target: 'es2019',
    write: false,
  })
  return built.outputFiles[0]!.contents.length
}

/** Milliseconds for each picture, without JIT. */
const withoutJit = async (pictures: readonly Picture[]): Promise<{ look: number; check: number }[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'corners-'))
  try {
    const files = pictures.map(({ width, height, data }, i) => {
      const file = join(folder, `${width}x${height}.${i}`)
      writeFileSync(file, data)
      return file
    })
    return await measuredWithoutJit('bench/capture/without-jit.ts', files)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Every so many of the real photographs: pages, tables and shelves. */
const REAL_STEP = 6

const realWithoutJit = async (): Promise<Row[]> => {
  const some = [...openPhotographs('train')].filter((_, i) => i % REAL_STEP === 0)
  const times = (await withoutJit(some.map(({ picture }) => picture))).map(({ look }) => look)
  return [
    { name: 'real, compiled, without JIT: easiest (bar 200)', unit: 'ms', value: Math.min(...times) },
    { name: 'real, compiled, without JIT: median (bar 600)', unit: 'ms', value: median(times) },
    { name: 'real, compiled, without JIT: slowest (bar 800)', unit: 'ms', value: Math.max(...times) },
  ]
}

/** Bytes of typed arrays made during some work, as if none were freed in between: an upper bound of the peak. */
const typedArrayBytes = (work: () => unknown): number => {
  const kinds = [
    'Uint8Array',
    'Int8Array',
    'Int16Array',
    'Int32Array',
    'Float32Array',
    'Float64Array',
    'Uint8ClampedArray',
  ] as const
  const originals = kinds.map((kind) => globalThis[kind])
  let bytes = 0
  kinds.forEach((kind, i) => {
    const counted = new Proxy(originals[i]!, {
      construct: (target, args: unknown[], self) => {
        const made = Reflect.construct(target, args, self) as Uint8Array
        if (!(args[0] instanceof ArrayBuffer)) bytes += made.byteLength
        return made
      },
    })
    Object.assign(globalThis, { [kind]: counted })
  })
  work()
  kinds.forEach((kind, i) => Object.assign(globalThis, { [kind]: originals[i] }))
  return bytes
}

const EASY = ['desk', 'certificate', 'busy'] as const

/** Size, memory and the speed without JIT. */
export const engineRows = async (): Promise<Row[]> => {
  const busy = sceneOf('busy', 1)
  const passport = passportScene(1)
  const expected = { shape: 'a4', isColourExpected: true, photoScale: 1 } as const
  const kilobytes = async (worker: string) =>
    (await minifiedBytes(`miniprogram/workers/${worker}/index.ts`)) / 1024
  const [engine, reader] = [await kilobytes('engine'), await kilobytes('reader')]
  const easy = await withoutJit(EASY.map((kind) => sceneOf(kind, 2).picture))
  const megabytes = (work: () => unknown) => typedArrayBytes(work) / 2 ** 20
  return [
    { name: 'engine and proposer, minified', unit: 'KB', value: engine },
    { name: 'passport reader (a worker of its own), minified', unit: 'KB', value: reader },
    { name: 'both together (bar 240)', unit: 'KB', value: engine + reader },
    {
      name: 'typed arrays while finding corners, all added up (bar 24)',
      unit: 'MB',
      value: megabytes(() => findCorners(busy.picture)),
    },
    {
      name: 'typed arrays while checking a page, all added up (bar 24)',
      unit: 'MB',
      value: megabytes(() => checkPage(busy.picture, busy.corners!, expected)),
    },
    {
      name: 'typed arrays while reading a passport, all added up (bar 24)',
      unit: 'MB',
      value: megabytes(() => readMrz(passport.picture, passport.corners)),
    },
    {
      name: '1 MP, compiled, without JIT (bar 250)',
      unit: 'ms',
      value: median(easy.map(({ look }) => look)),
    },
    {
      name: 'check of 1 MP, compiled, without JIT',
      unit: 'ms',
      value: median(easy.map(({ check }) => check)),
    },
    ...(await realWithoutJit()),
  ]
}
