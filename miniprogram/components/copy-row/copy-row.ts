/** A value that the portal asks for too, with a button that copies it. Event `copy`. */
Component({
  properties: { label: String, value: String, action: String },
  methods: {
    onTap() {
      this.triggerEvent('copy', { value: this.data.value })
    },
  },
})
