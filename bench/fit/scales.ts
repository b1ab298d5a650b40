/** Mean and spread of each named number. */
export type ScaleOf<Name extends string> = Readonly<Record<Name, readonly [number, number]>>

const short = (value: number) => Number(value.toPrecision(3))

/** Of columns in the order of their names. */
export const scaleOf = <Name extends string>(
  names: readonly Name[],
  rows: readonly (readonly number[])[],
): ScaleOf<Name> =>
  Object.fromEntries(
    names.map((name, i) => {
      const mean = rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length
      const spread = Math.sqrt(rows.reduce((sum, row) => sum + (row[i]! - mean) ** 2, 0) / rows.length)
      return [name, [short(mean), short(Math.max(1e-3, spread))]]
    }),
  ) as unknown as ScaleOf<Name>

/** One row under its names. */
export const named = <Name extends string>(names: readonly Name[], row: readonly number[]) =>
  Object.fromEntries(names.map((name, i) => [name, row[i]!])) as Record<Name, number>
