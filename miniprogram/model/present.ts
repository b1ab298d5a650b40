/** Every field of a type by name, also one that may hold nothing: what the type gains has to be thought of. */
export type EveryField<T> = { readonly [Field in keyof Required<T>]: T[Field] }

/** Without the fields that hold nothing. */
export const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as T
