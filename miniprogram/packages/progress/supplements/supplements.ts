import { DEADLINE_TEXT } from '../../../content/deadlines'
import { SUPPLEMENTS_TEXT as TEXT } from '../content/supplements'
import { WAITING_TEXT } from '../content/waiting'
import type { MaterialId } from '../../../model/material'
import type { Supplement, SupplementKind } from '../../../model/progress'
import { today } from '../../../platform/clock'
import { confirmed } from '../../../platform/feedback'
import { openHome, openMaterial, openStep } from '../../../platform/navigate'
import { definePage } from '../../../pages/define-page'
import { applicationStore } from '../../../stores/index'
import { applicationOf, copy, kindOf, note, remind, tellProblem } from '../in-hand'
import { dayOrText } from '../typed-day'
import {
  withNewSupplement,
  withoutSupplement,
  withSupplement,
  withSupplementAt,
  withToggledMaterial,
} from './changed-supplements'
import { supplementsView, type Editing } from './supplements.view'

interface Local {
  editing: Editing
  removed: { supplement: Supplement; index: number } | undefined
  isBusy: boolean
}

const UNDO_MS = 10_000
const LONGEST_TEXT = 4000

const editingOf = (id: string | undefined): Editing => ({
  id,
  typedText: undefined,
  typedDueOn: undefined,
  showsAll: false,
})

type Tap = WechatMiniprogram.CustomEvent
type Change = WechatMiniprogram.CustomEvent<{ value: string }>

const idOf = (event: Tap) => event.currentTarget.dataset.id as string

definePage({
  isPlace: true,

  local: (): Local => ({ editing: editingOf(undefined), removed: undefined, isBusy: false }),

  view({ editing, removed, isBusy }, query) {
    const application = applicationOf(query)
    return {
      kind: kindOf(query),
      text: TEXT,
      common: WAITING_TEXT,
      busy: isBusy,
      undoText: removed ? TEXT.removed : '',
      ...(application ? supplementsView(application, editing, today()) : {}),
    }
  },

  methods: {
    /** One write at a time, so that a double tap does a thing once. */
    async once(task: () => Promise<unknown>) {
      if (this.local.isBusy) return
      this.local.isBusy = true
      await task()
      this.local.isBusy = false
    },
    change(id: string, changed: Partial<Supplement>) {
      return note(this.query, withSupplement(id, changed))
    },
    onAddTap() {
      return this.once(async () => {
        const id = await applicationStore.newEntryId()
        if (!id.ok) return tellProblem(Promise.resolve(id))
        const isKept = await note(this.query, withNewSupplement(id.value))
        if (isKept) this.local.editing = editingOf(id.value)
        return isKept
      })
    },
    onEditTap(event: Tap) {
      const id = idOf(event)
      this.local.editing = editingOf(this.local.editing.id === id ? undefined : id)
    },
    async onKindChoose(event: WechatMiniprogram.CustomEvent<{ id: SupplementKind }>) {
      const kind = event.detail.id
      await this.change(idOf(event), { kind })
    },
    async onTextChange(event: Change) {
      const text = event.detail.value.slice(0, LONGEST_TEXT)
      this.local.editing = { ...this.local.editing, typedText: event.detail.value }
      await this.change(idOf(event), { text })
    },
    async onDueOnChange(event: Change) {
      this.local.editing = { ...this.local.editing, typedDueOn: event.detail.value }
      const { on, typed } = dayOrText(event.detail.value)
      await this.change(idOf(event), { dueOn: on, typedDueOn: typed })
    },
    onDueOnLeave() {
      this.local.editing = { ...this.local.editing, typedDueOn: undefined }
    },
    async onMaterialChoose(event: WechatMiniprogram.CustomEvent<{ id: MaterialId }>) {
      const material = event.detail.id
      await note(this.query, withToggledMaterial(idOf(event), material))
    },
    onShowAllTap() {
      this.local.editing = { ...this.local.editing, showsAll: true }
    },
    onMaterialOpen(event: Tap) {
      openMaterial(event.currentTarget.dataset.material as MaterialId, applicationOf(this.query)?.id)
    },
    onSubmittedTap(event: Tap) {
      const id = idOf(event)
      return this.once(async () => {
        const isSure = await confirmed({
          title: TEXT.submittedQuestion,
          content: TEXT.submittedExplain,
          confirmText: TEXT.submittedConfirm,
        })
        if (!isSure) return
        const submittedOn = today()
        if (await this.change(id, { submittedOn })) this.local.editing = editingOf(undefined)
      })
    },
    onReopenTap(event: Tap) {
      const id = idOf(event)
      return this.once(() => this.change(id, { submittedOn: undefined }))
    },
    onRemoveTap(event: Tap) {
      const id = idOf(event)
      return this.once(async () => {
        const all = applicationOf(this.query)?.supplements ?? []
        const index = all.findIndex((supplement) => supplement.id === id)
        const supplement = all[index]
        if (!supplement) return
        if (!(await note(this.query, withoutSupplement(id)))) return
        const removed = { supplement, index }
        this.local.removed = removed
        setTimeout(() => {
          if (this.local.removed === removed) this.local.removed = undefined
        }, UNDO_MS)
      })
    },
    async onUndo() {
      const { removed } = this.local
      if (!removed) return
      this.local.removed = undefined
      const { supplement, index } = removed
      await note(this.query, withSupplementAt(supplement, index))
    },
    onRemind(event: Tap) {
      const dueOn = applicationOf(this.query)?.supplements.find(({ id }) => id === idOf(event))?.dueOn
      return this.once(async () => dueOn && remind(DEADLINE_TEXT.supplement.reminder, dueOn))
    },
    async onCopy({ detail: { value } }: Change) {
      await copy(value)
    },
    onGuideTap() {
      openStep('supplement', applicationOf(this.query)?.id)
    },
    onHomeTap() {
      openHome()
    },
  },
})
