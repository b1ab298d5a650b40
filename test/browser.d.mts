/** Throws where there is none. */
export const installedBrowser: () => string
export const browserProblem: (
  run: (command: string, args: readonly string[]) => Promise<unknown>,
) => Promise<string | undefined>
