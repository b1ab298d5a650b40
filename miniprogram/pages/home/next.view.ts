import { FORM_TEXT, NEXT_TEXT as TEXT, nextWords as words, timeWords } from '../../content/next-thing'
import { because } from '../../content/audience'
import { degreeName } from '../../content/degree-name'
import { deadlineWords } from '../../content/deadlines'
import { NEED_TEXT } from '../../content/material-words'
import { materialName, materialText } from '../../content/materials'
import { PHASE_TEXT, phaseWords } from '../../content/phases'
import { portalPageWords } from '../../content/portal-pages'
import { STEP_CONTENT } from '../../content/steps'
import type { Application } from '../../model/application'
import type { Deadline } from '../../model/deadline'
import { daysBetween, type IsoDate } from '../../model/iso-date'
import type { Way } from '../../model/phase'
import type { StepId } from '../../model/step'
import { deadlinesOf } from '../../rules/deadlines'
import { officialNumbers } from '../../rules/facts/official-numbers'
import { isAwaited, undecidedMaterials } from '../../rules/material-status'
import { PREPARATION_MINUTES, portalPages, stepMinutes } from '../../rules/step-facts'
import { openSupplements } from '../../rules/supplements'
import { readerOf } from '../reader'

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(' · ')

const endedWithoutCertificate = ({ outcome }: Application): boolean =>
  outcome !== undefined && outcome.kind !== 'certificate'

/** What is said of an application in which nothing is left to do. */
export const endLabel = (application: Application): string =>
  endedWithoutCertificate(application) ? TEXT.told : TEXT.finished

const finishedCard = (application: Application) => {
  const { outcome } = application
  const hasNone = endedWithoutCertificate(application)
  return {
    title: hasNone ? TEXT.toldTitle : TEXT.finishedTitle,
    why: hasNone ? TEXT.toldText : TEXT.finishedText,
    facts: '',
    // Only the result says until when a review can be asked for.
    button: outcome ? TEXT.toOutcome : TEXT.noteOutcome,
  }
}

const BUTTON_OF: Readonly<Partial<Record<StepId, string>>> = {
  'await-result': TEXT.waiting,
  supplement: TEXT.supplement,
}

/** What the open notices ask for, as far as it was chosen; after a last day whether it still can be handed in. */
const supplementWhy = ({ supplements, degree }: Application, today: IsoDate): string => {
  const open = openSupplements(supplements)
  if (open.some(({ dueOn }) => dueOn && dueOn < today)) return TEXT.supplementPassed
  const asked = new Set(open.flatMap(({ materials }) => materials))
  const names = [...asked].map((id) => materialName(id, degree))
  return names.length > 0 ? words.toSupply(names) : TEXT.supplementWhy
}

/** What somebody comes back with while they wait. */
const NEWS = [
  { id: 'supplements', label: TEXT.notice },
  { id: 'outcome', label: TEXT.result },
] as const

const whyOf = (step: StepId, application: Application, today: IsoDate): string => {
  if (step === 'supplement') return supplementWhy(application, today)
  const why = STEP_CONTENT[step].why(officialNumbers(today))
  return step === 'await-result' ? TEXT.submitted(why) : why
}

const stepCard = (step: StepId, application: Application, today: IsoDate) => {
  return {
    title: STEP_CONTENT[step].title,
    why: whyOf(step, application, today),
    facts: joined([
      portalPageWords.place(portalPages(step, today)),
      STEP_CONTENT[step].where,
      timeWords.about(stepMinutes(step)),
    ]),
    button: BUTTON_OF[step] ?? TEXT.step,
    ways: step === 'await-result' ? NEWS : [],
  }
}

