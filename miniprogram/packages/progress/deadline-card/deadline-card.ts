/** One last day with what it rests on, and the button that writes it into the phone's calendar. Event `remind`. */
Component({
  properties: { deadline: { type: Object, value: {} } },
  methods: {
    onTap() {
      this.triggerEvent('remind')
    },
  },
})
