import { SCHOOL_PICKER_TEXT } from '../content/catalogue'
import { today } from '../../../platform/clock'
import { goBack } from '../../../platform/navigate'
import { draftStore } from '../../../stores/index'
import { definePage } from '../../../pages/define-page'
import { dataOf, type TapEvent, type TypedEvent } from '../../../pages/event-data'
import { draftWithSchool, draftWithSearch } from '../chosen-draft'
import { keepDraft } from '../keep-draft'
import { isRow, schoolAt } from '../search/school-table'
import { warmUpSearch } from '../search/warm-up'
import { type PickerState, schoolPickerView } from './school-picker.view'

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
      const row = dataOf(event, 'row', isRow)
      if (row === undefined) return
      const chosen = schoolAt(row)
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
