import { DELETE_DEGREE_TEXT } from '../content/delete-degree'
import { dateInWords, yearOf } from '../../../content/official-words'
import type { ApplicationId } from '../../../model/application'
import { CIRCUMSTANCES, type Circumstance, type Degree } from '../../../model/degree'
import type { DegreeDraft } from '../../../model/degree-draft'
import { DEGREE_FIELDS } from '../../../model/finding'
import { isMaterialId } from '../../../model/material'
import { isYearAlone, parsePartialDate } from '../../../model/partial-date'
import { isSourceId } from '../../../model/source'
import { definePage, type PageSelf } from '../../../pages/define-page'
import { chosenId, dataOf, isText, oneOf, type ChosenEvent, type TypedEvent } from '../../../pages/event-data'
import type { PageContext } from '../../../pages/page-self'
import { tellUnkept, wentWell } from '../../../pages/tell-problem'
import { today } from '../../../platform/clock'
import { chosenOf, confirmed } from '../../../platform/feedback'
import {
  goBack,
  openCountryPicker,
  openHome,
  openSchoolPicker,
  openSources,
  replaceWithChecklist,
  replaceWithDegreeForm,
  replaceWithMaterial,
  scrollToElement,
} from '../../../platform/navigate'
import { completeDegree } from '../../../rules/degree-findings'
import { draftDate } from '../../../rules/draft-dates'
import { withDegree } from '../../../stores/changed-application'
import { applicationStore, arrivalStore, draftStore } from '../../../stores/index'
import { deleteDegreeActions } from './delete-degree'
import { DEGREE_FORM_TEXT as TEXT, DEGREE_FORM_WORDS as words } from '../content/degree-form'
import {
  degreeFormView,
  EMPTY_DRAFT,
  firstWrong,
  isAmongDates,
  NOT_CERTIFIED,
  type DegreeFormState,
  type Touched,
} from './degree-form.view'
import { liveListView } from './live-list.view'

type Local = { -readonly [Key in keyof DegreeFormState]: DegreeFormState[Key] } & {
  /** Where a saved degree leads, while another page covers this one: what was filled in is no draft any more. */
  onward?: () => void
}

const leadOn = (page: PageSelf<Local>, route: () => void): void => {
  if (!page.leadOn(route)) page.local.onward = route
}

const isField = oneOf(DEGREE_FIELDS)
const isCircumstance = oneOf(CIRCUMSTANCES)
const isDate = oneOf(['startedOn', 'endedOn', 'awardedOn'] as const)

/** The draft in hand; a saved degree that is being changed starts as a draft of itself. */
const draftFor = (editing: string | undefined, draft = draftStore.form): DegreeDraft => {
  if (draft && draft.editing === editing)
    return { ...draft, answers: { ...EMPTY_DRAFT.answers, ...draft.answers } }
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
const settleOtherDraft = async ({ query, leadOn }: PageContext): Promise<void> => {
  const { form: draft } = draftStore
  if (!draft || draft.editing === query.application) return
  const choice = await chosenOf([TEXT.continueOther, TEXT.dropOther])
  if (choice === 0) return void leadOn(() => replaceWithDegreeForm(draft.editing))
  if (choice === 1 && (await wentWell(draftStore.giveUp()))) return
  leadOn(goBack)
}

const toggled = (chosen: readonly Circumstance[] = [], id: Circumstance): readonly Circumstance[] =>
  chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]

const withoutAnswer = (draft: DegreeDraft, field: keyof Degree): DegreeDraft => {
  const { [field]: _, ...answers } = draft.answers
  return { ...draft, answers }
}

const withAnswer = (draft: DegreeDraft, field: keyof Degree, id: string): DegreeDraft => {
  const { answers } = draft
  const value = isCircumstance(id) ? toggled(answers.circumstances, id) : id
  return { ...draft, answers: { ...answers, [field]: value } }
}

const withYear = (draft: DegreeDraft, year: string): DegreeDraft => {
  const { endedOn: _, ...typed } = draft.typed
  const endedOn = parsePartialDate(year)
  return { ...draft, typed, answers: { ...draft.answers, ...(endedOn && { endedOn }) } }
}

