import { element } from './element'
import type { Marks } from './marks'

/** A box to tick off, in words and for a screen reader by its whole name. */
export const tick = (id: string, label: string, spoken: string, marks: Marks, onChange: () => void) => {
  const box = element('input', { type: 'checkbox', 'aria-label': spoken, 'data-key': 'tick' })
  box.checked = marks.has(id)
  box.addEventListener('change', () => {
    marks.put(id, box.checked)
    onChange()
  })
  return element('label', { class: 'tick' }, box, label)
}
