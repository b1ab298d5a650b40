interface Process {
  readonly state: string
  readonly parent: number
  readonly began: string
}
type Processes = ReadonlyMap<number, Process> | undefined
export const processesInProc: () => Processes
export const processesOfPs: () => Processes
export const followTree: (root: number) => {
  readonly look: () => readonly number[]
  readonly end: () => Promise<void>
}
