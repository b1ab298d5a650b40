import { unsupported } from '../runtime/errors'
import { overlay } from '../runtime/frame'
import type { Builtin, BuiltinNode, Props } from './builtin'
import { joinForm } from './form'
import { dateColumns, dateOf, selectedIndexes } from './picker-date'
import { PickerSheet } from './picker-sheet'

type Range = readonly unknown[]

const label = (item: unknown, key: string): string =>
  key ? String((item as Record<string, unknown>)[key]) : String(item)

const openSelector = ({ props, emit }: BuiltinNode): void => {
  const range = (props.range as Range) ?? []
  const columns = [range.map((item) => label(item, String(props.rangeKey)))]
  new PickerSheet(overlay, {
    title: String(props.headerText),
    columns,
    selected: [Number(props.value) || 0],
    onConfirm: ([index]) => emit('change', { value: index }),
    onCancel: () => emit('cancel'),
  }).open()
}

const openMulti = ({ props, emit }: BuiltinNode): PickerSheet => {
  const labels = () =>
    ((props.range as Range[]) ?? []).map((column) =>
      column.map((item) => label(item, String(props.rangeKey))),
    )
  const sheet = new PickerSheet(overlay, {
    title: String(props.headerText),
    columns: labels(),
    selected: labels().map((_, column) => Number((props.value as number[])?.[column]) || 0),
    onColumn: (column, value) => emit('columnchange', { column, value }),
    onConfirm: (value) => emit('change', { value }),
    onCancel: () => emit('cancel'),
  })
  sheet.open()
  return sheet
}

const openDate = ({ props, emit }: BuiltinNode): void => {
  const range = dateRange(props)
  const selected = selectedIndexes(range, String(props.value))
  const sheet: PickerSheet = new PickerSheet(overlay, {
    title: String(props.headerText),
    columns: dateColumns(range, selected).map(({ labels }) => labels),
    selected,
    onColumn: (_, __, indexes) => sheet.setColumns(dateColumns(range, indexes).map(({ labels }) => labels)),
    onConfirm: (indexes) => emit('change', { value: dateOf(range, indexes) }),
    onCancel: () => emit('cancel'),
  })
  sheet.open()
}

const dateRange = (props: Props) => ({
  start: String(props.start || '1900-01-01'),
  end: String(props.end || '2100-12-31'),
  fields: String(props.fields) as 'year' | 'month' | 'day',
})

export const picker: Builtin = {
  tag: 'picker',
  properties: {
    headerText: String,
    mode: { type: String, value: 'selector' },
    disabled: Boolean,
    range: { type: null, value: [] },
    rangeKey: String,
    value: null,
    start: String,
    end: String,
    fields: { type: String, value: 'day' },
    name: String,
  },
  events: ['change', 'cancel', 'columnchange'],
  setup: (node) => {
    const { element, props } = node
    let multi: PickerSheet | undefined
    const openers: Record<string, () => void> = {
      selector: () => openSelector(node),
      multiSelector: () => void (multi = openMulti(node)),
      date: () => openDate(node),
    }
    element.addEventListener('click', () => {
      if (props.disabled) return
      const open = openers[String(props.mode)]
      if (open) open()
      else unsupported(`picker mode ${String(props.mode)}`)
    })
    let leave = () => {}
    return {
      attached: () => {
        leave = joinForm(element, {
          name: () => String(props.name),
          value: () => props.value,
          reset: () => undefined,
        })
      },
      detached: () => leave(),
      update: {
        range: (range: Range[]) => {
          if (multi?.isOpen)
            multi.setColumns(range.map((column) => column.map((item) => label(item, String(props.rangeKey)))))
        },
      },
    }
  },
}
