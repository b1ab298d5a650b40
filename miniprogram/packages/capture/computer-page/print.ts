/** Prints what is open. Any other way to print shows a note instead (page.css). */
export const printFields = (): void => {
  const root = document.documentElement
  root.setAttribute('data-print', '')
  addEventListener('afterprint', () => root.removeAttribute('data-print'), { once: true })
  print()
}
