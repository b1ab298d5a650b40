import { HOME_TEXT, homeWords } from '../../content/home'
import { NOT_OFFICIAL } from '../../content/sources'
import { problemText } from '../../content/problems'
import type { ApplicationId } from '../../model/application'
import { isMaterialId } from '../../model/material'
import type { Problem } from '../../model/problem'
import type { ProblemText } from '../../model/problem-text'
import type { Place } from '../../model/settings'
import { isStepId } from '../../model/step'
import { today } from '../../platform/clock'
import { confirmed } from '../../platform/feedback'
import {
  openAbout,
  openChecklist,
  openData,
  openDegreeForm,
  openFound,
  openMaterial,
  openPlace,
  openProfile,
  openProgress,
  openStep,
} from '../../platform/navigate'
import { readArrival } from '../../rules/entry-code'
import { CODE_BASE } from '../../rules/facts/code-base'
import { nextStep } from '../../rules/steps'
import {
  applicationStore,
  arrivalStore,
  draftStore,
  settingsStore,
  startUp,
  unclaimedStore,
} from '../../stores/index'
import type { Removal } from '../../stores/removals'
import { definePage, type Query } from '../define-page'
import { chosenId, dataOf, isText, type ChosenEvent, type TapEvent } from '../event-data'
import { tellProblem } from '../tell-problem'
import { arrivalView } from './arrival.view'
import { degreeView, placeTitle } from './home.view'

interface Local {
  /** Where the student was when the app ended; offered until they go on. */
  resume: Place | undefined
  /** What the address had to say was read. */
  hasRead: boolean
  /** A code led here that names nothing. */
  hasBadCode: boolean
}

/** How long a deletion can be taken back on the screen. */
const UNDO_MS = 10_000

const noticesFor = (query: Query, hasBadCode: boolean): readonly ProblemText[] => {
  if (query.notFound) return [{ title: HOME_TEXT.notFoundTitle, whatToDo: HOME_TEXT.notFound }]
  return hasBadCode ? [{ title: HOME_TEXT.badCodeTitle, whatToDo: HOME_TEXT.badCode }] : []
}

const removedDegrees = (): readonly Removal[] =>
  applicationStore.removals.degrees.map((applicationId) => ({ kind: 'application', applicationId }))

/** The degree that was deleted last since the app was opened and can be taken back. */
const lastRemoved = (): Removal | undefined =>
  removedDegrees()
    .filter((removal) => applicationStore.removals.isOfThisRun(removal))
    .pop()

/** What an earlier run left: photos without a record, degrees that can still be taken back. */
const foundText = (): string =>
  homeWords.found(
    unclaimedStore.ids.length,
    removedDegrees().filter((removal) => !applicationStore.removals.isOfThisRun(removal)).length,
  )

/** What the phone did not give us, as long as it does not. */
const NOT_GIVEN: readonly Problem['kind'][] = ['no-answer', 'storage-failed']

const kindOfHome = () => {
  const { isLoaded, current, notices } = applicationStore
  if (current) return 'degree'
  // Nothing is shown as empty before the phone has said so.
  if (!isLoaded) return notices.length > 0 ? 'unread' : 'loading'
  return notices.some(({ kind }) => NOT_GIVEN.includes(kind)) ? 'unread' : 'welcome'
}

/** A scanned code leads to its step; without a degree the step can still be read. */
const follow = (application?: ApplicationId): void => {
  const { code } = arrivalStore
  if (!code) return
  arrivalStore.leave()
  openStep(code.step, application)
}

