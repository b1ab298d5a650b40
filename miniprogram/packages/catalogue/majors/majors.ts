import { MAJORS_TEXT } from '../content/majors'
import { MAJOR_CATALOGUES, type MajorCatalogueId } from '../../../model/review-notes'
import { definePage } from '../../../pages/define-page'
import { dataOf, isText, oneOf, type TapEvent, type TypedEvent } from '../../../pages/event-data'
import type { PageContext } from '../../../pages/page-self'
import { pageBasis, shownSource } from '../../../pages/shown-source'
import { showNote } from '../../../platform/feedback'
import { goBack } from '../../../platform/navigate'
import { CATALOGUE_SOURCE } from '../../../rules/facts/major-catalogues'
import { usualCatalogue } from '../rules/review'
import { applicationStore } from '../../../stores/index'
import { withWish } from '../changed-review'
import { majorSearch } from '../search/major-search'
import { entryOf, majorsView } from './majors.view'

interface Local {
  /** Chosen by the student; otherwise the usual one of the degree. */
  catalogue: MajorCatalogueId | undefined
  typed: string
  openDiscipline: string
  openGroup: string
  openEntry: string
  showsChanges: boolean
}

const isCatalogue = oneOf(MAJOR_CATALOGUES)

const catalogueOf = (local: Local, { query, degree }: PageContext): MajorCatalogueId => {
  const asked = isCatalogue(query.catalogue) ? query.catalogue : undefined
  return local.catalogue ?? asked ?? usualCatalogue(degree?.degree.level ?? 'master')
}

definePage({
  local: (): Local => ({
    catalogue: undefined,
    typed: '',
    openDiscipline: '',
    openGroup: '',
    openEntry: '',
    showsChanges: false,
  }),

  view(local, query, page) {
    // A field is chosen for the review that led here; opened without one, the catalogue is only to be read.
    const reviewed = query.application ? page.degree : undefined
    const catalogue = catalogueOf(local, page)
    return {
      text: MAJORS_TEXT,
      basis: pageBasis([shownSource(CATALOGUE_SOURCE[catalogue]), shownSource('guide')]),
      ...majorsView({
        ...local,
        catalogue,
        canChoose: reviewed !== undefined && !applicationStore.isReadOnly(reviewed.id),
        wish: reviewed?.review.wish,
      }),
    }
  },

  onEnter() {
    // Builds the index while the student still looks at the page, so that the first keystroke is quick too.
    setTimeout(() => majorSearch('jisuanji', 'graduate-2022'), 0)
  },

  methods: {
    onType({ detail: { value } }: TypedEvent) {
      Object.assign(this.local, { typed: value, openEntry: '' })
    },
    onEditionTap(event: TapEvent) {
      this.local.catalogue = dataOf(event, 'id', isCatalogue)
      Object.assign(this.local, { openDiscipline: '', openGroup: '', openEntry: '', showsChanges: false })
    },
    onChangesTap() {
      this.local.showsChanges = !this.local.showsChanges
      this.local.openEntry = ''
    },
    onRowTap(event: TapEvent) {
      const key = dataOf(event, 'key', isText) ?? ''
      const kind = dataOf(event, 'kind', isText)
      const { local } = this
      if (kind === 'discipline') local.openDiscipline = local.openDiscipline === key ? '' : key
      if (kind === 'group') local.openGroup = local.openGroup === key ? '' : key
      if (kind === 'entry') local.openEntry = local.openEntry === key ? '' : key
    },
  },

  actions: {
    async onChooseTap() {
      const entry = entryOf(this.local.openEntry)
      if (!this.query.application || !entry) return
      const { catalogue, code, name } = entry
      if (!(await this.change(withWish({ catalogue, code, name })))) return
      showNote(MAJORS_TEXT.chosenNote(name))
      this.leadOn(goBack)
    },
  },
})
