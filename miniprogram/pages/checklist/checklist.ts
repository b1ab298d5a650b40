import { CHECKLIST_TEXT, type SampleId } from '../../content/checklist'
import type { MaterialId } from '../../model/material'
import type { SourceId } from '../../model/source'
import type { StepId } from '../../model/step'
import { today } from '../../platform/clock'
import { openDegreeForm, openHome, openMaterial, openSources, openStep } from '../../platform/navigate'
import { applicationStore } from '../../stores/index'
import { definePage } from '../define-page'
import { basisView, checklistView, sampleView, type Tab } from './checklist.view'
import { isSampleId, SAMPLE_DEGREES } from './sample-degrees'

interface Local {
  tab: Tab
  sample: SampleId
  isBasisOpen: boolean
}

definePage({
  local: ({ tab, sample }): Local => ({
    tab: tab === 'materials' ? 'materials' : 'steps',
    sample: isSampleId(sample) ? sample : 'hong-kong-master',
    isBasisOpen: false,
  }),

  view({ tab, sample, isBasisOpen }, { application: id }) {
    const text = CHECKLIST_TEXT
    if (!id) {
      const degree = SAMPLE_DEGREES[sample]
      const basis = basisView(degree, { record: 'unknown' }, isBasisOpen, today())
      return { text, kind: 'sample', ...sampleView(sample, degree, tab, today()), basis }
    }
    if (!applicationStore.isLoaded) return { text, kind: 'loading' }
    const application = applicationStore.find(id)
    if (!application) return { text, kind: 'gone' }
    const basis = basisView(application.degree, application.entryExit, isBasisOpen, today())
    return { text, kind: 'degree', ...checklistView(application, tab, today()), basis }
  },

  methods: {
    onTabTap(event: WechatMiniprogram.TouchEvent) {
      this.local.tab = event.currentTarget.dataset.id as Tab
    },
    onSampleChoose(event: WechatMiniprogram.CustomEvent<{ id: SampleId }>) {
      this.local.sample = event.detail.id
    },
    onStepOpen(event: WechatMiniprogram.CustomEvent) {
      openStep(event.currentTarget.dataset.id as StepId, this.query.application)
    },
    onMaterialOpen(event: WechatMiniprogram.CustomEvent) {
      openMaterial(event.currentTarget.dataset.id as MaterialId, this.query.application)
    },
    onBasisToggle() {
      this.local.isBasisOpen = !this.local.isBasisOpen
    },
    onSourceOpen(event: WechatMiniprogram.CustomEvent<{ id: SourceId }>) {
      openSources(event.detail.id)
    },
    onAddTap() {
      openDegreeForm()
    },
    onHomeTap() {
      openHome()
    },
  },
})
