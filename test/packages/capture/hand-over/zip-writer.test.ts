import fc from 'fast-check'
import { crc32, utf8, ZipWriter } from '../../../../miniprogram/packages/capture/hand-over/zip-writer'

interface Unpacked {
  readonly name: string
  readonly content: Uint8Array
}

/** Reads an archive by its table at the end, as unzip does, and checks what both records say. */
const unpacked = (zip: Uint8Array): readonly Unpacked[] => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length)
  const end = zip.length - 22
  expect(view.getUint32(end, true)).toBe(0x06054b50)
  let at = view.getUint32(end + 16, true)
  const files: Unpacked[] = []
  for (let index = 0; index < view.getUint16(end + 10, true); index++) {
    expect(view.getUint32(at, true)).toBe(0x02014b50)
    const [size, nameLength] = [view.getUint32(at + 24, true), view.getUint16(at + 28, true)]
    const local = view.getUint32(at + 42, true)
    expect(view.getUint32(local, true)).toBe(0x04034b50)
    const from = local + 30 + nameLength
    const content = zip.slice(from, from + size)
    const sums = [view.getUint32(at + 16, true), view.getUint32(local + 14, true)]
    expect(sums).toEqual([crc32(content), crc32(content)])
    files.push({ name: new TextDecoder().decode(zip.slice(at + 46, at + 46 + nameLength)), content })
    at += 46 + nameLength
  }
  expect(at).toBe(end)
  return files
}

const packed = (files: readonly Unpacked[]): Uint8Array => {
  const zip = new ZipWriter('2026-11-25')
  const parts = files.map(({ name, content }) => zip.file(name, content))
  return Uint8Array.from([...parts, zip.end()].flatMap((part) => [...part]))
}

test('the checksum is the one that every archive program knows', () => {
  expect(crc32(utf8('123456789'))).toBe(0xcbf43926)
  expect(crc32(new Uint8Array(0))).toBe(0)
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
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    content: fc.uint8Array({ maxLength: 300 }),
  })
  fc.assert(
    fc.property(fc.array(file, { maxLength: 6 }), (files) => {
      expect(unpacked(packed(files))).toEqual(files)
    }),
  )
})

test('an archive of nothing is still an archive', () => {
  expect(unpacked(packed([]))).toEqual([])
})
