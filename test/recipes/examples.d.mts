export const taskPage: (root: string, page: string) => string
export const exampleOf: (root: string, page: string) => string
export const applied: (input: string, cwd: string, ...options: readonly string[]) => string
export const outdatedExamples: (
  root: string,
) => readonly { readonly page: string; readonly against: string }[]
