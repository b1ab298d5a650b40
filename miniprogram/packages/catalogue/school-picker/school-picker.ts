import { SCHOOL_PICKER_TEXT } from '../content/catalogue'
import { today } from '../../../platform/clock'
import { goBack } from '../../../platform/navigate'
import { draftStore } from '../../../stores/index'
import { definePage } from '../../../pages/define-page'
import type { TapEvent, TypedEvent } from '../../../pages/event-data'
import { draftWithSchool, draftWithSearch } from '../chosen-draft'
import { keepDraft } from '../keep-draft'
import { warmUpSearch } from '../search/warm-up'
import { type PickerState, schoolPickerView, shownSchools } from './school-picker.view'

type Local = { -readonly [Key in keyof PickerState]: PickerState[Key] }

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
    ...schoolPickerView(local, today()),
  }),

  onEnter() {
    void warmUpSearch().then(() => {
      this.local.isReady = true
    })
  },

  methods: {
    onType({ detail: { value } }: TypedEvent) {
      this.local.typed = value
      void keepDraft((draft) => draft && draftWithSearch(draft, value))
    },

    onScopeTap() {
      this.local.isEverywhere = !this.local.isEverywhere
    },

    onChoose(event: TapEvent) {
      const chosen = shownSchools(this.local).schools[Number(event.currentTarget.dataset.at)]
      if (!chosen) return
      void keepDraft((draft) => draftWithSchool(draft, chosen.school, chosen.place))
      goBack()
    },

    onUseTyped() {
      const name = this.local.typed.trim()
      if (!name) return
      void keepDraft((draft) => draftWithSchool(draft, { kind: 'typed', name }, this.local.country))
      goBack()
    },
  },
})
