/**
 * Prints what is open, then does `after`. Any other way to print shows a note instead (page.css). Some browsers never say
 * that printing ended: the next key or press tells it too.
 */
export const printFields = (after: () => void): void => {
  const root = document.documentElement
  const signs = ['afterprint', 'keydown', 'pointerdown']
  const end = () => {
    for (const sign of signs) removeEventListener(sign, end, { capture: true })
    root.removeAttribute('data-print')
    after()
  }
  root.setAttribute('data-print', '')
  print()
  for (const sign of signs) addEventListener(sign, end, { capture: true })
}
