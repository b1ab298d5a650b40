import type { Problem } from '../../model/problem'
import type { Result } from '../../model/result'

/** One failure may be a hiccup of the phone, and the price of believing it is a page less, or the whole restoring. */
export const triedTwice = async <T>(
  action: () => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> => {
  const first = await action()
  return first.ok ? first : action()
}