definePage({
  local: (): Local => ({
    resume: undefined,
    hasRead: false,
    hasBadCode: false,
  }),

  onEnter() {
    const named = readArrival(this.query, CODE_BASE)
    if (typeof named === 'object') arrivalStore.arrive(named)
    else this.local.hasBadCode = named === 'unknown'
  },

  onLoaded() {
    this.local.resume = settingsStore.settings.lastPlace
    const [only, ...others] = applicationStore.applications
    if (only && others.length === 0) follow(only.id)
  },

  onReturn() {
    this.local.resume = undefined
    if (settingsStore.settings.lastPlace) void settingsStore.forgetPlace()
  },

  view({ resume, hasRead, hasBadCode }, query) {
    const { current, applications, notices } = applicationStore
    const told = [
      ...notices.map((notice) => problemText(notice)),
      ...(hasRead ? [] : noticesFor(query, hasBadCode)),
    ]
    return {
      kind: kindOfHome(),
      text: HOME_TEXT,
      notOfficial: NOT_OFFICIAL,
      notices: told.map((notice, id) => ({ id, ...notice })),
      addLabel:
        draftStore.form && !draftStore.form.editing
          ? HOME_TEXT.continueDraft
          : current
            ? HOME_TEXT.addAnother
            : HOME_TEXT.addFirst,
      arrival: applicationStore.isLoaded ? arrivalView(arrivalStore.code, applications, current) : null,
      undoText: lastRemoved() ? HOME_TEXT.deleted : '',
      foundText: foundText(),
      resume: current && resume ? placeTitle(resume) : '',
      readOnly: current ? applicationStore.isReadOnly(current.id) : false,
      ...(current ? degreeView(current, applications, today()) : {}),
    }
  },

  methods: {
    async onArrivalChoose(event: TapEvent) {
      const id = dataOf(event, 'id', isText)
      if (!id) return
      // Which one was looked at last is a convenience: a full phone does not keep the student from the step.
      await applicationStore.select(id)
      follow(id)
    },
    onArrivalLook() {
      follow(applicationStore.current?.id)
    },
    /** The form gets what the code says of the place, unless something is being filled in already. */
    async onArrivalAdd() {
      const place = arrivalStore.code?.place
      if (place) await draftStore.change((draft) => draft ?? { answers: { place }, typed: {} })
      openDegreeForm()
    },
    onRetryTap() {
      applicationStore.dismissNotices()
      void startUp()
    },
    onDismissTap() {
      this.local.hasRead = true
      applicationStore.dismissNotices()
      void applicationStore.acceptMissing()
    },
    onFoundTap() {
      openFound()
    },
    onAddTap() {
      openDegreeForm()
    },
    onEditTap() {
      openDegreeForm(applicationStore.current?.id)
    },
    onStepsTap() {
      openChecklist(applicationStore.current?.id, 'steps')
    },
    onSampleTap() {
      openChecklist(undefined, 'materials')
    },
    onMaterialsTap() {
      openChecklist(applicationStore.current?.id, 'materials')
    },
    onDeadlineOpen(event: TapEvent) {
      const isSupplement = dataOf(event, 'kind', isText) === 'supplement'
      openProgress(isSupplement ? 'supplements' : 'outcome', dataOf(event, 'application', isText))
    },
    onResumeOpen() {
      if (this.local.resume) openPlace(this.local.resume)
    },
    onNowTap() {
      const { current } = applicationStore
      if (!current) return
      const next = nextStep(current, today())
      if (next.kind === 'material') openMaterial(next.material, current.id)
      else if (next.kind === 'finished') openProgress('outcome', current.id)
      else if (next.step === 'supplement') openProgress('supplements', current.id)
      else openStep(next.step, current.id)
    },
    onNodeChoose(event: ChosenEvent) {
      const step = chosenId(event, isStepId)
      if (step) openStep(step, applicationStore.current?.id)
    },
    onMaterialOpen(event: TapEvent) {
      const { current } = applicationStore
      const material = dataOf(event, 'id', isMaterialId)
      if (current && material) openMaterial(material, current.id)
    },
    async onOtherOpen(event: TapEvent) {
      const id = dataOf(event, 'id', isText)
      if (id) await tellProblem(applicationStore.select(id))
    },
    onProfileTap() {
      openProfile()
    },
    onDataTap() {
      openData()
    },
    onAboutTap() {
      openAbout()
    },
  },

  actions: {
    async onDeleteTap() {
      const { current } = applicationStore
      if (!current) return
      const isSure = await confirmed({
        title: HOME_TEXT.deleteQuestion,
        content: HOME_TEXT.deleteExplain,
        confirmText: HOME_TEXT.deleteConfirm,
      })
      const removed = isSure
        ? await tellProblem(applicationStore.removals.removeDegree(current.id))
        : undefined
      // What cannot be deleted now is deleted at the next start.
      if (removed) setTimeout(() => void applicationStore.removals.letGo(removed), UNDO_MS)
    },
    async onUndo() {
      const removed = lastRemoved()
      if (removed) await tellProblem(applicationStore.removals.undo(removed))
    },
  },
})
