import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { crc32, utf8, ZipWriter } from '../../../../miniprogram/packages/capture/hand-over/zip-writer'

interface Packed {
  readonly name: string
  readonly content: Uint8Array
}

/** As a reader of archives that is not ours finds them. */
const unpacked = (zip: Uint8Array): readonly Packed[] =>
  Object.entries(unzipSync(zip)).map(([name, content]) => ({ name, content: Uint8Array.from(content) }))

/** The checksum that another packer writes into the head of a file. */
const crcOfOthers = (content: Uint8Array): number => {
  const zip = zipSync({ a: content }, { level: 0 })
  return new DataView(zip.buffer).getUint32(14, true)
}

const packed = (files: readonly Packed[]): Uint8Array => {
  const zip = new ZipWriter('2026-11-25')
  const parts = files.map(({ name, content }) => zip.file(name, content))
  return Uint8Array.from([...parts, zip.end()].flatMap((part) => [...part]))
}

test('the checksum is the one that every archive program knows', () => {
  expect(crc32(utf8('123456789'))).toBe(0xcbf43926)
  expect(crc32(new Uint8Array(0))).toBe(0)
  fc.assert(fc.property(fc.uint8Array(), (content) => expect(crc32(content)).toBe(crcOfOthers(content))))
})

test('both records of a file carry its checksum', () => {
  const content = utf8('123456789')
  const zip = packed([{ name: 'a', content }])
  const view = new DataView(zip.buffer)
  expect([view.getUint32(14, true), view.getUint32(31 + content.length + 16, true)]).toEqual([
    0xcbf43926, 0xcbf43926,
  ])
})

test('any text is the UTF-8 that others read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)])
    }),
  )
})

test('whatever is packed is found again under its name', () => {
  const file = fc.record({
    // The reader puts the names into an object, where this one is none.
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((name) => name !== '__proto__'),
    content: fc.uint8Array({ maxLength: 300 }),
  })
  fc.assert(
    fc.property(fc.uniqueArray(file, { maxLength: 6, selector: ({ name }) => name }), (files) => {
      const found = unpacked(packed(files))
      expect(new Map(found.map(({ name, content }) => [name, content]))).toEqual(
        new Map(files.map(({ name, content }) => [name, content])),
      )
    }),
  )
})

test('an archive of nothing is still an archive', () => {
  expect(unpacked(packed([]))).toEqual([])
})
