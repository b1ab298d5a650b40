import { SEARCH_TEXT } from '../content/search'
import { isMaterialId } from '../../../model/material'
import { isStepId } from '../../../model/step'
import { definePage } from '../../../pages/define-page'
import { dataOf, isText, type TapEvent, type TypedEvent } from '../../../pages/event-data'
import { readerOf } from '../../../pages/reader'
import { today } from '../../../platform/clock'
import { openMaterial, openStep } from '../../../platform/navigate'
import { guideEntries, searchView } from './search.view'

definePage({
  local: () => ({ typed: '', open: '' }),

  view: ({ typed, open }, _query, { degree }) => ({
    text: SEARCH_TEXT,
    ...searchView(typed, guideEntries(today(), degree && readerOf(degree, today())), open),
  }),

  methods: {
    onType({ detail: { value } }: TypedEvent) {
      this.local.typed = value
    },
    onClearTap() {
      this.local.typed = ''
    },
    onExampleTap(event: TapEvent) {
      this.local.typed = dataOf(event, 'word', isText) ?? ''
    },
    onRowTap(event: TapEvent) {
      const id = dataOf(event, 'id', isText) ?? ''
      const kind = dataOf(event, 'kind', isText)
      if (kind === 'question') this.local.open = this.local.open === id ? '' : id
      else if (kind === 'step' && isStepId(id)) openStep(id, this.degree?.id)
      else if (isMaterialId(id)) openMaterial(id, this.degree?.id)
    },
  },
})
