/** Throws where there is none. */
export const installedBrowser: () => string
export const browserProblem: () => string | undefined
