import type { FieldView } from '../field-view'

type RowEvent = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: string }>

/** The fields of one card. Events `change` and `leave` with field and value, `toggle` with the field. */
Component({
  properties: {
    fields: { type: Array, value: [] as FieldView[] },
    /** The most signs of one field. */
    limit: { type: Number, value: -1 },
    text: { type: Object, value: {} },
    disabled: Boolean,
  },
  methods: {
    onChange(event: RowEvent) {
      this.triggerEvent('change', { field: event.currentTarget.dataset.field, value: event.detail.value })
    },
    onLeave(event: RowEvent) {
      this.triggerEvent('leave', { field: event.currentTarget.dataset.field, value: event.detail.value })
    },
    onToggle(event: RowEvent) {
      this.triggerEvent('toggle', { field: event.currentTarget.dataset.field })
    },
  },
})
