import { problemText } from '../../../content/problems'
import { NOT_OFFICIAL, SOURCES_PAGE_TEXT } from '../../../content/sources'
import type { MaterialId } from '../../../model/material'
import { isSourceId, type SourceId } from '../../../model/source'
import type { StepId } from '../../../model/step'
import { copyText } from '../../../platform/clipboard'
import { today } from '../../../platform/clock'
import { showProblem } from '../../../platform/feedback'
import { openMaterial, openStep, scrollToElement } from '../../../platform/navigate'
import { definePage } from '../../../pages/define-page'
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
    entrances: entranceViews,
    contradictions: contradictionViews,
    groups: sourceGroups(uses),
    opened: openUses(uses, open),
  }),

  methods: {
    async onCopy(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      const copied = await copyText(event.detail.value)
      if (!copied.ok) await showProblem(problemText(copied.problem))
    },
    onMore(event: WechatMiniprogram.CustomEvent<{ id: SourceId }>) {
      const { id } = event.detail
      this.local.open = this.local.open === id ? undefined : id
    },
    onUseOpen(event: WechatMiniprogram.CustomEvent) {
      const { id, kind } = event.currentTarget.dataset as { id: string; kind: string }
      if (kind === 'step') openStep(id as StepId)
      else openMaterial(id as MaterialId)
    },
  },
})
