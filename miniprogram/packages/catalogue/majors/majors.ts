import { MAJORS_TEXT } from '../content/majors'
import { problemText } from '../../../content/problems'
import { MAJOR_CATALOGUES, type MajorCatalogueId } from '../../../model/review-notes'
import { copyText } from '../../../platform/clipboard'
import { showNote, showProblem } from '../../../platform/feedback'
import { goBack } from '../../../platform/navigate'
import { usualCatalogue } from '../../../rules/review'
import { CATALOGUE_SOURCE } from '../../../rules/facts/major-catalogues'
import { applicationStore } from '../../../stores/index'
import { definePage, type Query } from '../../../pages/define-page'
import { shownSource } from '../../../pages/shown-source'
import { withWish } from '../changed-review'
import { majorSearch } from '../major-search'
import { entryOf, majorsView } from './majors.view'

interface Local {
  /** Chosen by the student; otherwise the usual one of the degree. */
  catalogue: MajorCatalogueId | undefined
  typed: string
  openDiscipline: string
  openGroup: string
  openEntry: string
  showsChanges: boolean
  isBusy: boolean
}

const applicationOf = ({ application }: Query) =>
  application ? applicationStore.find(application) : undefined

const catalogueOf = (local: Local, query: Query): MajorCatalogueId => {
  const asked = MAJOR_CATALOGUES.find((id) => id === query.catalogue)
  const degree = (applicationOf(query) ?? applicationStore.current)?.degree
  return local.catalogue ?? asked ?? usualCatalogue(degree?.level ?? 'master')
}

type RowTap = WechatMiniprogram.TouchEvent

definePage({
  local: (): Local => ({
    catalogue: undefined,
    typed: '',
    openDiscipline: '',
    openGroup: '',
    openEntry: '',
    showsChanges: false,
    isBusy: false,
  }),

  view(local, query) {
    const application = applicationOf(query)
    const catalogue = catalogueOf(local, query)
    return {
      text: MAJORS_TEXT,
      busy: local.isBusy,
      sources: [shownSource(CATALOGUE_SOURCE[catalogue]), shownSource('guide')],
      ...majorsView({
        ...local,
        catalogue,
        canChoose: application !== undefined && !applicationStore.isReadOnly(application.id),
        wish: application?.review.wish,
      }),
    }
  },

  onEnter() {
    // Builds the index while the student still looks at the page, so that the first keystroke is quick too.
    setTimeout(() => majorSearch('jisuanji', 'graduate-2022'), 0)
  },

  methods: {
    onType(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      Object.assign(this.local, { typed: event.detail.value, openEntry: '' })
    },

    onEditionTap(event: RowTap) {
      this.local.catalogue = event.currentTarget.dataset.id as MajorCatalogueId
      Object.assign(this.local, { openDiscipline: '', openGroup: '', openEntry: '', showsChanges: false })
    },

    onChangesTap() {
      this.local.showsChanges = !this.local.showsChanges
      this.local.openEntry = ''
    },

    onRowTap(event: RowTap) {
      const { key, kind } = event.currentTarget.dataset as { key: string; kind: string }
      const { local } = this
      if (kind === 'discipline') local.openDiscipline = local.openDiscipline === key ? '' : key
      if (kind === 'group') local.openGroup = local.openGroup === key ? '' : key
      if (kind === 'entry') local.openEntry = local.openEntry === key ? '' : key
    },

    async onCopy(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      const copied = await copyText(event.detail.value)
      if (!copied.ok) await showProblem(problemText(copied.problem))
    },

    async onChooseTap() {
      const { application: id } = this.query
      const entry = entryOf(this.local.openEntry)
      if (!id || !entry || this.local.isBusy) return
      const { catalogue, code, name } = entry
      this.local.isBusy = true
      const kept = await applicationStore.change(id, withWish({ catalogue, code, name }))
      this.local.isBusy = false
      if (!kept.ok) return showProblem(problemText(kept.problem))
      showNote(MAJORS_TEXT.chosenNote(name))
      goBack()
    },
  },
})
