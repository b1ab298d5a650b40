import { COMPUTER_LINK } from '../../content/computer-link'
import { DEGREE_TEXT, HOME_TEXT, homeWords, UPDATE_WAITS, WELCOME_TEXT } from '../../content/home'
import { problemText } from '../../content/problems'
import { SCAN_ANSWER_TEXT, type AnswerText } from '../../content/scan-answers'
import { sentenceFor } from '../../content/sentence'
import { NOT_OFFICIAL } from '../../content/sources'
import { PHASE_IDS, PREPARED_FORMS, type PhaseId } from '../../model/phase'
import type { IsoDate } from '../../model/iso-date'
import { NOT_GIVEN } from '../../model/problem'
import type { ScanAnswer } from '../../model/scan-answer'
import type { UnderWay } from '../../model/under-way'
import type { Place } from '../../model/settings'
import { isStepId } from '../../model/step'
import { now, today } from '../../platform/clock'
import { showProblem } from '../../platform/feedback'
import {
  openComputer,
  openAbout,
  openChecklist,
  openData,
  openDegreeForm,
  openFacts,
  openFound,
  openPlace,
  openProfile,
  openProgress,
  openSearch,
  openStep,
} from '../../platform/navigate'
import { isComputer, offers } from '../../platform/offers'
import { scanCode } from '../../platform/scan'
import { readArrival } from '../../rules/entry-code'
import { CODE_BASE } from '../../rules/facts/code-base'
import { wayAhead, type WayOf } from '../../rules/phases'
import { oldRulesOf } from '../../rules/rules-age'
import { understandScan } from '../../rules/scanned-code'
import { isUnfinished } from '../../rules/unfinished'
import {
  applicationStore,
  arrivalStore,
  draftStore,
  newVersion,
  settingsStore,
  readAgain,
  unclaimedStore,
} from '../../stores/index'
import { withMaterialHandled } from '../../stores/changed-application'
import { lastSeen } from '../../stores/last-seen'
import type { Removal } from '../../stores/removals'
import { pageOptions } from '../define-page'
import { firstPictureOf } from '../first-page'
import { dataOf, isText, oneOf, type TapEvent } from '../event-data'
import { knownPerson } from '../known-person'
import { isSecondTap, tapLedTo } from '../second-tap'
import { tellProblem, wentWell } from '../tell-problem'
import { arrivalView } from './arrival.view'
import { addressNotices, degreeView, placeTitle } from './home.view'
import { follow, followWithOne, openEnd, openForm, openNext } from './leads-to'
import { seenOf } from './seen.view'

