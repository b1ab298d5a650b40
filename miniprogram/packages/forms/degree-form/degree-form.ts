import { DELETE_DEGREE_TEXT } from '../content/delete-degree'
import { DEGREE_FORM_LABEL, DEGREE_FORM_TEXT } from '../content/degree-form'
import { CIRCUMSTANCES, type Circumstance } from '../../../model/degree'
import type { DegreeDraft } from '../../../model/degree-draft'
import { DEGREE_FIELDS } from '../../../model/finding'
import { today } from '../../../platform/clock'
import { chosenOf, confirmed } from '../../../platform/feedback'
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
import { chosenId, dataOf, isText, oneOf, type ChosenEvent, type TypedEvent } from '../../../pages/event-data'
import { tellUnkept, wentWell } from '../../../pages/tell-problem'
import { deleteDegreeActions } from './delete-degree'
import { degreeFormView, EMPTY_DRAFT, type Touched } from './degree-form.view'

interface Local {
  touched: Touched
}

const isField = oneOf(DEGREE_FIELDS)
const isCircumstance = oneOf(CIRCUMSTANCES)
const isDate = oneOf(['startedOn', 'endedOn', 'awardedOn'] as const)

/** The draft in hand; a saved degree that is being changed starts as a draft of itself. */
const draftFor = (editing: string | undefined, draft = draftStore.form): DegreeDraft => {
  if (draft && draft.editing === editing) return draft
  const application = editing ? applicationStore.find(editing) : undefined
  return application ? { editing, answers: application.degree, typed: {} } : EMPTY_DRAFT
}

/** Shown at once and saved behind. */
const keep = (
  editing: string | undefined,
  change: (draft: DegreeDraft) => DegreeDraft = (draft) => draft,
): Promise<void> =>
  tellUnkept(
    draftStore,
    draftStore.change((newest) => change(draftFor(editing, newest))),
  )

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
  local: (): Local => ({ touched: {} }),

  view: ({ touched }, query) => ({
    text: DEGREE_FORM_TEXT,
    label: DEGREE_FORM_LABEL,
    kind: applicationStore.isLoaded ? 'form' : 'loading',
    deleteText:
      query.application && !applicationStore.isReadOnly(query.application) ? DELETE_DEGREE_TEXT.button : '',
    ...degreeFormView(draftFor(query.application), touched, today()),
  }),

  onLoaded() {
    void settleOtherDraft(this.query.application)
  },

  methods: {
    onChoose(event: ChosenEvent) {
      const field = dataOf(event, 'field', isField)
      const id = chosenId(event, isText)
      if (!field || !id) return
      void keep(this.query.application, (draft) => {
        const { answers } = draft
        const value = isCircumstance(id) ? toggled(answers.circumstances, id) : id
        return { ...draft, answers: { ...answers, [field]: value } }
      })
    },

    onDateChange(event: TypedEvent) {
      const field = dataOf(event, 'field', isDate)
      if (!field) return
      void keep(this.query.application, (draft) => ({
        ...draft,
        typed: { ...draft.typed, [field]: event.detail.value },
      }))
    },

    onDateLeave(event: TypedEvent) {
      const field = dataOf(event, 'field', isDate)
      if (field && event.detail.value.trim() !== '')
        this.local.touched = { ...this.local.touched, [field]: true }
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
  },

  actions: {
    ...deleteDegreeActions,

    async onSaveTap() {
      const draft = draftFor(this.query.application)
      const degree = completeDegree(draft, today())
      if (!degree) {
        this.local.touched = ALL_TOUCHED
        scrollToTop()
        return
      }
      const saved =
        draft.editing && applicationStore.find(draft.editing)
          ? applicationStore.change(draft.editing, withDegree(degree))
          : applicationStore.add(degree)
      if (!(await wentWell(saved))) return
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
