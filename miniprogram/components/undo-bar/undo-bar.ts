/** Says what was just done and takes it back. Shown while `text` is not empty. Event `undo`. */
Component({
  properties: { text: String, action: String },
  methods: {
    onTap() {
      this.triggerEvent('undo')
    },
  },
})
