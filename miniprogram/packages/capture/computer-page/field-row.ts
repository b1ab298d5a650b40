import type { PageRow } from '../computer/page-contents'
import { masked } from '../../../rules/person/masked'
import { copyText, selectTextOf } from './clipboard'
import { button, element } from './element'
import type { Marks } from './marks'
import { tick } from './tick'
import type { Say } from './toast'
import { TEXT, words } from './words'

export interface RowDeps {
  readonly marks: Marks
  readonly areSecretsShown: () => boolean
  say: Say
}

const COPIED_MS = 1500

/** Long numbers are read in groups of four; what is copied is the value itself. */
const grouped = (value: string): readonly (HTMLElement | string)[] =>
  /^[0-9Xx]{8,}$/.test(value)
    ? (value.match(/.{1,4}/g) ?? []).map((part) => element('span', { class: 'digits' }, part))
    : [value]

export interface ShownRow {
  readonly node: HTMLElement
  /** Covers or uncovers a number. */
  redraw: () => void
}

/** One field of the portal: its name, what to enter, 复制 and 已填: what was copied counts as entered. */
export const fieldRow = (id: string, row: PageRow, { marks, areSecretsShown, say }: RowDeps): ShownRow => {
  const value = element('span', { class: 'value' })
  const redraw = () =>
    value.replaceChildren(...(row.isSecret && !areSecretsShown() ? [masked(row.value)] : grouped(row.value)))
  redraw()
  const copy = button(TEXT.copy, { 'aria-label': words.copyOf(row.label), 'data-key': 'copy' }, () => {
    void copyText(row.value).then((isDone) => {
      if (!isDone) {
        value.replaceChildren(row.value)
        selectTextOf(value)
        return say(TEXT.copyYourself)
      }
      say(words.copied(row.label), 'brief')
      marks.put(id, true)
      copy.textContent = TEXT.copied
      setTimeout(() => (copy.textContent = TEXT.copy), COPIED_MS)
    })
  })
  const node = element(
    'div',
    { class: 'row', 'data-row': true, 'data-find': `${row.label} ${row.value}` },
    element('span', { class: 'label' }, row.label, row.isChosen && element('em', {}, TEXT.choose)),
    element(
      'span',
      { class: 'what' },
      value,
      row.note !== '' && element('span', { class: 'note' }, row.note),
    ),
    // Where nothing can be copied Enter stops all the same: who goes on without it pastes one field too far.
    ...(row.value === ''
      ? [
          element('span', { class: 'by-hand' }, TEXT.byHand),
          tick(id, TEXT.entered, words.byHandOf(row.label), marks, 'copy'),
        ]
      : [copy, tick(id, TEXT.entered, words.enteredOf(row.label), marks)]),
  )
  marks.follow(id, (isOn) => node.toggleAttribute('data-done', isOn))
  return { node, redraw }
}
