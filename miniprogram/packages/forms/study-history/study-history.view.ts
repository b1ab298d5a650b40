import { numberedSentence } from '../../../content/sentence'
import { shortened } from '../../../content/shortened'
import {
  STUDY_FINDING_TEXT,
  STUDY_HISTORY_TEXT as TEXT,
  studyHistoryWords as words,
} from '../content/study-history'
import { STUDY_STAGE_TEXT } from '../../../content/study-fields'
import type { Application } from '../../../model/application'
import type { IsoDate } from '../../../model/iso-date'
import type { OfficialNumbers } from '../../../model/official-numbers'
import type { StudyFinding } from '../../../model/study-finding'
import { OWN_STRETCH, type StudyStretch } from '../../../model/study-stretch'
import { studyRows } from '../../../pages/portal-rows'
import { pageBasis, shownSource } from '../../../pages/shown-source'
import { officialNumbers } from '../../../rules/facts/official-numbers'
import { STUDY_FINDING_BASIS } from '../rules/study-finding-basis'
import { studyFindings } from '../../../rules/study-findings'
import { studyStretches } from '../../../rules/study-history'
import { stretchName, studyPicture } from '../study-picture'

/** The other stretch of an overlap is named, because several may be meant. */
const textOf = (
  finding: StudyFinding,
  stretches: readonly StudyStretch[],
  numbers: OfficialNumbers,
): string => {
  const said = numberedSentence<StudyFinding, string>(STUDY_FINDING_TEXT, finding, numbers)
  if (finding.kind !== 'overlap') return said
  const other = stretches.find(({ id }) => id === finding.other)
  return other ? `${said}${words.overlapWith(stretchName(other))}` : said
}

const WEIGHT = {
  error: { notice: 'danger', heading: TEXT.errors },
  hint: { notice: 'warning', heading: TEXT.hints },
} as const

/** Before the first entry nothing is wrong yet. */
const BEGIN = { notice: 'info', heading: TEXT.begin } as const

const shownFinding = (
  finding: StudyFinding,
  stretches: readonly StudyStretch[],
  index: number,
  numbers: OfficialNumbers,
) => ({
  key: `${finding.kind}-${index}`,
  ...WEIGHT[finding.weight],
  text: textOf(finding, stretches, numbers),
  toDegree: finding.kind === 'online-not-ticked',
})

const shownEntry = (
  stretch: StudyStretch,
  findings: readonly StudyFinding[],
  stretches: readonly StudyStretch[],
  numbers: OfficialNumbers,
) => {
  const name = stretchName(stretch)
  const own = findings.filter(({ entry }) => entry === stretch.id)
  const isLacking = own.some(({ kind }) => kind === 'unfinished')
  return {
    id: stretch.id,
    name,
    stage: stretch.stage ? STUDY_STAGE_TEXT[stretch.stage].name : '',
    isOwn: stretch.id === OWN_STRETCH,
    rows: studyRows(stretch).map(({ id, label, value }) => ({ id, label, value: shortened(value) })),
    // Of the degree's own entry: nothing is ticked off that still lacks something.
    added: isLacking ? '' : TEXT.own,
    hint: isLacking ? TEXT.ownUnfinished : TEXT.ownHint,
    toDegree: isLacking ? TEXT.completeDegree : TEXT.changeDegree,
    findings: own.map((finding, index) => shownFinding(finding, stretches, index, numbers)),
    editLabel: words.editEntry(name),
    removeLabel: words.removeEntry(name),
  }
}

/** What the page of the study history prints. */
export const studyHistoryView = (application: Application, today: IsoDate) => {
  const stretches = studyStretches(application)
  const findings = studyFindings(application, today)
  const numbers = officialNumbers(today)
  return {
    picture: studyPicture(stretches) ?? null,
    general: findings
      .filter(({ entry }) => entry === undefined)
      .map((finding, index) => ({
        ...shownFinding(finding, stretches, index, numbers),
        ...(application.studyHistory.length === 0 ? BEGIN : {}),
      })),
    entries: stretches.map((stretch) => shownEntry(stretch, findings, stretches, numbers)),
    isChecked: findings.length === 0,
    basis: pageBasis(
      [...new Set(Object.values(STUDY_FINDING_BASIS).map(({ source }) => source))].map(shownSource),
    ),
  }
}
