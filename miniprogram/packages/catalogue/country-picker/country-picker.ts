import { COUNTRY_PICKER_TEXT } from '../content/catalogue'
import { problemText } from '../../../content/problems'
import { showNote } from '../../../platform/feedback'
import { goBack } from '../../../platform/navigate'
import { draftStore } from '../../../stores/index'
import { definePage } from '../../../pages/define-page'
import { draftWithPlace } from '../chosen-draft'
import { countryPickerView } from './country-picker.view'

const choose = (place: string): void => {
  void draftStore
    .change((draft) => draftWithPlace(draft, place))
    .then((kept) => {
      if (!kept.ok) showNote(problemText(kept.problem).title)
    })
  goBack()
}

definePage({
  local: () => ({ typed: '' }),

  view: ({ typed }) => ({
    text: COUNTRY_PICKER_TEXT,
    ...countryPickerView(typed),
  }),

  methods: {
    onType(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.local.typed = event.detail.value
    },

    onChoose(event: WechatMiniprogram.TouchEvent) {
      choose(String(event.currentTarget.dataset.name))
    },

    onUseTyped() {
      const name = this.local.typed.trim()
      if (name) choose(name)
    },
  },
})
