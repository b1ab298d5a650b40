import { failed, ok } from '../../../miniprogram/model/result'
import { highestKeyInUse } from '../../../miniprogram/stores/save/highest-key'

const files = (starts: Readonly<Record<string, readonly number[] | undefined>>) => ({
  listSealed: async () => ok(Object.keys(starts)),
  readSealedStart: async (name: string) => {
    const start = starts[name]
    return start ? ok(Uint8Array.from(start)) : failed({ kind: 'file-unreadable' } as const)
  },
})

it('is the highest number of all sealed files, of both formats', async () => {
  const starts = { one: [0x52, 0x5a, 1, 3], two: [0x52, 0x5a, 2, 7], three: [0x52, 0x5a, 2, 5] }
  expect(await highestKeyInUse(files(starts))).toEqual(ok(7))
})

it('is none where there is no file, or none of ours, or none that can be read', async () => {
  expect(await highestKeyInUse(files({}))).toEqual(ok(0))
  expect(await highestKeyInUse(files({ junk: [1, 2, 3, 4], torn: undefined }))).toEqual(ok(0))
})

it('is not known while the phone does not list the files', async () => {
  const broken = failed({ kind: 'storage-failed' } as const)
  expect(await highestKeyInUse({ ...files({}), listSealed: async () => broken })).toEqual(broken)
})
