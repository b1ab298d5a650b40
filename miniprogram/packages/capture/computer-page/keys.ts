const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

const shownRows = (root: HTMLElement): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => row.offsetParent !== null)

/** Moves to the same control of the row before or after. */
const move = (root: HTMLElement, from: HTMLElement, by: number): boolean => {
  const controls = shownRows(root).flatMap(
    (row) => row.querySelector<HTMLElement>(`[data-key="${from.dataset.key}"]`) ?? [],
  )
  const at = controls.indexOf(from)
  const control = controls[at + by]
  if (at < 0 || !control) return false
  control.focus()
  control.scrollIntoView({ block: 'nearest' })
  return true
}

/** The page by its keys alone: / seeks, up and down go from row to row, Enter copies, downloads or ticks off, and goes on. */
export const followKeys = (root: HTMLElement, search: HTMLInputElement): void => {
  root.addEventListener('keydown', (event) => {
    const from = event.target as HTMLElement
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '/' && from !== search) {
      event.preventDefault()
      search.focus()
      search.select()
      return
    }
    if (event.key === 'Escape' && from === search) {
      search.value = ''
      search.dispatchEvent(new Event('input'))
      return
    }
    const step = STEPS[event.key]
    if (step === undefined && event.key !== 'Enter') return
    if (from === search) {
      const first = shownRows(root)
        .map((row) => row.querySelector<HTMLElement>('[data-key="copy"]'))
        .find((control) => control !== null)
      if (step !== -1 && first) {
        event.preventDefault()
        first.focus()
      }
      return
    }
    if (from.dataset.key === undefined) return
    if (step !== undefined) {
      if (move(root, from, step)) event.preventDefault()
    } else if (from.dataset.key === 'copy') {
      // Pressed here and not by the browser, which would press the next one too.
      event.preventDefault()
      from.click()
      move(root, from, 1)
    }
  })
}

/** A browser saves what stands on the page: of an open one, all in plain. Gives what ends it. */
export const refuseSaving = (tell: () => void): (() => void) => {
  const refuse = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
    event.preventDefault()
    tell()
  }
  addEventListener('keydown', refuse)
  return () => removeEventListener('keydown', refuse)
}
