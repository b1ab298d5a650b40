import { COMPUTER_LINK } from '../../../content/computer-link'
import {
  CHECKLIST_TEXT,
  checklistWords as words,
  LIST_FOOT,
  LIST_TITLE,
  type SampleId,
} from '../content/checklist'
import { isMaterialId, type MaterialId } from '../../../model/material'
import { isStepId } from '../../../model/step'
import { copyText } from '../../../platform/clipboard'
import { today } from '../../../platform/clock'
import { chosenOf, showNote } from '../../../platform/feedback'
import { openComputer, openDegreeForm, openMaterial, openStep } from '../../../platform/navigate'
import { applicationStore } from '../../../stores/index'
import { definePage, type PageSelf, type Query } from '../../../pages/define-page'
import { chosenId, dataOf, oneOf, type ChosenEvent, type TapEvent } from '../../../pages/event-data'
import { knownPerson } from '../../../pages/known-person'
import { tellProblem, wentWell } from '../../../pages/tell-problem'
import { basisView, checklistView, sampleView, type Tab } from './checklist.view'
import { firstPictures } from './first-pictures'
import { listPicture } from '../stores/list-picture'
import { isSampleId, SAMPLE_DEGREES } from './sample-degrees'

interface Local {
  tab: Tab
  sample: SampleId
}

const isTab = oneOf<Tab>(['steps', 'materials'])
const tabOf = ({ tab }: Query): Tab => (tab === 'materials' ? 'materials' : 'steps')

const showPictures = ({ application }: Query): void => {
  const own = application ? applicationStore.find(application) : undefined
  if (own) void firstPictures.open(own)
}

/** The list of materials, whichever tab is in sight. */
const materialsOf = ({ local, query, degree: own }: Pick<PageSelf<Local>, 'local' | 'query' | 'degree'>) =>
  query.application && own
    ? checklistView(own, 'materials', today())
    : sampleView(local.sample, SAMPLE_DEGREES[local.sample], 'materials', today())

definePage({
  local: ({ tab, sample }): Local => ({
    tab: tabOf({ tab }),
    sample: isSampleId(sample) ? sample : 'hong-kong-master',
  }),

  view({ tab, sample }, { application: id }, { degree: application }) {
    const text = CHECKLIST_TEXT
    if (!id) {
      const degree = SAMPLE_DEGREES[sample]
      const basis = basisView(degree, { record: 'unknown' }, today())
      return { text, kind: 'sample', ...sampleView(sample, degree, tab, today()), basis }
    }
    if (!applicationStore.isLoaded) return { text, kind: 'loading' }
    if (!application) return { text, kind: 'gone' }
    const basis = basisView(application.degree, application.entryExit, today())
    const picture = (material: MaterialId) => firstPictures.of(application, material)
    return {
      text,
      kind: 'degree',
      computerLink: COMPUTER_LINK,
      ...checklistView(application, tab, today(), picture, knownPerson()),
      basis,
    }
  },

  onLoaded() {
    showPictures(this.query)
  },
  onReturn() {
    showPictures(this.query)
  },
  onCover() {
    void firstPictures.close()
  },
  onLeave() {
    void firstPictures.close()
  },

  methods: {
    /** Asked for again from a page that it led to: the tab that was asked for is shown. */
    onRevisit() {
      this.local.tab = tabOf(this.query)
    },
    onTabTap(event: TapEvent) {
      this.local.tab = dataOf(event, 'id', isTab) ?? 'steps'
    },
    onSampleChoose(event: ChosenEvent) {
      this.local.sample = chosenId(event, isSampleId) ?? this.local.sample
    },
    onStepOpen(event: TapEvent) {
      const step = dataOf(event, 'id', isStepId)
      if (step) openStep(step, this.query.application)
      else this.local.tab = 'materials'
    },
    onMaterialOpen(event: TapEvent) {
      const material = dataOf(event, 'id', isMaterialId)
      if (material) openMaterial(material, this.query.application)
    },
    onComputerTap() {
      openComputer(this.query.application)
    },
    onAddTap() {
      openDegreeForm()
    },
  },

  actions: {
    /** The same as pictures, into the album or to look at. */
    async onKeepPictureTap() {
      const way = await chosenOf(CHECKLIST_TEXT.pictureWays)
      if (way === undefined) return
      const { listTitle, groups } = materialsOf(this)
      const list = { title: LIST_TITLE, subtitle: listTitle, groups, foot: LIST_FOOT }
      if (way === 1) await tellProblem(listPicture.show(list))
      else if (await tellProblem(listPicture.save(list))) showNote(CHECKLIST_TEXT.pictureSaved)
    },
    /** The list as text, to be sent on: what to bring and in which format, nothing of what is photographed. */
    async onCopyListTap() {
      const { listTitle, groups } = materialsOf(this)
      const copied = await wentWell(copyText(words.listText(listTitle, groups)))
      if (copied) showNote(CHECKLIST_TEXT.copied)
    },
  },
})
