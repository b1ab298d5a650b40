/** A value to be read, and copied where an `action` says so, or whatever `icon` shows. Event `copy` with the `value`. */
Component({
  properties: { label: String, value: String, action: String, icon: { type: String, value: 'copy' } },
  methods: {
    onTap() {
      this.triggerEvent('copy', { value: this.data.value })
    },
  },
})
