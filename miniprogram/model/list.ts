/** A list that is never empty. */
export type Filled<T> = readonly [T, ...T[]]

export const isFilled = <T>(list: readonly T[]): list is Filled<T> => list.length > 0

/** The item at a place that the list has; to ask for another is a bug and throws. */
export const itemAt = <T>(list: ArrayLike<T>, index: number): T => {
  const item = list[index]
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${list.length}`)
  return item
}

/** The last item of a list that has one. */
export const lastOf = <T>(list: ArrayLike<T>): T => itemAt(list, list.length - 1)
