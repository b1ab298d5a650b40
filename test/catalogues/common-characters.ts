/** The 3,755 commonest characters: the first level of GB 2312. */
export const commonCharacters = (): string => {
  const rows = Array.from({ length: 0xd8 - 0xb0 }, (_, at) => 0xb0 + at)
  const cells = Array.from({ length: 0xff - 0xa1 }, (_, at) => 0xa1 + at)
  const bytes = rows.flatMap((row) => cells.map((cell) => [row, cell] as const))
  const decoder = new TextDecoder('gb18030')
  return bytes
    .map((pair) => decoder.decode(Uint8Array.from(pair)))
    .filter((character) => /^[\u4e00-\u9fff]$/.test(character))
    .join('')
}
