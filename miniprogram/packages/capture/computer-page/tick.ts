import { element } from './element'
import type { Marks } from './marks'

/** The column of controls in which the up and down keys move. */
type Column = 'copy' | 'tick'

/** A box to tick off, in words and for a screen reader by its whole name. */
export const tick = (
  id: string,
  label: string,
  spoken: string,
  marks: Marks,
  column: Column = 'tick',
): HTMLLabelElement => {
  const box = element('input', { type: 'checkbox', 'aria-label': spoken, 'data-key': column })
  box.addEventListener('change', () => marks.put(id, box.checked))
  marks.follow(id, (isOn) => (box.checked = isOn))
  return element('label', { class: 'tick' }, box, label)
}
