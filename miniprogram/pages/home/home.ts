import { when } from 'mobx-miniprogram'
import { HOME_TEXT, homeWords } from '../../content/home'
import { NOT_OFFICIAL } from '../../content/sources'
import { problemText } from '../../content/problems'
import type { ApplicationId } from '../../model/application'
import type { DeadlineKind } from '../../model/deadline'
import type { MaterialId } from '../../model/material'
import type { ProblemText } from '../../model/problem-text'
import type { Place } from '../../model/settings'
import type { StepId } from '../../model/step'
import { today } from '../../platform/clock'
import { confirmed, showProblem } from '../../platform/feedback'
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
import { arrivalView } from './arrival.view'
import { degreeView, placeTitle } from './home.view'

interface Local {
  /** Where the student was when the app ended; offered until they go on. */
  resume: Place | undefined
  isBusy: boolean
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

const kindOfHome = () => {
  // Nothing is shown as empty before the phone has said so.
  if (!applicationStore.isLoaded) return applicationStore.notices.length > 0 ? 'unread' : 'loading'
  return applicationStore.current ? 'degree' : 'welcome'
}

definePage({
  local: (): Local => ({
    resume: undefined,
    isBusy: false,
    hasRead: false,
    hasBadCode: false,
  }),

  onEnter() {
    const named = readArrival(this.query, CODE_BASE)
    if (typeof named === 'object') arrivalStore.arrive(named)
    else this.local.hasBadCode = named === 'unknown'
    void when(() => applicationStore.isLoaded).then(() => {
      this.local.resume = settingsStore.settings.lastPlace
      const [only, ...others] = applicationStore.applications
      if (only && others.length === 0) this.follow(only.id)
    })
  },

  onReturn() {
    this.local.resume = undefined
    if (settingsStore.settings.lastPlace) void settingsStore.forgetPlace()
  },

  view({ resume, isBusy, hasRead, hasBadCode }, query) {
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
      busy: isBusy,
      undoText: lastRemoved() ? HOME_TEXT.deleted : '',
      foundText: foundText(),
      resume: current && resume ? placeTitle(resume) : '',
      readOnly: current ? applicationStore.isReadOnly(current.id) : false,
      ...(current ? degreeView(current, applications, today()) : {}),
    }
  },

  methods: {
    /** A scanned code leads to its step; without a degree the step can still be read. */
    follow(application?: ApplicationId) {
      const { code } = arrivalStore
      if (!code) return
      arrivalStore.leave()
      openStep(code.step, application)
    },
    async onArrivalChoose(event: WechatMiniprogram.CustomEvent) {
      const id = event.currentTarget.dataset.id as ApplicationId
      // Which one was looked at last is a convenience: a full phone does not keep the student from the step.
      await applicationStore.select(id)
      this.follow(id)
    },
    onArrivalLook() {
      this.follow(applicationStore.current?.id)
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
    onDeadlineOpen(event: WechatMiniprogram.CustomEvent) {
      const { kind, application } = event.currentTarget.dataset as { kind: DeadlineKind; application: string }
      openProgress(kind === 'supplement' ? 'supplements' : 'outcome', application)
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
    onNodeChoose(event: WechatMiniprogram.CustomEvent<{ id: StepId }>) {
      openStep(event.detail.id, applicationStore.current?.id)
    },
    onMaterialOpen(event: WechatMiniprogram.CustomEvent) {
      const { current } = applicationStore
      if (current) openMaterial(event.currentTarget.dataset.id as MaterialId, current.id)
    },
    async onOtherOpen(event: WechatMiniprogram.CustomEvent) {
      const chosen = await applicationStore.select(event.currentTarget.dataset.id as string)
      if (!chosen.ok) await showProblem(problemText(chosen.problem))
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
    async onDeleteTap() {
      const { current } = applicationStore
      if (!current || this.local.isBusy) return
      this.local.isBusy = true
      const isSure = await confirmed({
        title: HOME_TEXT.deleteQuestion,
        content: HOME_TEXT.deleteExplain,
        confirmText: HOME_TEXT.deleteConfirm,
      })
      const removed = isSure ? await applicationStore.removals.removeDegree(current.id) : undefined
      this.local.isBusy = false
      // What cannot be deleted now is deleted at the next start.
      if (removed?.ok) setTimeout(() => void applicationStore.removals.letGo(removed.value), UNDO_MS)
      else if (removed) await showProblem(problemText(removed.problem))
    },
    async onUndo() {
      const removed = lastRemoved()
      const restored = removed && (await applicationStore.removals.undo(removed))
      if (restored && !restored.ok) await showProblem(problemText(restored.problem))
    },
  },
})
