const EXIF_TURNED_RIGHT = [
  ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0], // APP1 'Exif'
  ...[0x49, 0x49, 42, 0, 8, 0, 0, 0], // TIFF, little-endian, first directory at 8
  ...[1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0], // one entry: orientation (0x0112) is 6
]
const FLAT_QUANTISER = [0xff, 0xdb, 0, 67, 0, ...Array<number>(64).fill(1)]
const GREY_4_BY_2 = [0xff, 0xc0, 0, 11, 8, 0, 2, 0, 4, 1, 1, 0x11, 0]
/** A Huffman table with one code, the bit 0, for the symbol 0: 「no difference」 and 「nothing more」. */
const oneCode = (table: number): number[] => [0xff, 0xc4, 0, 20, table, 1, ...Array<number>(16).fill(0)]
const ONE_GREY_BLOCK = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x3f]

/** A JPEG of 4 × 2 pixels, plain grey, marked to be turned a quarter to the right (ITU-T T.81, EXIF 2.3). */
export const ORIENTATION_PROBE = Uint8Array.from([
  ...[0xff, 0xd8],
  ...EXIF_TURNED_RIGHT,
  ...FLAT_QUANTISER,
  ...GREY_4_BY_2,
  ...oneCode(0x00),
  ...oneCode(0x10),
  ...ONE_GREY_BLOCK,
  ...[0xff, 0xd9],
])
