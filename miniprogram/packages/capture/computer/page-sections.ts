import { portalPageWords } from '../../../content/portal-pages'
import { INPUT_LABEL } from '../../../content/input-labels'
import { STEP_CONTENT } from '../../../content/steps'
import type { StepId } from '../../../model/step'
import { OWN_STRETCH } from '../../../model/study-stretch'
import { portalFields, shownApplicationType, studyRows, type PortalField } from '../../../pages/portal-rows'
import { entrancesOn } from '../../../rules/facts/portal'
import { portalPages } from '../../../rules/step-facts'
import { inputsFor, missingInputs, type Written } from '../../../rules/step-inputs'
import { studyStretches } from '../../../rules/study-history'
import { COMPUTER_TEXT as TEXT, computerWords as words } from '../content/computer'
import type { PageGroup, PageRow, PageSection } from './page-contents'

/** The pages of the portal on which something is entered, in their order. */
const STEPS = [
  'register-account',
  'authorize-entry-exit',
  'basic-information',
  'application-type',
  'certificate-information',
  'study-history',
  'upload-materials',
] as const satisfies readonly StepId[]

type PageStep = (typeof STEPS)[number]

/** Whose fields a source has seen, or that ask for one thing only. */
const SURE_STEPS: readonly PageStep[] = [
  'register-account',
  'authorize-entry-exit',
  'application-type',
  'certificate-information',
]

const plain = (id: string, label: string, value: string, isSecret = false): PortalField => ({
  id,
  label,
  value,
  isChosen: false,
  isSecret,
  note: '',
})

/** Beside what the inputs of the step are: what stands elsewhere in the record and is entered on that page. */
const EXTRA: Partial<Record<PageStep, (written: Written) => readonly PortalField[]>> = {
  'register-account': ({ today }) => [
    plain('address', TEXT.portalAddress, entrancesOn(today).portal.address),
  ],
  'authorize-entry-exit': ({ application }) =>
    application && application.entryExit.record !== 'not-found'
      ? [plain('code', TEXT.authorizationCode, application.entryExit.code ?? '', true)]
      : [],
  'application-type': ({ application }) =>
    application
      ? [
          {
            ...plain('type', TEXT.applicationType, shownApplicationType(application.degree)),
            isChosen: true,
          },
        ]
      : [],
}

const studyGroups = ({ application }: Written): readonly PageGroup[] =>
  application
    ? studyStretches(application).map((stretch, index) => ({
        id: String(index),
        heading: stretch.school || TEXT.unnamedEntry,
        hint: stretch.id === OWN_STRETCH ? TEXT.ownEntry : '',
        rows: stretch.id === OWN_STRETCH ? [] : studyRows(stretch).map((row) => ({ ...row, note: '' })),
      }))
    : []

/** All fields of a page in the portal's order, those that nothing is written for in their places. */
const rowsOf = (step: PageStep, written: Written): readonly PageRow[] => {
  const order: readonly string[] = inputsFor(step, written)
  const placeOf = ({ id }: PageRow): number => order.indexOf(id)
  const unwritten = missingInputs(step, written).map((input): PageRow => ({
    ...plain(input, INPUT_LABEL[input], ''),
    note: TEXT.unwritten,
    isUnwritten: true,
  }))
  return [...(EXTRA[step]?.(written) ?? []), ...portalFields(step, written), ...unwritten].sort(
    (one, other) => placeOf(one) - placeOf(other),
  )
}

const noteOf = (step: PageStep, { application }: Written, rows: readonly PageRow[]): string => {
  if (step === 'authorize-entry-exit')
    return application?.entryExit.record === 'not-found' ? TEXT.identityWithoutRecord : TEXT.identity
  return rows.length > 0 && !SURE_STEPS.includes(step) ? TEXT.unlisted : ''
}

const sectionOf = (step: PageStep, written: Written): PageSection => {
  const rows = rowsOf(step, written)
  const pages = portalPages(step, written.today)
  return {
    id: step,
    number: portalPageWords.number(pages),
    // 12367 and 「微留服」 are two steps here and one page there.
    title: step === 'authorize-entry-exit' ? TEXT.identityTitle : STEP_CONTENT[step].title,
    note: noteOf(step, written, rows),
    groups: step === 'study-history' ? studyGroups(written) : [{ id: '0', heading: '', hint: '', rows }],
  }
}

/** What is entered on each page of the portal. A page that asks nothing of this student is left out. */
export const pageSections = (written: Written): readonly PageSection[] =>
  STEPS.map((step) => sectionOf(step, written)).filter(
    ({ id, groups }) =>
      id === 'authorize-entry-exit' || groups.some(({ rows, hint }) => rows.length > 0 || hint !== ''),
  )

/** A page of the portal as text, a field a line. */
export const sectionText = ({ groups }: PageSection): string =>
  groups
    .map(({ heading, rows }) =>
      [
        ...(heading ? [heading] : []),
        ...rows.filter(({ value }) => value).map(({ label, value }) => words.line(label, value)),
      ].join('\n'),
    )
    .join('\n\n')
