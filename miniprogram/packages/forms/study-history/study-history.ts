import { problemText } from '../../../content/problems'
import { STUDY_HISTORY_TEXT as TEXT } from '../content/study-history'
import type { Problem } from '../../../model/problem'
import type { Result } from '../../../model/result'
import type { StudyEntry } from '../../../model/study-history'
import { copyText } from '../../../platform/clipboard'
import { today } from '../../../platform/clock'
import { showProblem } from '../../../platform/feedback'
import { openDegreeForm, openHome, openStudyEntry } from '../../../platform/navigate'
import { definePage, type Query } from '../../../pages/define-page'
import { applicationStore } from '../../../stores/index'
import { withNewStudyEntry, withoutStudyEntry, withStudyEntryAt } from '../changed-study'
import { studyHistoryView } from './study-history.view'

interface Local {
  isBusy: boolean
  /** Deleted last on this page, and where it stood. */
  removed: { readonly entry: StudyEntry; readonly index: number } | undefined
}

/** The degree in the address, or the one in hand when a plain address named none. */
const applicationOf = ({ application: id }: Query) =>
  id ? applicationStore.find(id) : applicationStore.current

const idOf = (event: WechatMiniprogram.CustomEvent): string => event.currentTarget.dataset.id as string

const tellFailure = async (done: Result<unknown, Problem>): Promise<void> => {
  if (!done.ok) await showProblem(problemText(done.problem))
}

definePage({
  isPlace: true,

  local: (): Local => ({ isBusy: false, removed: undefined }),

  view({ isBusy, removed }, query) {
    const text = TEXT
    if (!applicationStore.isLoaded) return { text, kind: 'loading' }
    const application = applicationOf(query)
    if (!application) return { text, kind: 'gone' }
    return {
      text,
      kind: 'history',
      busy: isBusy,
      readOnly: applicationStore.isReadOnly(application.id),
      undoText: removed ? TEXT.removed : '',
      ...studyHistoryView(application, today()),
    }
  },

  methods: {
    /** One change at a time: a second tap while the first is saving does nothing. */
    async changing(change: (id: string) => Promise<Result<unknown, Problem>>): Promise<boolean> {
      const application = applicationOf(this.query)
      if (!application || this.local.isBusy) return false
      this.local.isBusy = true
      const done = await change(application.id)
      this.local.isBusy = false
      await tellFailure(done)
      return done.ok
    },

    async onAddTap() {
      await this.changing(async (id) => {
        const entry = await applicationStore.newEntryId()
        if (!entry.ok) return entry
        const noted = await applicationStore.change(id, withNewStudyEntry(entry.value))
        if (!noted.ok) return noted
        this.local.removed = undefined
        openStudyEntry(id, entry.value)
        return noted
      })
    },

    onEditTap(event: WechatMiniprogram.CustomEvent) {
      const application = applicationOf(this.query)
      if (application) openStudyEntry(application.id, idOf(event))
    },

    async onRemoveTap(event: WechatMiniprogram.CustomEvent) {
      const history = applicationOf(this.query)?.studyHistory ?? []
      const index = history.findIndex(({ id }) => id === idOf(event))
      if (index < 0) return
      const entry = history[index]
      const isRemoved = await this.changing((id) => applicationStore.change(id, withoutStudyEntry(entry.id)))
      if (isRemoved) this.local.removed = { entry, index }
    },

    async onUndo() {
      const { removed } = this.local
      if (!removed) return
      const isBack = await this.changing((id) =>
        applicationStore.change(id, withStudyEntryAt(removed.entry, removed.index)),
      )
      if (isBack) this.local.removed = undefined
    },

    async onCopy(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      await tellFailure(await copyText(event.detail.value))
    },

    onDegreeTap() {
      openDegreeForm(applicationOf(this.query)?.id)
    },

    onHomeTap() {
      openHome()
    },
  },
})
