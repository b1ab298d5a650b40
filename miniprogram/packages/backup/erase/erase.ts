import { ERASE_TEXT as TEXT, ERASE_WORD, eraseWords } from '../content/backup'
import { definePage } from '../../../pages/define-page'
import { confirmed, showProblem } from '../../../platform/feedback'
import { openHome, openMakeBackup } from '../../../platform/navigate'
import { applicationStore, eraseEverything } from '../../../stores/index'

interface Local {
  typed: string
  kind: 'asking' | 'working' | 'done'
}

const isTyped = (typed: string): boolean => typed.replace(/[\s「」]/g, '') === ERASE_WORD

definePage({
  local: (): Local => ({ typed: '', kind: 'asking' }),

  view({ typed, kind }) {
    const { applications } = applicationStore
    const pages = applications.reduce((sum, { captures }) => sum + captures.length, 0)
    return {
      text: TEXT,
      kind,
      typed,
      canErase: isTyped(typed),
      counts: eraseWords.counts(applications.length, pages),
    }
  },

  methods: {
    onTypedChange({ detail: { value } }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.local.typed = value
    },
    onBackupTap() {
      openMakeBackup()
    },
    onHomeTap() {
      openHome()
    },
    async onEraseTap() {
      if (this.local.kind !== 'asking' || !isTyped(this.local.typed)) return
      this.local.kind = 'working'
      const isSure = await confirmed({
        title: TEXT.question,
        content: TEXT.questionText,
        confirmText: TEXT.confirm,
      })
      const erased = isSure ? await eraseEverything() : undefined
      this.local.kind = erased?.ok ? 'done' : 'asking'
      if (erased && !erased.ok) await showProblem({ title: TEXT.unfinishedTitle, whatToDo: TEXT.unfinished })
    },
  },
})
