import { addressText, type Address } from './address'

/** Which run of the preview and which depth of its page stack a browser history entry belongs to. */
interface EntryState {
  run: string
  depth: number
}

const run = `${Date.now()}-${Math.random()}`
let depth = 0
let awaited: (() => void) | undefined

const state = (): EntryState => ({ run, depth })

/** The first page takes over the entry the browser made. */
export const startHistory = (address: Address, onBack: (toDepth: number) => void): void => {
  history.replaceState(state(), '', addressText(address) + location.hash)
  window.addEventListener('popstate', ({ state: entry }: { state: EntryState | null }) => {
    if (entry?.run !== run) return location.reload()
    depth = entry.depth
    if (awaited) awaited()
    else onBack(depth)
  })
}

export const pushHistory = (address: Address): void => {
  depth += 1
  history.pushState(state(), '', addressText(address))
}

export const replaceHistory = (address: Address): void =>
  history.replaceState(state(), '', addressText(address))

/** Steps the browser back without making it look like the user's back button. */
export const backInHistory = async (steps: number): Promise<void> => {
  if (steps === 0) return
  await new Promise<void>((resolve) => {
    awaited = resolve
    history.go(-steps)
  })
  awaited = undefined
}
