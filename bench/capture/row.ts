export interface Row {
  readonly name: string
  readonly unit: string
  readonly value: number
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, v) => sum + v, 0) / values.length

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!

export const shareWhere = <T>(list: readonly T[], isTrue: (item: T) => boolean): number =>
  list.filter(isTrue).length / list.length

/** Chance that a defective picture scores higher than a good one (area under the ROC curve). */
export const separation = (good: readonly number[], bad: readonly number[]): number =>
  mean(bad.map((b) => mean(good.map((g) => (b > g ? 1 : b === g ? 0.5 : 0)))))

/** Median of several runs in milliseconds, after one that warms up. */
export const milliseconds = (runs: number, work: () => void): number => {
  work()
  const times = Array.from({ length: runs }, () => {
    const before = performance.now()
    work()
    return performance.now() - before
  })
  return median(times)
}
