import type { Attempt } from '../../model/problem'

/** One failure may be a hiccup of the phone, and the price of believing it is a page less, or the whole restoring. */
export const triedTwice = async <T>(action: () => Attempt<T>): Attempt<T> => {
  const first = await action()
  return first.ok ? first : action()
}
