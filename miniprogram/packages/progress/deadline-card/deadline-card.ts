import { offers } from '../../../platform/offers'
import { REMIND_ON_PHONE } from '../content/reminder'

/** One last day with what it rests on, and the button that writes it into the phone's calendar. Event `remind`. */
Component({
  properties: { deadline: { type: Object, value: {} } },
  data: { elsewhere: '' },
  lifetimes: {
    attached() {
      if (!offers('calendar')) this.setData({ elsewhere: REMIND_ON_PHONE })
    },
  },
  methods: {
    onTap() {
      this.triggerEvent('remind')
    },
  },
})
