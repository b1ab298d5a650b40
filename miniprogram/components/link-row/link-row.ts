/** A row that leads somewhere. Event `open` when tapped. */
Component({
  options: { multipleSlots: true },
  properties: { heading: String, text: String, label: String },
  methods: {
    onTap() {
      this.triggerEvent('open')
    },
  },
})
