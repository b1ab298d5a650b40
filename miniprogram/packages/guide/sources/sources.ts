import { NOT_OFFICIAL, SOURCES_PAGE_TEXT } from '../../../content/sources'
import { isMaterialId } from '../../../model/material'
import { isSourceId, type SourceId } from '../../../model/source'
import { isStepId } from '../../../model/step'
import { today } from '../../../platform/clock'
import { openMaterial, openStep, scrollToElement } from '../../../platform/navigate'
import { definePage } from '../../../pages/define-page'
import { chosenId, dataOf, type ChosenEvent, type TapEvent } from '../../../pages/event-data'
import { sourceUses } from './source-uses'
import { contradictionViews, entranceViews, openUses, sourceGroups, type Uses } from './sources.view'

interface Local {
  readonly uses: Uses
  open: SourceId | undefined
}

definePage({
  isPublic: true,

  local: ({ source }): Local => ({
    uses: sourceUses(today()),
    open: isSourceId(source) ? source : undefined,
  }),

  onEnter() {
    if (this.local.open) scrollToElement(`#source-${this.local.open}`)
  },

  view: ({ uses, open }, { source }) => ({
    text: SOURCES_PAGE_TEXT,
    notOfficial: NOT_OFFICIAL,
    unknown: source !== undefined && !isSourceId(source) ? SOURCES_PAGE_TEXT.unknown : '',
    entrances: entranceViews(today()),
    contradictions: contradictionViews(today()),
    groups: sourceGroups(uses),
    opened: openUses(uses, open),
  }),

  methods: {
    onMore(event: ChosenEvent) {
      const id = chosenId(event, isSourceId)
      this.local.open = this.local.open === id ? undefined : id
    },
    onUseOpen(event: TapEvent) {
      const step = dataOf(event, 'id', isStepId)
      const material = dataOf(event, 'id', isMaterialId)
      if (step) openStep(step)
      else if (material) openMaterial(material)
    },
  },
})
