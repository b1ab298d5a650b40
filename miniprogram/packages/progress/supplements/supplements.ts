import { DEADLINE_TEXT } from '../../../content/deadlines'
import { SUPPLEMENTS_TEXT as TEXT, supplementWords } from '../content/supplements'
import { WAITING_TEXT } from '../content/waiting'
import { isMaterialId } from '../../../model/material'
import { SUPPLEMENT_KINDS, type Supplement } from '../../../model/progress'
import { today } from '../../../platform/clock'
import { officialFact } from '../../../rules/facts/official-numbers'
import { confirmed } from '../../../platform/feedback'
import { openComputer, openMaterial, openStep } from '../../../platform/navigate'
import { defineDegreePage } from '../../../pages/degree-page'
import {
  chosenId,
  dataOf,
  isText,
  oneOf,
  type ChosenEvent,
  type TapEvent,
  type TypedEvent,
} from '../../../pages/event-data'
import { tellProblem } from '../../../pages/tell-problem'
import { applicationStore } from '../../../stores/index'
import { remind } from '../remind'
import { readNotice } from '../rules/read-notice'
import { dayOrText } from '../typed-day'
import {
  withNewSupplement,
  withReadNotice,
  withoutSupplement,
  withSupplement,
  withSupplementAt,
  withToggledMaterial,
} from './changed-supplements'
import { DUE_ON, NOTICE_TEXT, supplementsView, type Editing } from './supplements.view'

interface Local {
  editing: Editing
  removed: { readonly supplement: Supplement; readonly index: number } | undefined
}

const UNDO_MS = 10_000

const editingOf = (id: string | undefined): Editing => ({ id, showsAll: false })

const isKind = oneOf(SUPPLEMENT_KINDS)
const idOf = (event: TapEvent): string => dataOf(event, 'id', isText) ?? ''

const { loading, gone, home } = WAITING_TEXT

defineDegreePage({
  isPlace: true,

  text: { loading, gone, home, ...TEXT },

  local: (): Local => ({ editing: editingOf(undefined), removed: undefined }),

  view: ({ editing, removed }, degree, { typing }) => ({
    undoText: removed ? TEXT.removed : '',
    ...supplementsView(degree, editing, typing, today()),
  }),

  methods: {
    onEditTap(event: TapEvent) {
      const id = idOf(event)
      this.local.editing = editingOf(this.local.editing.id === id ? undefined : id)
    },
    async onKindChoose(event: ChosenEvent) {
      const kind = chosenId(event, isKind)
      if (kind) await this.change(withSupplement(idOf(event), { kind }))
    },
    onTextChange(event: TypedEvent) {
      const { value } = event.detail
      const id = idOf(event)
      this.keep(`${NOTICE_TEXT}${id}`, value, withSupplement(id, { text: value }))
    },
    onDueOnChange(event: TypedEvent) {
      const { value } = event.detail
      const id = idOf(event)
      const { on, typed } = dayOrText(value)
      this.keep(`${DUE_ON}${id}`, value, withSupplement(id, { dueOn: on, typedDueOn: typed }))
    },
    async onMaterialChoose(event: ChosenEvent) {
      const material = chosenId(event, isMaterialId)
      if (material) await this.change(withToggledMaterial(idOf(event), material))
    },
    onShowAllTap() {
      this.local.editing = { ...this.local.editing, showsAll: true }
    },
    onMaterialOpen(event: TapEvent) {
      const material = dataOf(event, 'material', isMaterialId)
      if (material) openMaterial(material, this.degree?.id)
    },
    onPrimaryTap(event: TapEvent) {
      const material = dataOf(event, 'material', isMaterialId)
      if (material) openMaterial(material, this.degree?.id)
      else if (dataOf(event, 'act', isText) === 'computer') openComputer(this.degree?.id)
      else this.local.editing = editingOf(idOf(event))
    },
    onGuideTap() {
      openStep('supplement', this.degree?.id)
    },
  },

  actions: {
    async onAddTap() {
      const id = await tellProblem(applicationStore.newEntryId())
      if (id && (await this.change(withNewSupplement(id)))) this.local.editing = editingOf(id)
    },
    async onSubmittedTap(event: TapEvent) {
      const isSure = await confirmed({
        title: TEXT.submittedQuestion,
        content: supplementWords.submittedExplain(officialFact('supplement-times', today()).value),
        confirmText: TEXT.submittedConfirm,
      })
      if (isSure && (await this.change(withSupplement(idOf(event), { submittedOn: today() }))))
        this.local.editing = editingOf(undefined)
    },
    async onTakeOverTap(event: TapEvent) {
      const id = idOf(event)
      const text = this.degree?.supplements.find((notice) => notice.id === id)?.text ?? ''
      await this.change(withReadNotice(id, readNotice(text, today())))
    },
    async onReopenTap(event: TapEvent) {
      await this.change(withSupplement(idOf(event), { submittedOn: undefined }))
    },
    async onRemoveTap(event: TapEvent) {
      const notices = this.degree?.supplements ?? []
      const index = notices.findIndex(({ id }) => id === idOf(event))
      const supplement = notices[index]
      if (!supplement || !(await this.change(withoutSupplement(supplement.id)))) return
      const removed = { supplement, index }
      this.local.removed = removed
      setTimeout(() => {
        if (this.local.removed === removed) this.local.removed = undefined
      }, UNDO_MS)
    },
    /** Offered until it is done: a write that failed can be tried again. */
    async onUndo() {
      const { removed } = this.local
      if (removed && (await this.change(withSupplementAt(removed.supplement, removed.index))))
        this.local.removed = undefined
    },
    async onRemind(event: TapEvent) {
      const dueOn = this.degree?.supplements.find(({ id }) => id === idOf(event))?.dueOn
      if (dueOn) await remind(DEADLINE_TEXT.supplement.reminder, dueOn)
    },
  },
})
