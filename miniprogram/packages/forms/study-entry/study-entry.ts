import { when } from 'mobx-miniprogram'
import { problemText } from '../../../content/problems'
import { STUDY_ENTRY_TEXT, STUDY_HISTORY_TEXT } from '../content/study-history'
import type { OnlineShare, StudyEntry, StudyStage, StudyText } from '../../../model/study-history'
import { today } from '../../../platform/clock'
import { showNote } from '../../../platform/feedback'
import { goBack, openHome } from '../../../platform/navigate'
import { definePage, type Query } from '../../../pages/define-page'
import { isBlankEntry } from '../../../rules/study-history'
import { applicationStore } from '../../../stores/index'
import { withoutStudyEntry, withStudyEntry } from '../changed-study'
import { studyEntryView, type TouchedDates } from './study-entry.view'

interface Local {
  /** What stands in the form. Ahead of the phone by the writes that are under way, so that no letter jumps back. */
  entry: StudyEntry | undefined
  touched: TouchedDates
}

const savedEntry = ({ application, entry }: Query): StudyEntry | undefined =>
  applicationStore.find(application ?? '')?.studyHistory.find(({ id }) => id === entry)

const LATEST = '2099-12-31'

definePage({
  isPlace: true,

  local: (): Local => ({ entry: undefined, touched: {} }),

  view({ entry, touched }, query) {
    const text = { ...STUDY_HISTORY_TEXT, ...STUDY_ENTRY_TEXT }
    if (!applicationStore.isLoaded) return { text, kind: 'loading' }
    const application = applicationStore.find(query.application ?? '')
    const shown = entry ?? savedEntry(query)
    if (!application || !shown || applicationStore.isReadOnly(application.id)) return { text, kind: 'gone' }
    return {
      text,
      kind: 'form',
      latest: LATEST,
      ...studyEntryView(shown, application, touched, today()),
    }
  },

  onEnter() {
    void when(() => applicationStore.isLoaded).then(() => {
      const entry = savedEntry(this.query)
      this.local.entry = entry
      this.local.touched = { started: Boolean(entry?.started), ended: Boolean(entry?.ended) }
    })
  },

  /** An entry without a single word in it is no entry. */
  onLeave() {
    const { entry } = this.local
    if (!entry || !isBlankEntry(entry)) return
    void applicationStore.change(this.query.application ?? '', withoutStudyEntry(entry.id))
  },

  methods: {
    /** Shown at once and saved behind; that it failed matters only if they leave, so it is told once, quietly. */
    async keep(change: Partial<StudyEntry>) {
      const entry = this.local.entry ?? savedEntry(this.query)
      if (!entry) return
      this.local.entry = { ...entry, ...change }
      const { application = '' } = this.query
      const kept = await applicationStore.change(application, withStudyEntry(entry.id, change))
      if (!kept.ok) showNote(problemText(kept.problem).title)
    },

    onTextChange(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      const field = event.currentTarget.dataset.field as StudyText
      void this.keep({ [field]: event.detail.value })
    },

    onDateLeave(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      const field = event.currentTarget.dataset.field as 'started' | 'ended'
      if (event.detail.value.trim() !== '') this.local.touched = { ...this.local.touched, [field]: true }
    },

    onStageChoose(event: WechatMiniprogram.CustomEvent<{ id: StudyStage }>) {
      void this.keep({ stage: event.detail.id })
    },

    onOnlineChoose(event: WechatMiniprogram.CustomEvent<{ id: OnlineShare }>) {
      void this.keep({ online: event.detail.id })
    },

    onDoneTap() {
      goBack()
    },

    onHomeTap() {
      openHome()
    },
  },
})
