import { ERASE_TEXT as TEXT, ERASE_WORD, eraseWords } from '../content/backup'
import { definePage } from '../../../pages/define-page'
import { confirmed, showProblem } from '../../../platform/feedback'
import { openHome, openMakeBackup } from '../../../platform/navigate'
import { applicationStore, eraseEverything, unclaimedStore } from '../../../stores/index'
import { restoreStore } from '../backup'

interface Local {
  typed: string
  /** The student said yes. */
  isErasing: boolean
  isErased: boolean
}

const isTyped = (typed: string): boolean => typed.replace(/[\s「」]/g, '') === ERASE_WORD

definePage({
  local: (): Local => ({ typed: '', isErasing: false, isErased: false }),

  view({ typed, isErasing, isErased }) {
    const { applications } = applicationStore
    const pages = applications.reduce((sum, { captures }) => sum + captures.length, 0)
    return {
      text: TEXT,
      isErasing,
      isErased,
      typed,
      canErase: isTyped(typed),
      counts: eraseWords.counts(applications.length, pages, unclaimedStore.ids.length),
    }
  },

  onEnter() {
    void unclaimedStore.look()
  },

  methods: {
    onTypedChange({ detail: { value } }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.local.typed = value
    },
  },

  actions: {
    onBackupTap() {
      openMakeBackup()
    },
    onLeaveTap() {
      openHome()
    },
    async onEraseTap() {
      if (!isTyped(this.local.typed)) return
      const question = { title: TEXT.question, content: TEXT.questionText, confirmText: TEXT.confirm }
      if (!(await confirmed(question))) return
      this.local.isErasing = true
      try {
        restoreStore.forget()
        const erased = await eraseEverything()
        this.local.isErased = erased.ok
        if (!erased.ok) await showProblem({ title: TEXT.unfinishedTitle, whatToDo: TEXT.unfinished })
      } finally {
        this.local.isErasing = false
      }
    },
  },
})
