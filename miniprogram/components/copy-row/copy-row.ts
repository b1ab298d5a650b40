/** A value to be read, and copied where an `action` says so. Event `copy` with the `value`. */
Component({
  properties: { label: String, value: String, action: String },
  methods: {
    onTap() {
      this.triggerEvent('copy', { value: this.data.value })
    },
  },
})
