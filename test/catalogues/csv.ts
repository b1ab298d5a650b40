/** The records of a CSV text: RFC 4180 quoting, a byte order mark allowed, first line = field names. */
export const csvRecords = (text: string): Record<string, string>[] => {
  const [names = [], ...lines] = csvLines(text.replace(/^\ufeff/, ''))
  return lines.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])))
}

const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g

const csvLines = (text: string): string[][] => {
  const lines: string[][] = []
  let cells: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(CELL)) {
    cells.push(quoted === undefined ? (plain ?? '') : quoted.replace(/""/g, '"'))
    if (end === ',') continue
    if (cells.join('') !== '') lines.push(cells)
    cells = []
  }
  return lines
}
