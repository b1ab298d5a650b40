/** Prints what is open, then does `after`. Any other way to print shows a note instead (page.css). */
export const printFields = (after: () => void): void => {
  const root = document.documentElement
  const end = () => {
    root.removeAttribute('data-print')
    after()
  }
  root.setAttribute('data-print', '')
  addEventListener('afterprint', end, { once: true })
  print()
}
