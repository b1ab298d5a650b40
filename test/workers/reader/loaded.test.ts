import { buildSync } from 'esbuild'

/** What a worker loads before it can answer: WeChat runs every file that is imported, used or not. */
const loadedBy = (worker: string): readonly string[] => {
  const { metafile } = buildSync({
    entryPoints: [`miniprogram/workers/${worker}/index.ts`],
    bundle: true,
    metafile: true,
    write: false,
  })
  return Object.keys(metafile.inputs)
}

test('the passport reader starts without the corner finder and its weights', () => {
  const finder = [
    'miniprogram/workers/engine/finder/find-corners.ts',
    'miniprogram/workers/engine/proposer/proposer-weights.ts',
    'miniprogram/workers/engine/finder/quad-weights.ts',
    'miniprogram/workers/engine/finder/outline-weights.ts',
  ]
  expect(loadedBy('engine')).toEqual(expect.arrayContaining(finder))
  expect(loadedBy('reader').filter((file) => finder.includes(file))).toEqual([])
})
