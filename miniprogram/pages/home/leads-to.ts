import type { ApplicationId } from '../../model/application'
import type { NextThing, PreparedForm } from '../../model/phase'
import {
  openCertificate,
  openMaterial,
  openProfile,
  openProgress,
  openStep,
  openStudyHistory,
} from '../../platform/navigate'
import { applicationStore, arrivalStore } from '../../stores/index'

/** Which page each thing on home leads to. */

export const openForm = (form: PreparedForm, application: ApplicationId): void => {
  if (form === 'profile') openProfile()
  else if (form === 'certificate') openCertificate(application)
  else openStudyHistory(application)
}

export const openNext = (next: NextThing, application: ApplicationId): void => {
  if (next.kind === 'material') openMaterial(next.material, application)
  else if (next.kind === 'form') openForm(next.form, application)
  else if (next.kind === 'finished') openProgress('outcome', application)
  else if (next.step === 'supplement') openProgress('supplements', application)
  else if (next.step === 'await-result') openProgress('waiting', application)
  else if (next.step === 'receive-result' && applicationStore.find(application)?.outcome)
    openProgress('outcome', application)
  else openStep(next.step, application)
}

/** What a card's last day leads to. */
const PAGE_OF_END: Readonly<Record<string, 'supplements' | 'waiting'>> = {
  supplement: 'supplements',
  waiting: 'waiting',
}

export const openEnd = (kind: string | undefined, application: string | undefined): void =>
  openProgress(PAGE_OF_END[kind ?? ''] ?? 'outcome', application)

/** A scanned code leads to its step; without a degree the step can still be read. */
export const follow = (application?: ApplicationId): void => {
  const { code } = arrivalStore
  if (!code) return
  arrivalStore.leave()
  openStep(code.step, application)
}

/** With one degree there is nothing to ask. */
export const followWithOne = (): void => {
  const [only, ...others] = applicationStore.applications
  if (only && others.length === 0) follow(only.id)
}
