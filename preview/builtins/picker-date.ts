export interface DateRange {
  /** The first and last day, YYYY-MM-DD, shorter forms allowed. */
  start: string
  end: string
  fields: 'year' | 'month' | 'day'
}
interface DateColumn {
  values: number[]
  labels: string[]
}

const FIELD_COUNT = { year: 1, month: 2, day: 3 }
const UNITS = ['年', '月', '日']

const parts = (text: string, fallback: number[]): number[] => {
  const given = text.split('-').map(Number)
  return fallback.map((value, index) => given[index] || value)
}

const daysIn = (year: number, month: number): number => new Date(year, month, 0).getDate()

const span = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)

/** The wheels of a date picker for what is selected: later wheels depend on the ones before. */
export const dateColumns = ({ start, end, fields }: DateRange, selected: readonly number[]): DateColumn[] => {
  const first = parts(start, [1900, 1, 1])
  const last = parts(end, [2100, 12, 31])
  const columns: DateColumn[] = []
  let atFirst = true
  let atLast = true
  const chosen: number[] = []
  for (let field = 0; field < FIELD_COUNT[fields]; field++) {
    const full =
      field === 0 ? [first[0]!, last[0]!] : field === 1 ? [1, 12] : [1, daysIn(chosen[0]!, chosen[1]!)]
    const values = span(
      atFirst ? Math.max(full[0]!, first[field]!) : full[0]!,
      atLast ? Math.min(full[1]!, last[field]!) : full[1]!,
    )
    const value = values[Math.min(selected[field] ?? 0, values.length - 1)] ?? values[0]!
    atFirst &&= value === first[field]
    atLast &&= value === last[field]
    chosen.push(value)
    columns.push({ values, labels: values.map((one) => `${one}${UNITS[field]}`) })
  }
  return columns
}

/** Where the wheels stand for a value such as 2024-02-29; today without one. */
export const selectedIndexes = (range: DateRange, value: string): number[] => {
  const now = new Date()
  const wanted = parts(value, [now.getFullYear(), now.getMonth() + 1, now.getDate()])
  const selected: number[] = []
  for (let field = 0; field < FIELD_COUNT[range.fields]; field++) {
    const { values } = dateColumns(range, selected)[field]!
    const nearest = values.findIndex((one) => one >= wanted[field]!)
    selected.push(nearest < 0 ? values.length - 1 : nearest)
  }
  return selected
}

/** The date the wheels show, as WeChat writes it. */
export const dateOf = (range: DateRange, selected: readonly number[]): string =>
  dateColumns(range, selected)
    .map(({ values }, field) =>
      String(values[Math.min(selected[field] ?? 0, values.length - 1)] ?? '').padStart(field ? 2 : 4, '0'),
    )
    .join('-')
