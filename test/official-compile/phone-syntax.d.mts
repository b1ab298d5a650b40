export const syntaxFailures: (compiled: Readonly<Record<string, string>>) => readonly string[]