const thingCard = ({ next }: Way, application: Application, today: IsoDate) => {
  if (next.kind === 'step') return stepCard(next.step, application, today)
  if (next.kind === 'material') {
    const reader = readerOf(application, today)
    const need = reader.needs.find(({ material }) => material === next.material)?.need ?? 'required'
    const isOptional = undecidedMaterials(application, today).includes(next.material)
    return {
      title: materialName(next.material, application.degree),
      why: materialText(next.material, officialNumbers(today), reader).what,
      facts: joined([
        isOptional ? NEED_TEXT[need].name : '',
        TEXT.onPhone,
        timeWords.about(PREPARATION_MINUTES.material),
      ]),
      button: isAwaited(next.material, application) ? TEXT.awaited : TEXT.material,
      ways: isOptional ? [{ id: 'without', label: TEXT.without }] : [],
    }
  }
  if (next.kind === 'form')
    return {
      ...FORM_TEXT[next.form],
      facts: joined([TEXT.onPhone, timeWords.about(PREPARATION_MINUTES[next.form])]),
      button: TEXT.form,
    }
  return undefined
}

/** A last day stays in sight while it is ahead, and after it while a notice still waits for an answer. */
const isShown = ({ kind, dueOn }: Deadline, today: IsoDate): boolean =>
  kind === 'supplement' || dueOn >= today

/** The nearest last day of these degrees, in words; that of another degree than the one in hand names it. */
export const nearestDeadline = (
  applications: readonly Application[],
  inHand: Application | undefined,
  today: IsoDate,
) => {
  const [nearest] = applications
    .flatMap((application) =>
      deadlinesOf(application, today)
        .filter((deadline) => isShown(deadline, today))
        .map((deadline) => ({ application, deadline })),
    )
    .sort((one, other) => one.deadline.dueOn.localeCompare(other.deadline.dueOn))
  if (!nearest) return undefined
  const { application, deadline } = nearest
  const days = daysBetween(today, deadline.dueOn)
  const said = words.deadline(deadline.kind, timeWords.day(deadline.dueOn, today), days)
  return {
    application: application.id,
    kind: deadline.kind as string,
    text: inHand && application.id !== inHand.id ? `${degreeName(application.degree)}：${said}` : said,
    note: deadline.unsure ? deadlineWords.unsure(deadline.unsure) : '',
    mark: days < 0 ? 'warning' : 'clock',
  }
}

const waitEnd = ({ waitEnd: end }: Way, { id }: Application, today: IsoDate) =>
  end && {
    application: id,
    kind: 'waiting',
    text: words.waitEnd(end, timeWords.day(end.on, today), daysBetween(today, end.on)),
    note: end.kind === 'estimated' && end.unsure ? deadlineWords.unsure(end.unsure) : '',
    mark: 'clock',
  }

/** 「准备材料 · 还差 6 项」. */
const labelOf = ({ current, phases }: Way): string => {
  const phase = phases.find(({ id }) => id === current)
  if (!phase) return ''
  return joined([PHASE_TEXT[phase.id].name, phase.id === 'prepare' ? phaseWords.things(phase.left) : ''])
}

/** While the other things get ready, that nothing is applied for before the certificate is there. */
const awaitedText = ({ current, next }: Way, application: Application, today: IsoDate): string =>
  current === 'prepare' &&
  isAwaited('degree-certificate', application) &&
  !(next.kind === 'material' && isAwaited(next.material, application))
    ? because('letter-country')(readerOf(application, today))
      ? TEXT.certificateOrLetter(officialNumbers(today).facts.contact.telephone)
      : TEXT.certificateAwaited
    : ''

/** The card of the one thing to do now: what, where, how long, and the nearest last day. */
export const nextView = (
  way: Way,
  application: Application,
  all: readonly Application[],
  today: IsoDate,
) => ({
  ways: [],
  ...(thingCard(way, application, today) ?? finishedCard(application)),
  awaited: awaitedText(way, application, today),
  label: way.current ? labelOf(way) : endLabel(application),
  isFinished: !way.current,
  end: nearestDeadline(all, application, today) ?? waitEnd(way, application, today) ?? null,
})
