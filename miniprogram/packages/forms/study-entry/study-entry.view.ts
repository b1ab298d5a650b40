import { numberedSentence } from '../../../content/sentence'
import { ONLINE_SHARE_TEXT, STUDY_FINDING_TEXT, studyHistoryWords as words } from '../content/study-history'
import { STUDY_STAGE_TEXT } from '../../../content/study-fields'
import type { Application } from '../../../model/application'
import type { IsoDate } from '../../../model/iso-date'
import type { StudyFinding } from '../../../model/study-finding'
import { ONLINE_SHARES, STUDY_STAGES, type StudyEntry } from '../../../model/study-history'
import { dateReadings, dateUnderstood } from '../../../pages/date-readings'
import type { Typing } from '../../../pages/page-self'
import { officialNumbers } from '../../../rules/facts/official-numbers'
import { studyEntryFindings } from '../../../rules/study-findings'
import { earliest } from '../../../model/partial-date'
import { readMonth } from '../../../rules/typed-date'

const dateView = (
  entry: StudyEntry,
  field: 'started' | 'ended',
  findings: readonly StudyFinding[],
  typing: Typing,
  today: IsoDate,
) => {
  const typed = entry[field] ?? ''
  const read = readMonth(typed)
  const understood = read.ok ? dateUnderstood(typed, read.value) : ''
  const problem =
    typed && typing[field] === undefined ? findings.find((one) => one.field === field) : undefined
  return {
    value: typed,
    picked: read.ok ? earliest(read.value) : today,
    hint: understood && words.readAs(understood),
    problem: problem
      ? numberedSentence<StudyFinding, string>(STUDY_FINDING_TEXT, problem, officialNumbers(today))
      : '',
    readings: dateReadings(typed),
  }
}

/** What the form of one entry prints. A date says what is wrong once the student has left it. */
export const studyEntryView = (
  entry: StudyEntry,
  application: Application,
  typing: Typing,
  today: IsoDate,
) => {
  const findings = studyEntryFindings(entry, application, today)
  return {
    stages: STUDY_STAGES.map((id) => {
      const label: { readonly name: string; readonly explain?: string } = STUDY_STAGE_TEXT[id]
      return { id, label: label.name, hint: label.explain ?? '', chosen: entry.stage === id }
    }),
    started: dateView(entry, 'started', findings, typing, today),
    ended: dateView(entry, 'ended', findings, typing, today),
    school: entry.school ?? '',
    place: entry.place ?? '',
    major: entry.major ?? '',
    note: entry.note ?? '',
    asksOnline: entry.stage !== 'senior-high',
    online: ONLINE_SHARES.map((id) => ({ id, label: ONLINE_SHARE_TEXT[id], chosen: entry.online === id })),
    onlineHints: findings
      .filter(({ kind }) => kind.startsWith('online-'))
      .map((finding) =>
        numberedSentence<StudyFinding, string>(STUDY_FINDING_TEXT, finding, officialNumbers(today)),
      ),
  }
}
