const VALUES = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const WEIGHTS = [7, 3, 1]

/** The check digit of a field of a machine-readable zone (ICAO Doc 9303-3, 4.9): weights 7 3 1, A is 10, < is 0. */
export const checkDigit = (field: string): string =>
  String(
    [...field].reduce((sum, c, i) => sum + Math.max(0, VALUES.indexOf(c)) * (WEIGHTS[i % 3] ?? 0), 0) % 10,
  )

/**
 * Characters that look alike in print or in a photograph. Of these 6/G, 8/S and others differ by a multiple of ten:
 * no check digit tells them apart.
 */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'OQD',
  '1': 'ILT',
  '2': 'Z',
  '5': 'S',
  '6': 'G',
  '8': 'BS',
  B: '8',
  D: '0O',
  G: '6C',
  I: '1L',
  O: '0DQ',
  Q: '0O',
  S: '58',
  Z: '2',
}
