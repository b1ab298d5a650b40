interface Question {
  question: string
  answer: string
  links?: { does: string; label: string; value: string }[]
}

/** Short answers that unfold, each by itself: two can be read beside each other. */
Component({
  properties: { questions: { type: Array, value: [] as Question[] } },
  data: { open: {} as Readonly<Record<number, boolean>> },
  methods: {
    onToggle(event: WechatMiniprogram.TouchEvent) {
      const index = Number(event.currentTarget.dataset.index)
      this.setData({ open: { ...this.data.open, [index]: !this.data.open[index] } })
    },
  },
})
