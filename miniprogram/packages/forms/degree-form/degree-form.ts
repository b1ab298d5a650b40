import { when } from 'mobx-miniprogram'
import { DEGREE_FORM_LABEL, DEGREE_FORM_TEXT } from '../content/degree-form'
import { problemText } from '../../../content/problems'
import type { Circumstance, Degree } from '../../../model/degree'
import type { DegreeDraft, TypedDates } from '../../../model/degree-draft'
import { DEGREE_FIELDS, type DegreeField } from '../../../model/finding'
import { today } from '../../../platform/clock'
import { chosenOf, confirmed, showNote, showProblem } from '../../../platform/feedback'
import {
  goBack,
  openCountryPicker,
  openHome,
  openSchoolPicker,
  replaceWithDegreeForm,
  scrollToTop,
} from '../../../platform/navigate'
import { completeDegree } from '../../../rules/degree-findings'
import { withDegree } from '../../../stores/changed-application'
import { applicationStore, arrivalStore, draftStore } from '../../../stores/index'
import { definePage } from '../../../pages/define-page'
import { degreeFormView, EMPTY_DRAFT, type Touched } from './degree-form.view'

interface Local {
  touched: Touched
  isBusy: boolean
}

/** The draft in hand; a saved degree that is being changed starts as a draft of itself. */
const draftFor = (editing: string | undefined, draft = draftStore.form): DegreeDraft => {
  if (draft && draft.editing === editing) return draft
  const application = editing ? applicationStore.find(editing) : undefined
  return application ? { editing, answers: application.degree, typed: {} } : EMPTY_DRAFT
}

/** Saves behind the student's back; that it failed matters only if they leave, so it is told once, quietly. */
const keep = async (
  editing: string | undefined,
  change: (draft: DegreeDraft) => DegreeDraft = (draft) => draft,
): Promise<void> => {
  const kept = await draftStore.change((newest) => change(draftFor(editing, newest)))
  if (!kept.ok) showNote(problemText(kept.problem).title)
}

/** There is one draft at a time: another one that is not finished is not thrown away without a question. */
const settleOtherDraft = async (editing: string | undefined): Promise<void> => {
  const { form: draft } = draftStore
  if (!draft || draft.editing === editing) return
  const choice = await chosenOf([DEGREE_FORM_TEXT.continueOther, DEGREE_FORM_TEXT.dropOther])
  if (choice === 1) return void (await draftStore.clear())
  if (choice === 0) return replaceWithDegreeForm(draft.editing)
  goBack()
}

const toggled = (chosen: readonly Circumstance[] = [], id: Circumstance): readonly Circumstance[] =>
  chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]

const ALL_TOUCHED: Touched = Object.fromEntries(DEGREE_FIELDS.map((field) => [field, true]))

definePage({
  local: (): Local => ({ touched: {}, isBusy: false }),

  view: ({ touched, isBusy }, query) => ({
    text: DEGREE_FORM_TEXT,
    label: DEGREE_FORM_LABEL,
    kind: applicationStore.isLoaded ? 'form' : 'loading',
    busy: isBusy,
    ...degreeFormView(draftFor(query.application), touched, today()),
  }),

  onEnter() {
    void when(() => applicationStore.isLoaded).then(() => settleOtherDraft(this.query.application))
  },

  methods: {
    onChoose(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
      const field = event.currentTarget.dataset.field as keyof Degree
      const { id } = event.detail
      void keep(this.query.application, (draft) => {
        const { answers } = draft
        const value = field === 'circumstances' ? toggled(answers.circumstances, id as Circumstance) : id
        return { ...draft, answers: { ...answers, [field]: value } }
      })
    },

    onDateChange(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      const field = event.currentTarget.dataset.field as keyof TypedDates
      void keep(this.query.application, (draft) => ({
        ...draft,
        typed: { ...draft.typed, [field]: event.detail.value },
      }))
    },

    onDateLeave(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      const field = event.currentTarget.dataset.field as DegreeField
      if (event.detail.value.trim() !== '') this.local.touched = { ...this.local.touched, [field]: true }
    },

    onPlaceOpen() {
      void keep(this.query.application)
      openCountryPicker()
    },

    onSchoolOpen() {
      void keep(this.query.application)
      const named = this.query.application ? undefined : arrivalStore.code?.schoolId
      openSchoolPicker(draftStore.form?.answers.place, named)
    },

    async onSaveTap() {
      if (this.local.isBusy) return
      const draft = draftFor(this.query.application)
      const degree = completeDegree(draft, today())
      if (!degree) {
        this.local.touched = ALL_TOUCHED
        scrollToTop()
        return
      }
      this.local.isBusy = true
      const saved =
        draft.editing && applicationStore.find(draft.editing)
          ? await applicationStore.change(draft.editing, withDegree(degree))
          : await applicationStore.add(degree)
      this.local.isBusy = false
      if (!saved.ok) return showProblem(problemText(saved.problem))
      await draftStore.clear()
      // A code that led here still waits: home follows it, now that there is a degree.
      openHome()
    },

    async onDiscardTap() {
      const isSure = await confirmed({
        title: DEGREE_FORM_TEXT.discardQuestion,
        content: DEGREE_FORM_TEXT.discardExplain,
        confirmText: DEGREE_FORM_TEXT.discardConfirm,
      })
      if (!isSure) return
      await draftStore.clear()
      goBack()
    },
  },
})