/** An exact date that was told is not replaced by its year, and by another year only when the student says so. */
const chooseYear = async (editing: string | undefined, year: string): Promise<void> => {
  const told = draftDate(draftFor(editing), 'endedOn')
  if (told?.ok && yearOf(told.value) === year) return
  if (told?.ok && !isYearAlone(told.value)) {
    const isSure = await confirmed({
      title: words.replaceYear(year),
      content: words.replaceExplain(dateInWords(told.value)),
      confirmText: TEXT.replaceYear,
    })
    if (!isSure) return
  }
  await keep(editing, (draft) => withYear(draft, year))
}

const ALL_TOUCHED: Touched = Object.fromEntries(DEGREE_FIELDS.map((field) => [field, true]))

/** The saved degree; undefined where something is missing, which is shown, or was not kept, which is told. */
const saved = async (editing: string | undefined, local: Local): Promise<ApplicationId | undefined> => {
  const draft = draftFor(editing)
  const degree = completeDegree(draft, today())
  if (!degree) {
    local.touched = ALL_TOUCHED
    const wrong = firstWrong(draft, today())
    if (wrong) scrollToElement(`#q-${isAmongDates(draft, wrong) ? 'dates' : wrong}`)
    return undefined
  }
  if (draft.editing && applicationStore.find(draft.editing)) {
    if (!(await wentWell(applicationStore.change(draft.editing, withDegree(degree))))) return undefined
    await draftStore.clear()
    return draft.editing
  }
  const added = applicationStore.add(degree)
  if (!(await wentWell(added))) return undefined
  await draftStore.clear()
  const result = await added
  return result.ok ? result.value.id : undefined
}

definePage({
  local: ({ part }): Local => ({
    touched: {},
    other: {},
    isDatesOpen: part === 'dates',
  }),

  view: (local, query) => {
    const draft = draftFor(query.application)
    return {
      text: TEXT,
      kind: applicationStore.isLoaded && !draftStore.isUnseen ? 'form' : 'loading',
      deleteText:
        query.application && !applicationStore.isReadOnly(query.application) ? DELETE_DEGREE_TEXT.button : '',
      ...degreeFormView(draft, local, today()),
      ...liveListView(draft, applicationStore.find(query.application ?? ''), today()),
    }
  },

  onLoaded() {
    void settleOtherDraft(this)
    if (this.query.part) scrollToElement(`#q-${this.query.part}`)
  },

  onReturn() {
    this.local.onward?.()
  },

  methods: {
    onChoose(event: ChosenEvent) {
      const field = dataOf(event, 'field', isField)
      const id = chosenId(event, isText)
      if (!field || !id) return
      if (field === 'endedOn') return void chooseYear(this.query.application, id)
      const isOther = id === NOT_CERTIFIED
      if (field === 'level' || field === 'mode') this.local.other = { ...this.local.other, [field]: isOther }
      void keep(this.query.application, (draft) =>
        isOther ? withoutAnswer(draft, field) : withAnswer(draft, field, id),
      )
    },

    onYearPick({ detail: { value } }: TypedEvent) {
      void chooseYear(this.query.application, yearOf(value))
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

    onDatesOpen() {
      this.local.isDatesOpen = true
    },

    onSourceOpen(event: ChosenEvent) {
      openSources(chosenId(event, isSourceId))
    },
  },

  actions: {
    ...deleteDegreeActions,

    async onSaveTap() {
      const id = await saved(this.query.application, this.local)
      if (!id) return
      // A scanned code that led here still waits: home follows it, now that there is a degree.
      leadOn(this, () => (arrivalStore.code ? openHome() : replaceWithChecklist(id)))
    },

    /** One tap on a row of the list keeps the degree and opens the material. */
    async onMaterialOpen(event: ChosenEvent) {
      const material = dataOf(event, 'id', isMaterialId)
      const id = material && (await saved(this.query.application, this.local))
      if (id) leadOn(this, () => replaceWithMaterial(material, id))
    },

    async onDiscardTap() {
      const isSure = await confirmed({
        title: TEXT.discardQuestion,
        content: TEXT.discardExplain,
        confirmText: TEXT.discardConfirm,
      })
      if (isSure && (await wentWell(draftStore.giveUp()))) this.leadOn(goBack)
    },
  },
})
