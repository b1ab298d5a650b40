export const writeReleaseCopy: (root: string, to: string) => void
