import type { ProblemText } from '../../../model/problem-text'
import { offers } from '../../../platform/offers'

/** What one page shows; made by material.view.ts. */
interface ShownPage {
  id: string
  title: string
  detail: string
  kind: 'photo' | 'pdf'
  /** Why its picture could not be opened. */
  failure: ProblemText | null
  /** Empty while it is being opened. */
  path: string
  quarterTurns: number
  note: string
  findings: {
    kind: string
    name: string
    fix: string
    isOpen: boolean
    mend: { act: string; label: string } | null
  }[]
  unchecked: string
  advice: string[]
  /** It is one of several known photographs, and the student can say which. */
  canName: boolean
  cut: string
  canUp: boolean
  canDown: boolean
}

type Act =
  | 'look'
  | 'retry'
  | 'corners'
  | 'overrule'
  | 'turn'
  | 'upright'
  | 'light'
  | 'retake'
  | 'up'
  | 'down'
  | 'remove'
  | 'part'

/** Nothing of the page is changed by these. */
const CHANGES_NOTHING: readonly unknown[] = ['look', 'retry']

/** One page of a material with what can be done to it. Event `act` with the action and the page. */
Component({
  properties: {
    page: { type: Object, value: {} as ShownPage },
    text: { type: Object, value: {} as Record<Act, string> },
    locked: Boolean,
    readonly: Boolean,
  },
  data: { hasCamera: true },
  lifetimes: {
    attached() {
      if (!offers('camera')) this.setData({ hasCamera: false })
    },
  },
  methods: {
    onAct(event: WechatMiniprogram.TouchEvent) {
      const { act, kind }: { readonly act?: unknown; readonly kind?: unknown } = event.currentTarget.dataset
      if (this.data.locked && !CHANGES_NOTHING.includes(act)) return
      const { id } = this.data.page
      this.triggerEvent('act', { act, id, ...(kind ? { kind } : {}) })
    },
  },
})
