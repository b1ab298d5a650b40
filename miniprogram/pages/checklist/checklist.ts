import { CHECKLIST_TEXT, type SampleId } from '../../content/checklist'
import type { MaterialId } from '../../model/material'
import type { StepId } from '../../model/step'
import { today } from '../../platform/clock'
import { openDegreeForm, openHome, openMaterial, openStep } from '../../platform/navigate'
import { applicationStore } from '../../stores/index'
import { definePage } from '../define-page'
import { checklistView, sampleView, type Tab } from './checklist.view'
import { isSampleId, SAMPLE_DEGREES } from './sample-degrees'

interface Local {
  tab: Tab
  sample: SampleId
}

definePage({
  local: ({ tab, sample }): Local => ({
    tab: tab === 'materials' ? 'materials' : 'steps',
    sample: isSampleId(sample) ? sample : 'hong-kong-master',
  }),

  view({ tab, sample }, { application: id }) {
    const text = CHECKLIST_TEXT
    if (!id) return { text, kind: 'sample', ...sampleView(sample, SAMPLE_DEGREES[sample], tab, today()) }
    if (!applicationStore.isLoaded) return { text, kind: 'loading' }
    const application = applicationStore.find(id)
    return application
      ? { text, kind: 'degree', ...checklistView(application, tab, today()) }
      : { text, kind: 'gone' }
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
    onAddTap() {
      openDegreeForm()
    },
    onHomeTap() {
      openHome()
    },
  },
})
