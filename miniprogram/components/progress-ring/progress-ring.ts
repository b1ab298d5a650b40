/** How much of a way is done, as a ring with the two numbers inside. */
Component({
  properties: { done: Number, total: Number, label: String },
  data: { share: 0 },
  observers: {
    'done, total'(done: number, total: number) {
      this.setData({ share: total > 0 ? Math.round((100 * done) / total) : 0 })
    },
  },
})
