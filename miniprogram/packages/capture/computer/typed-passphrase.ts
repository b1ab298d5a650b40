/**
 * What a proposed passphrase means, however it is typed on a computer: its signs alone, in small letters. Dashes, blanks
 * and full-width letters of a Chinese keyboard change nothing.
 */
export const passphraseSigns = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
