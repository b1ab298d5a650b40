import { COUNTRY_PICKER_TEXT } from '../content/catalogue'
import { today } from '../../../platform/clock'
import { definePage } from '../../../pages/define-page'
import { dataOf, isText, type TapEvent, type TypedEvent } from '../../../pages/event-data'
import { goBack } from '../../../platform/navigate'
import { draftWithPlace } from '../chosen-draft'
import { keepDraft } from '../keep-draft'
import { countryPickerView } from './country-picker.view'

const choose = (place: string): void => {
  void keepDraft((draft) => draftWithPlace(draft, place))
  goBack()
}

definePage({
  local: () => ({ typed: '' }),

  view: ({ typed }) => ({
    text: COUNTRY_PICKER_TEXT,
    ...countryPickerView(typed, today()),
  }),

  methods: {
    onType({ detail: { value } }: TypedEvent) {
      this.local.typed = value
    },

    onChoose(event: TapEvent) {
      const name = dataOf(event, 'name', isText)
      if (name) choose(name)
    },

    onUseTyped() {
      const name = this.local.typed.trim()
      if (name) choose(name)
    },
  },
})
