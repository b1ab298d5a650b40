import { STUDY_HISTORY_TEXT as TEXT } from '../content/study-history'
import type { StudyEntry } from '../../../model/study-history'
import { defineDegreePage } from '../../../pages/degree-page'
import { dataOf, isText, type TapEvent } from '../../../pages/event-data'
import { studyRows } from '../../../pages/portal-rows'
import { tapLedTo } from '../../../pages/second-tap'
import { tellProblem } from '../../../pages/tell-problem'
import { copyText } from '../../../platform/clipboard'
import { today } from '../../../platform/clock'
import { openDegreeForm, openStudyEntry } from '../../../platform/navigate'
import { studyStretches } from '../../../rules/study-history'
import { applicationStore } from '../../../stores/index'
import { withNewStudyEntry, withoutStudyEntry, withStudyEntryAt } from '../changed-study'
import { studyHistoryView } from './study-history.view'

interface Local {
  /** Deleted last on this page, and where it stood. */
  removed: { readonly entry: StudyEntry; readonly index: number } | undefined
}

defineDegreePage({
  isPlace: true,

  text: TEXT,

  local: (): Local => ({ removed: undefined }),

  view: ({ removed }, degree) => ({
    kind: 'history',
    undoText: removed ? TEXT.removed : '',
    ...studyHistoryView(degree, today()),
  }),

  methods: {
    onEditTap(event: TapEvent) {
      const id = dataOf(event, 'id', isText)
      if (this.degree && id) openStudyEntry(this.degree.id, id)
    },
    /** The whole value: what is shown may be shortened. */
    async onRowCopy(event: TapEvent) {
      const [entry, id] = [dataOf(event, 'entry', isText), dataOf(event, 'id', isText)]
      const stretch = this.degree && studyStretches(this.degree).find((one) => one.id === entry)
      const row = stretch && studyRows(stretch).find((one) => one.id === id)
      if (row) await tellProblem(copyText(row.value))
    },
    onDegreeTap() {
      openDegreeForm(this.degree?.id, 'dates')
    },
  },

  actions: {
    async onAddTap() {
      const { degree } = this
      const id = degree && (await tellProblem(applicationStore.newEntryId()))
      if (!id || !(await this.change(withNewStudyEntry(id)))) return
      this.local.removed = undefined
      // 「填好了」 comes in where 「新增一条」 stood.
      tapLedTo(id)
      this.leadOn(() => openStudyEntry(degree.id, id))
    },
    async onRemoveTap(event: TapEvent) {
      const history = this.degree?.studyHistory ?? []
      const index = history.findIndex(({ id }) => id === dataOf(event, 'id', isText))
      const entry = history[index]
      if (entry && (await this.change(withoutStudyEntry(entry.id)))) this.local.removed = { entry, index }
    },
    async onUndo() {
      const { removed } = this.local
      if (removed && (await this.change(withStudyEntryAt(removed.entry, removed.index))))
        this.local.removed = undefined
    },
  },
})
