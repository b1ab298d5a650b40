interface ListedQuestion {
  question: string
  answer: string
  links?: { does: string; label: string; value: string }[]
}

const NONE: Readonly<Record<number, boolean>> = {}

/** Short answers that unfold, each by itself: two can be read beside each other. */
Component({
  properties: { questions: { type: Array, value: [] as ListedQuestion[] } },
  data: { open: NONE },
  methods: {
    onToggle(event: WechatMiniprogram.TouchEvent) {
      const index = Number(event.currentTarget.dataset.index)
      this.setData({ open: { ...this.data.open, [index]: !this.data.open[index] } })
    },
  },
})
