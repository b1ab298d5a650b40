/** A sentence the student should not miss: kind `info`, `warning` or `danger`. */
Component({
  properties: {
    kind: { type: String, value: 'info' },
    heading: String,
    text: String,
  },
})
