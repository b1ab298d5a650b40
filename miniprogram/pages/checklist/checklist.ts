import { COMPUTER_LINK } from '../../content/computer-link'
import { CHECKLIST_TEXT, type SampleId } from '../../content/checklist'
import { isMaterialId } from '../../model/material'
import { isStepId } from '../../model/step'
import { today } from '../../platform/clock'
import { openComputer, openDegreeForm, openMaterial, openStep } from '../../platform/navigate'
import { applicationStore } from '../../stores/index'
import { definePage, type Query } from '../define-page'
import { chosenId, dataOf, oneOf, type ChosenEvent, type TapEvent } from '../event-data'
import { basisView, checklistView, sampleView, type Tab } from './checklist.view'
import { isSampleId, SAMPLE_DEGREES } from './sample-degrees'

interface Local {
  tab: Tab
  sample: SampleId
}

const isTab = oneOf<Tab>(['steps', 'materials'])
const tabOf = ({ tab }: Query): Tab => (tab === 'materials' ? 'materials' : 'steps')

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
    return {
      text,
      kind: 'degree',
      computerLink: COMPUTER_LINK,
      ...checklistView(application, tab, today()),
      basis,
    }
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
})
