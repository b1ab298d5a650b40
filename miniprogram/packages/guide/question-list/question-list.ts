interface Question {
  question: string
  answer: string
  links?: { does: string; label: string; value: string }[]
}

/** Short answers that open one at a time. */
Component({
  properties: { questions: { type: Array, value: [] as Question[] } },
  data: { open: -1 },
  methods: {
    onToggle(event: WechatMiniprogram.TouchEvent) {
      const index: unknown = event.currentTarget.dataset.index
      this.setData({ open: this.data.open === index ? -1 : Number(index) })
    },
  },
})
