/** Builds a value when it is first asked for and keeps it while the app lives. */
export const once = <T>(build: () => T): (() => T) => {
  let value: T | undefined
  return () => (value ??= build())
}
