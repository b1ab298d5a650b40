/** What an operation gives back when failing is a normal outcome. Bugs throw, problems are returned. */
export type Result<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const failed = <P>(problem: P): { readonly ok: false; readonly problem: P } => ({ ok: false, problem })

/** Closes a `switch` over a union: forgetting a case becomes a compile error. */
export const assertNever = (value: never): never => {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`)
}
