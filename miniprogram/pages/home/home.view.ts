import { degreeDetail, degreeName } from '../../content/degree-name'
import { HOME_NOTICE, homeWords } from '../../content/home'
import { problemText } from '../../content/problems'
import { materialName } from '../../content/materials'
import { PHASE_TEXT } from '../../content/phases'
import { PLACE_TITLE } from '../../content/place-titles'
import { STEP_CONTENT } from '../../content/steps'
import { readQuery } from '../../model/address-query'
import type { Application } from '../../model/application'
import type { Degree } from '../../model/degree'
import { isMaterialId } from '../../model/material'
import type { PhaseId } from '../../model/phase'
import type { ProblemText } from '../../model/problem-text'
import type { Place } from '../../model/settings'
import { isStepId } from '../../model/step'
import { wayAhead, type WayOf } from '../../rules/phases'
import { schoolWarning } from '../school-warning'
import { endLabel, nearestDeadline, nextView } from './next.view'
import { phasesView, sessionsView } from './phases.view'

const otherView = (way: WayOf) => {
  const { application, today } = way
  const name = degreeName(application.degree)
  const { current } = wayAhead(way)
  const end = nearestDeadline([application], undefined, today)
  return {
    id: application.id,
    name,
    detail: [
      degreeDetail(application.degree),
      end?.text ?? (current ? PHASE_TEXT[current].name : endLabel(application)),
    ].join(' · '),
    spoken: homeWords.openDegree(name),
  }
}

/** What the home page shows of the degree in hand and the others; `open` is the phase that is unfolded. */
export const degreeView = (own: WayOf, all: readonly Application[], open?: PhaseId) => {
  const { application, today } = own
  const way = wayAhead(own)
  return {
    degree: { name: degreeName(application.degree), detail: degreeDetail(application.degree) },
    enhanced: schoolWarning(application.degree, today),
    now: nextView(way, application, all, today),
    sessions: sessionsView(way),
    atComputer: way.current === 'apply' || way.current === 'pay',
    phases: phasesView(way, application, open, today),
    others: all
      .filter(({ id }) => id !== application.id)
      .map((other) => otherView({ ...own, application: other })),
  }
}

/** What the place is called where the student was when the app ended; empty where it has no name. */
export const placeTitle = ({ path, query }: Place, degree: Degree): string => {
  const named = readQuery(query)
  if (isMaterialId(named.material)) return materialName(named.material, degree)
  return isStepId(named.step) ? STEP_CONTENT[named.step].title : (PLACE_TITLE[path] ?? '')
}

/** What the address had to say: a page that is gone, a code that names nothing. */
export const addressNotices = (isGone: boolean, hasBadCode: boolean): readonly ProblemText[] => {
  if (isGone) return [problemText({ kind: 'page-not-found' })]
  return hasBadCode ? [HOME_NOTICE.badCode] : []
}
