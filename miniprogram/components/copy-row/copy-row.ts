/**
 * A value that the portal asks for too, with a button that copies it whole. Event `copy`. `shown` stands in its place
 * where it is personal; without `action` there is nothing to copy, only to read.
 */
Component({
  properties: { label: String, value: String, shown: String, action: String },
  methods: {
    onTap() {
      this.triggerEvent('copy', { value: this.data.value })
    },
  },
})
