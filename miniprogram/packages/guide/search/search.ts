import { SEARCH_TEXT } from '../content/search'
import { isFactTopic } from '../content/facts'
import type { IsoDate } from '../../../model/iso-date'
import { isMaterialId } from '../../../model/material'
import { isStepId } from '../../../model/step'
import { definePage } from '../../../pages/define-page'
import { dataOf, isText, type TapEvent, type TypedEvent } from '../../../pages/event-data'
import { readerOf } from '../../../pages/reader'
import type { PageContext } from '../../../pages/page-self'
import { today } from '../../../platform/clock'
import { openFacts, openMaterial, openStep } from '../../../platform/navigate'
import { fetched } from '../../../platform/subpackage'
import { type GuideSearch, guideSearch, searchView, type TextSearch } from './search.view'

interface Local {
  typed: string
  open: string
  textSearch: TextSearch | 'unreachable' | undefined
}

/** One search lies in the subpackage of the catalogues, beside its lists; it is fetched with that (分包异步化). */
const fetchSearch = async (local: Local): Promise<void> => {
  const there = await fetched<{ readonly textSearch: TextSearch }>(() =>
    require.async('../../catalogue/search/texts.js'),
  )
  // Without a network now, the next letter tries again.
  local.textSearch = there.ok ? there.value.textSearch : 'unreachable'
}

type SearchedDegree = PageContext['degree']
let last: { readonly degree: SearchedDegree; readonly day: IsoDate; readonly search: GuideSearch } | undefined

/** Prepared once for a student and a day, not with every letter. */
const searchFor = (textSearch: TextSearch, degree: SearchedDegree, day: IsoDate): GuideSearch => {
  if (last?.degree !== degree || last?.day !== day)
    last = { degree, day, search: guideSearch(textSearch, day, degree && readerOf(degree, day)) }
  return last.search
}

const openPlace = (kind: string | undefined, id: string, application: string | undefined): void => {
  if (kind === 'step' && isStepId(id)) openStep(id, application)
  else if (kind === 'material' && isMaterialId(id)) openMaterial(id, application)
  else if (kind === 'topic' && isFactTopic(id)) openFacts(id)
}

definePage({
  local: (): Local => ({ typed: '', open: '', textSearch: undefined }),

  view: ({ typed, open, textSearch }, _query, { degree }) => ({
    text: SEARCH_TEXT,
    ...searchView(
      typed,
      typeof textSearch === 'function' ? searchFor(textSearch, degree, today()) : textSearch,
      open,
    ),
  }),

  onEnter() {
    void fetchSearch(this.local)
  },

  methods: {
    onType({ detail: { value } }: TypedEvent) {
      this.local.typed = value
      if (this.local.textSearch === 'unreachable') void fetchSearch(this.local)
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
      if (kind === 'question' || kind === 'term') this.local.open = this.local.open === id ? '' : id
      else openPlace(kind, id, this.degree?.id)
    },
    onPlaceTap(event: TapEvent) {
      openPlace(dataOf(event, 'kind', isText), dataOf(event, 'id', isText) ?? '', this.degree?.id)
    },
  },
})
