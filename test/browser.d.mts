export const browserPath: () => string | undefined
export const browserProblem: () => string | undefined
