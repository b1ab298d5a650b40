import { SCHOOL_PICKER_TEXT } from '../content/catalogue'
import { problemText } from '../../../content/problems'
import type { DegreeDraft } from '../../../model/degree-draft'
import { showNote } from '../../../platform/feedback'
import { goBack } from '../../../platform/navigate'
import { draftStore } from '../../../stores/index'
import { definePage } from '../../../pages/define-page'
import { draftWithSchool, draftWithSearch } from '../chosen-draft'
import { warmUpSearch } from '../warm-up'
import { type PickerState, schoolPickerView, shownSchools } from './school-picker.view'

type Local = { -readonly [Key in keyof PickerState]: PickerState[Key] }

const keep = async (change: (draft?: DegreeDraft) => DegreeDraft | undefined): Promise<void> => {
  const kept = await draftStore.change(change)
  if (!kept.ok) showNote(problemText(kept.problem).title)
}

definePage({
  local: ({ country, school }): Local => ({
    typed: draftStore.form?.schoolText ?? '',
    country,
    named: school ? Number(school) : undefined,
    isEverywhere: false,
    isReady: false,
  }),

  view: (local) => ({
    text: SCHOOL_PICKER_TEXT,
    ...schoolPickerView(local),
  }),

  onEnter() {
    void warmUpSearch().then(() => {
      this.local.isReady = true
    })
  },

  methods: {
    onType(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.local.typed = event.detail.value
      void keep((draft) => draft && draftWithSearch(draft, event.detail.value))
    },

    onScopeTap() {
      this.local.isEverywhere = !this.local.isEverywhere
    },

    onChoose(event: WechatMiniprogram.TouchEvent) {
      const chosen = shownSchools(this.local).schools[Number(event.currentTarget.dataset.at)]
      if (!chosen) return
      void keep((draft) => draftWithSchool(draft, chosen.school, chosen.place))
      goBack()
    },

    onUseTyped() {
      const name = this.local.typed.trim()
      if (!name) return
      void keep((draft) => draftWithSchool(draft, { kind: 'typed', name }, this.local.country))
      goBack()
    },
  },
})
