import { INPUT_LABEL } from '../../../content/input-labels'
import { NAME_MATCH_TEXT } from '../../../content/name-match'
import { sentenceFor } from '../../../content/sentence'
import { shortened } from '../../../content/shortened'
import {
  INPUT_HOME_TEXT,
  STEP_INPUT_TEXT as TEXT,
  STEP_LINK_TEXT,
  stepInputWords as words,
  type LinkedStep,
} from '../content/step-inputs'
import type { NameMatch } from '../../../model/name-match'
import type { StepId } from '../../../model/step'
import type { InputHome, InputId } from '../../../model/step-input'
import { certificateFindings } from '../../../rules/person/certificate-findings'
import { nameMatch, nameProof } from '../../../rules/person/name-match'
import { masked } from '../../../rules/person/masked'
import { profileFindings } from '../../../rules/person/profile-findings'
import {
  INPUT_HOME,
  inputOfCertificate,
  inputOfField,
  inputsFor,
  missingInputs,
  type Written,
} from '../../../rules/step-inputs'
import { STEPS } from '../../../rules/step-table'
import { portalFields, portalRows, type PortalField, type PortalRow } from '../../../pages/portal-rows'

/** How the eye keeps long numbers. */
const GROUPS: Readonly<Record<string, RegExp>> = {
  'id-number': /^(\d{6})(\d{8})([\dX]{4})$/,
  mobile: /^(\d{3})(\d{4})(\d{4})$/,
  'passport-number': /^([A-Z]\d{4})(\d{4})$/,
}

const grouped = (id: string, value: string): readonly string[] => GROUPS[id]?.exec(value)?.slice(1) ?? [value]

/** What the student did with the fields on this page. */
export interface FieldsState {
  /** Covered values are shown. */
  readonly areShown: boolean
  /** Ids of the fields that are ticked as filled in. */
  readonly filled: readonly string[]
}

const shownRow = (
  { id, label, value, isChosen, isSecret, note }: PortalField,
  { areShown, filled }: FieldsState,
) => ({
  id,
  label,
  groups: value
    ? isSecret && !areShown
      ? [shortened(masked(value))]
      : grouped(id, value).map((group) => shortened(group))
    : [],
  action: isChosen || !value ? '' : TEXT.copy,
  note,
  isFilled: filled.includes(id),
})

const coverLabel = (rows: readonly PortalRow[], { areShown }: FieldsState): string => {
  if (!rows.some(({ isSecret }) => isSecret)) return ''
  return areShown ? TEXT.cover : TEXT.show
}

/** The inputs whose field has something to look at again. */
const doubtfulInputs = ({ profile, application, today }: Written): readonly InputId[] => [
  ...profileFindings(profile, today).map(({ field }) => inputOfField(field, profile)),
  ...(application
    ? certificateFindings(application.certificate, application.degree).map(({ field }) =>
        inputOfCertificate(field),
      )
    : []),
]

const HOMES: readonly InputHome[] = ['profile', 'degree', 'certificate', 'outcome']

const homeRow = (home: InputHome, step: StepId, written: Written) => {
  const labelsOf = (inputs: readonly InputId[]) =>
    [...new Set(inputs)].filter((input) => INPUT_HOME[input] === home).map((input) => INPUT_LABEL[input])
  const missing = labelsOf(missingInputs(step, written))
  const asked = inputsFor(step, written)
  const doubtful = labelsOf(doubtfulInputs(written).filter((input) => asked.includes(input)))
  return {
    home,
    heading: INPUT_HOME_TEXT[home],
    text:
      [missing.length ? words.missing(missing) : '', doubtful.length ? words.doubtful(doubtful) : ''].join(
        '',
      ) || TEXT.change,
  }
}

const NAME_STEPS: readonly StepId[] = ['basic-information', 'certificate-information']

/** Said where names are typed: the certificate carries another name, and the list of materials does not know it yet. */
const nameNotice = (step: StepId, { profile, application }: Written) => {
  if (!application || !NAME_STEPS.includes(step)) return null
  const match = nameMatch(application.certificate, profile)
  const isListed = application.degree.circumstances.includes('name-changed')
  return nameProof(match) === 'asked' && !isListed
    ? sentenceFor<NameMatch, { title: string; text: string }>(NAME_MATCH_TEXT, match)
    : null
}

/** What the portal asks on this step, to be copied field by field; null where there is nothing to copy or to fill in. */
export const inputsView = (step: StepId, written: Written, state: FieldsState) => {
  const inputs = inputsFor(step, written)
  const rows = portalFields(step, written).map((field) => shownRow(field, state))
  // After the application nothing is typed any more: what is copied is there, or there is nothing to say.
  const isAfterwards = STEPS[step].phase === 'result'
  if (rows.length + missingInputs(step, written).length === 0) return null
  if (isAfterwards && rows.length < inputs.length) return null
  const homes = HOMES.filter((home) => inputs.some((input) => INPUT_HOME[input] === home))
  return {
    note: STEPS[step].seen.length > 0 ? TEXT.listed : TEXT.unlisted,
    coverLabel: coverLabel(portalRows(step, written), state),
    rows,
    homes: isAfterwards ? [] : homes.map((home) => homeRow(home, step, written)),
    nameNotice: nameNotice(step, written),
  }
}

export const isLinkedStep = (step: StepId): step is LinkedStep => step in STEP_LINK_TEXT

/** The row that leads to the page with the work of this step. */
export const ownPageView = (step: StepId) => (isLinkedStep(step) ? STEP_LINK_TEXT[step] : null)
