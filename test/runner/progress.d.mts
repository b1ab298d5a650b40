export const progressIn: (path: string) => {
  readonly passed: number
  readonly failed: number
  readonly failures: readonly string[]
  readonly atSecondTry: readonly string[]
  readonly running: readonly string[]
}
