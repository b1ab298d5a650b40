/** What stands in a box, and what it has sent that has not come back yet. */
interface Box {
  held: string
  sent: readonly string[]
  /** What the view is told to show. */
  shown?: string
  /** What stands there until the view has heard of it. */
  under?: string | undefined
}

type TextEvent = WechatMiniprogram.CustomEvent<{ value: string }>

const boxes = new WeakMap<object, Box>()

const boxOf = (self: object): Box => {
  const box = boxes.get(self) ?? { held: '', sent: [] }
  boxes.set(self, box)
  return box
}

/** What was typed; behind what the view is told to show, where it has not heard of that. */
const typedIn = ({ under, shown = '' }: Box, text: string): string =>
  under !== undefined && text.startsWith(under) ? shown + text.slice(under.length) : text

/** From this share of the most signs on, how many there are is said. */
const NEARLY_FULL = 0.9

/** What stands there already is never cut, however it came there. */
const limitOf = ({ length }: string, maxlength: number) => ({
  most: length > maxlength ? -1 : maxlength,
  count: maxlength > 0 && length >= maxlength * NEARLY_FULL ? `${length}/${maxlength}` : '',
})

/**
 * Where text is typed: one line, or several. Events `change` and `leave` with `value`.
 *
 * WeChat draws in another thread, so a value that is sent back while the student types comes late and would move the
 * caret or take letters away. What stands in the box stays there: a new `value` is shown only when the box has not sent
 * it itself (emptied, restored, picked); what was typed before the view heard of that comes behind it. Leaving carries
 * what the box holds; where that was not told before, as by a keyboard that was still composing, it is told as a change
 * first.
 */
Component({
  properties: {
    label: String,
    value: String,
    placeholder: String,
    type: { type: String, value: 'text' },
    confirmType: { type: String, value: 'done' },
    /** The most signs; a keyboard of WeChat's takes no more. */
    maxlength: { type: Number, value: -1 },
    multiline: Boolean,
    /** Without a frame of its own. */
    bare: Boolean,
    wrong: Boolean,
    disabled: Boolean,
  },
  data: { text: '', most: -1, count: '' },
  observers: {
    'value, maxlength'(value: string) {
      this.limit(value)
    },
    value(value: string) {
      const stood = boxes.get(this)?.held
      const box = boxOf(this)
      // Texts come back in the order in which they were sent: of two alike it is the earlier one.
      const at = box.sent.indexOf(value)
      box.sent = at < 0 ? [] : box.sent.slice(at + 1)
      if (at < 0 && value !== box.held) this.show(value, stood)
    },
  },
  methods: {
    limit(value: string) {
      const { most, count } = limitOf(value, this.data.maxlength)
      if (most !== this.data.most || count !== this.data.count) this.setData({ most, count })
    },
    /**
     * Into an empty box a whole new text is typed, whatever was on its way there; `behind`: what it is typed behind all the
     * same. While the view has not heard of an earlier text either, it stands where it stood.
     */
    show(value: string, stood: string | undefined, behind?: string) {
      const box = boxOf(this)
      const under = behind ?? (box.under || stood || undefined)
      Object.assign(box, { held: value, shown: value, under })
      // The view is told only of differences, and does not know what was typed since: that first, where it must be.
      const text = this.data.text === value ? (stood ?? value) : value
      this.setData({ text }, () => {
        const isNewest = box.shown === value
        box.under = isNewest ? undefined : text || undefined
        if (isNewest && box.held !== text) this.show(box.held, text, text)
      })
    },
    /** Whoever taps the box sees what stands there: a word of WeChat's that never came is not waited for. */
    onFocus() {
      Object.assign(boxOf(this), { under: undefined, sent: [] })
    },
    onInput({ detail }: TextEvent) {
      this.take(typedIn(boxOf(this), detail.value))
    },
    take(value: string) {
      const box = boxOf(this)
      box.held = value
      box.sent = [...box.sent, value]
      this.limit(value)
      this.triggerEvent('change', { value })
    },
    onBlur({ detail }: TextEvent) {
      const box = boxOf(this)
      const value = typedIn(box, detail.value)
      if (value !== box.held) this.take(value)
      this.triggerEvent('leave', { value })
    },
  },
})