interface Local {
  /** Where the student was when the app ended; offered until they go on, if something is unfinished there. */
  resume: Place | undefined
  /** What the address had to say was read. */
  hasRead: boolean
  /** A code led here that names nothing. */
  hasBadCode: boolean
  /** The phase that is unfolded. */
  openPhase: PhaseId | undefined
  /** The welcome is drawn: nothing of this student lies on the phone, and nothing else is said until it is read. */
  isWelcomed: boolean
  /** The day when the page came to the front. */
  shownOn: IsoDate
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

const isLacking = (): boolean => applicationStore.notices.some(({ kind }) => NOT_GIVEN.includes(kind))

const kindOfHome = (isWelcomed: boolean) => {
  const { isLoaded, current, notices } = applicationStore
  if (current) return 'degree'
  // Nothing is shown as empty before the phone has said so.
  if (!isLoaded && notices.length > 0) return 'unread'
  if (!isLoaded && !isWelcomed) return 'loading'
  return isLacking() ? 'unread' : 'welcome'
}

const addLabel = (): string => {
  if (draftStore.form && !draftStore.form.editing) return HOME_TEXT.continueDraft
  return applicationStore.current ? HOME_TEXT.addAnother : HOME_TEXT.addFirst
}

const wayOf = (application: WayOf['application']): WayOf => ({
  application,
  profile: knownPerson(),
  today: today(),
})

/** Only what was begun and not finished is worth going back to. */
const resumeTitle = (place: Place | undefined): string => {
  const { current } = applicationStore
  return current && place && isUnfinished(place, wayOf(current)) ? placeTitle(place, current.degree) : ''
}

const oldRules = (): string => {
  const compiledOn = oldRulesOf(today())
  return compiledOn ? homeWords.oldRules(compiledOn) : ''
}

const isPhase = oneOf(PHASE_IDS)
const isForm = oneOf(PREPARED_FORMS)

/** @public home.ts requires it once the first picture stands */
export const HOME = pageOptions({
  hasRetry: true,

  local: (): Local => ({
    resume: undefined,
    hasRead: false,
    hasBadCode: false,
    openPhase: undefined,
    isWelcomed: firstPictureOf() === 'empty',
    shownOn: today(),
  }),

  onEnter() {
    const named = readArrival(this.query, CODE_BASE)
    if (typeof named === 'object') arrivalStore.arrive(named)
    else this.local.hasBadCode = named === 'unknown'
  },

  onLoaded() {
    this.local.resume = settingsStore.settings.lastPlace
    followWithOne()
  },

  onReturn() {
    this.local.shownOn = today()
    this.local.resume = undefined
    if (settingsStore.settings.lastPlace) void settingsStore.forgetPlace()
  },

  /** A page that was open over midnight may print the day before. */
  onCover() {
    newVersion.giveUp()
    const seen = this.local.shownOn === today() ? seenOf(this.data) : undefined
    void (seen ? lastSeen.keep(seen) : lastSeen.forget())
  },

  onLeave() {
    newVersion.giveUp()
  },

  view({ resume, hasRead, hasBadCode, openPhase, isWelcomed }, { notFound }) {
    const { current, applications, notices } = applicationStore
    const told = [
      ...notices.map((notice) => problemText(notice)),
      ...(hasRead ? [] : addressNotices(notFound !== undefined, hasBadCode)),
    ]
    const kind = kindOfHome(isWelcomed)
    return {
      kind,
      text: HOME_TEXT,
      canScan: offers('scan'),
      onComputer: isComputer() ? HOME_TEXT.onComputer : '',
      computerLink: COMPUTER_LINK,
      welcome: kind === 'welcome' ? WELCOME_TEXT : null,
      notOfficial: NOT_OFFICIAL,
      notices: told.map((notice, id) => ({ id, ...notice })),
      canRetry: kind === 'unread' || isLacking(),
      addLabel: addLabel(),
      arrival: applicationStore.isLoaded ? arrivalView(arrivalStore.code, applications, current) : null,
      undoText: lastRemoved() ? HOME_TEXT.deleted : '',
      foundText: foundText(),
      oldRules: oldRules(),
      hasUpdate: newVersion.isReady,
      updateWaits: newVersion.waitsFor
        ? sentenceFor<UnderWay, string>(UPDATE_WAITS, newVersion.waitsFor)
        : '',
      resume: resumeTitle(resume),
      readOnly: current ? applicationStore.isReadOnly(current.id) : false,
      isWhole: true,
      ...(current ? { degreeText: DEGREE_TEXT, ...degreeView(wayOf(current), applications, openPhase) } : {}),
    }
  },

  methods: {
    async onArrivalChoose(event: TapEvent) {
      const id = dataOf(event, 'id', isText)
      if (!id) return
      // Which one was looked at last is a convenience: a full phone does not keep the student from the step.
      await applicationStore.select(id)
      this.leadOn(() => follow(id))
    },
    onArrivalLook() {
      follow(applicationStore.current?.id)
    },
    /** The form gets what the code says of the place, unless something is being filled in already. */
    async onArrivalAdd() {
      const place = arrivalStore.code?.place
      if (place) await draftStore.change((draft) => draft ?? { answers: { place }, typed: {} })
      this.leadOn(openDegreeForm)
    },
    onRetryTap() {
      this.local.isWelcomed = false
      applicationStore.dismissNotices(NOT_GIVEN)
      void readAgain()
    },
    onDismissTap() {
      this.local.hasRead = true
      applicationStore.dismissNotices()
      void applicationStore.acceptMissing()
    },
    async onUpdateTap() {
      const started = await newVersion.start()
      if (started && !started.ok) await showProblem(homeWords.updateHeld(problemText(started.problem)))
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
      openChecklist(undefined, 'steps')
    },
    onSearchTap() {
      openSearch(applicationStore.current?.id)
    },
    onEndTap(event: TapEvent) {
      openEnd(dataOf(event, 'kind', isText), dataOf(event, 'application', isText))
    },
    onResumeOpen() {
      if (this.local.resume) openPlace(this.local.resume)
    },
    onNowTap() {
      const { current } = applicationStore
      if (current) openNext(wayAhead(wayOf(current)).next, current.id)
    },
    onSessionOpen(event: TapEvent) {
      const { current } = applicationStore
      if (!current) return
      if (dataOf(event, 'id', isText) === 'phone') openChecklist(current.id, 'materials')
      else openComputer(current.id)
    },
    onPhaseTap(event: TapEvent) {
      const phase = dataOf(event, 'id', isPhase)
      this.local.openPhase = this.local.openPhase === phase ? undefined : phase
    },
    onRowOpen(event: TapEvent) {
      const { current } = applicationStore
      if (!current) return
      const step = dataOf(event, 'id', isStepId)
      const form = dataOf(event, 'id', isForm)
      if (dataOf(event, 'kind', isText) === 'step' && step) openStep(step, current.id)
      else if (form) openForm(form, current.id)
      else openChecklist(current.id, 'materials')
    },
    async onOtherOpen(event: TapEvent) {
      const id = dataOf(event, 'id', isText)
      if (id) await tellProblem(applicationStore.select(id))
    },
    onComputerTap() {
      openComputer(applicationStore.current?.id)
    },
    onProfileTap() {
      openProfile()
    },
    onDataTap() {
      openData()
    },
    onFactsTap() {
      openFacts()
    },
    onForwardTap() {
      openFacts(undefined, 'yes')
    },
    onAboutTap() {
      openAbout()
    },
  },

  actions: {
    /** A code of ours leads to its step at once; of any other it is said what it is. */
    async onScanTap() {
      const scanned = await tellProblem(scanCode())
      if (!scanned) return
      const answer = understandScan(scanned, CODE_BASE)
      if (answer.kind === 'ours') {
        arrivalStore.arrive(answer.entry)
        this.leadOn(followWithOne)
        return
      }
      const { title, whatToDo } = sentenceFor<ScanAnswer, AnswerText>(SCAN_ANSWER_TEXT, answer)
      await showProblem({ title, whatToDo })
    },
    /** The other ways on from the card: without this material, with a notice, with the result. */
    async onWayTap(event: TapEvent) {
      const { current } = applicationStore
      const way = dataOf(event, 'id', isText)
      if (!current || !way) return
      if (way !== 'without') return openProgress(way === 'outcome' ? 'outcome' : 'supplements', current.id)
      const { next } = wayAhead(wayOf(current))
      // The next material's button takes the place of this one.
      if (next.kind !== 'material' || isSecondTap(way)) return
      const put = withMaterialHandled(next.material, 'not-needed', now())
      if (await wentWell(applicationStore.change(current.id, put))) tapLedTo(way)
    },
    async onUndo() {
      const removed = lastRemoved()
      if (removed) await tellProblem(applicationStore.removals.undo(removed))
    },
  },
})
