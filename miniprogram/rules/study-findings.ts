import type { IsoDate } from '../model/iso-date'
import type { NeededOfEntry, StudyFinding } from '../model/study-finding'
import type { StudyEntry, StudyStage } from '../model/study-history'
import { OWN_STRETCH, type StudyStretch } from '../model/study-stretch'
import { officialFact } from './facts/official-numbers'
import { monthsOf } from './month-count'
import { continuityFindings } from './study-continuity'
import { isDated, studyStretches, type HistorySources } from './study-history'
import { readMonth } from './typed-date'

/**
 * Months within which a study is not odd; our own choice, wide on purpose: a top-up bachelor lasts nine months, a
 * British master nine to twelve, a part-time doctorate eight years.
 */
const USUAL_MONTHS: Readonly<Partial<Record<StudyStage, readonly [least: number, most: number]>>> = {
  'senior-high': [12, 60],
  college: [9, 72],
  bachelor: [9, 96],
  master: [8, 84],
  doctor: [24, 120],
  foundation: [1, 24],
  language: [1, 36],
  exchange: [1, 24],
}

/** What comes before the study to be certified. A direct doctorate has no master: it is a hint, not an error. */
const STAGES_BEFORE: Readonly<Record<string, readonly StudyStage[]>> = {
  college: ['senior-high'],
  bachelor: ['senior-high'],
  master: ['senior-high', 'bachelor'],
  doctor: ['senior-high', 'bachelor', 'master'],
}

const neededOf = ({ stage, school, started, ended }: StudyStretch): readonly NeededOfEntry[] => {
  const given = { stage, school, started, ended }
  return (['stage', 'school', 'started', 'ended'] as const).filter((field) => !given[field])
}

const dateFindings = (stretch: StudyStretch): readonly StudyFinding[] =>
  (['started', 'ended'] as const).flatMap((field): readonly StudyFinding[] => {
    if (stretch[field] === '') return []
    const read = readMonth(stretch[field])
    return read.ok ? [] : [{ entry: stretch.id, field, weight: 'error', ...read.problem } as StudyFinding]
  })

const orderFindings = ({ id, startedOn, endedOn }: StudyStretch, today: IsoDate): readonly StudyFinding[] => {
  if (startedOn && endedOn && endedOn < startedOn)
    return [{ entry: id, field: 'ended', weight: 'error', kind: 'ends-before-start' }]
  if (startedOn && startedOn > today)
    return [{ entry: id, field: 'started', weight: 'error', kind: 'starts-in-the-future' }]
  return endedOn && endedOn > today
    ? [{ entry: id, field: 'ended', weight: 'hint', kind: 'ends-in-the-future' }]
    : []
}

const lengthFindings = (stretch: StudyStretch): readonly StudyFinding[] => {
  const usual = stretch.stage && USUAL_MONTHS[stretch.stage]
  if (!usual || !isDated(stretch)) return []
  const months = monthsOf(stretch.startedOn, stretch.endedOn)
  if (months < usual[0]) return [{ entry: stretch.id, weight: 'hint', kind: 'very-short', months }]
  return months > usual[1] ? [{ entry: stretch.id, weight: 'hint', kind: 'very-long', months }] : []
}

const saysTicked = ({ degree: { mode, circumstances } }: HistorySources): boolean =>
  mode === 'remote' || circumstances.includes('studied-online')

/** Online terms are asked about from higher education on. */
const onlineFindings = (
  { id, stage, online, endedOn }: StudyStretch,
  history: HistorySources,
  today: IsoDate,
): readonly StudyFinding[] => {
  if (!online || online === 'none' || stage === 'senior-high') return []
  const findings: StudyFinding[] = [{ entry: id, weight: 'hint', kind: 'online-note' }]
  if (endedOn && endedOn >= officialFact('remote-rule', today).value.since)
    findings.push({ entry: id, weight: 'hint', kind: 'online-since-2023' })
  if (!saysTicked(history)) findings.push({ entry: id, weight: 'hint', kind: 'online-not-ticked' })
  return findings
}

const kindFindings = ({ id, stage }: StudyStretch): readonly StudyFinding[] => {
  if (stage === 'foundation' || stage === 'language')
    return [{ entry: id, weight: 'hint', kind: 'not-certified-kind' }]
  return stage === 'exchange' ? [{ entry: id, weight: 'hint', kind: 'study-elsewhere' }] : []
}

const entryFindings = (
  stretch: StudyStretch,
  history: HistorySources,
  today: IsoDate,
): readonly StudyFinding[] => {
  const needed = neededOf(stretch)
  return [
    ...(needed.length > 0
      ? [{ entry: stretch.id, weight: 'error', kind: 'unfinished', needed } as const]
      : []),
    ...dateFindings(stretch),
    ...orderFindings(stretch, today),
    ...lengthFindings(stretch),
    ...onlineFindings(stretch, history, today),
    ...kindFindings(stretch),
  ]
}

/** A study at two schools leaves its trace in the history: the other school's stretch. */
const TRACES: readonly (StudyStage | undefined)[] = ['exchange', 'college', 'other']

const historyFindings = (
  stretches: readonly StudyStretch[],
  { degree: { mode } }: HistorySources,
  today: IsoDate,
): readonly StudyFinding[] => {
  const findings: StudyFinding[] = []
  const least = officialFact('study-entries', today).value
  const own = stretches.find(({ id }) => id === OWN_STRETCH) as StudyStretch
  const others = stretches.filter((stretch) => stretch !== own)
  // Before the first entry it says enough; which levels are missing shows afterwards.
  if (stretches.length < least) return [{ weight: 'error', kind: 'too-few', least }]
  for (const stage of STAGES_BEFORE[own.stage as string] as readonly StudyStage[])
    if (!others.some((other) => other.stage === stage))
      findings.push({ weight: stage === 'senior-high' ? 'error' : 'hint', kind: 'level-missing', stage })
  const isElsewhereToo = mode === 'joint' || mode === 'credit-transfer'
  if (isElsewhereToo && !others.some(({ stage }) => stage === own.stage || TRACES.includes(stage)))
    findings.push({ weight: 'hint', kind: 'other-school-missing' })
  return findings
}

/** Everything to look at in a study history: errors and hints, each with the entry it concerns. */
export const studyFindings = (history: HistorySources, today: IsoDate): readonly StudyFinding[] => {
  const stretches = studyStretches(history)
  return [
    ...historyFindings(stretches, history, today),
    ...stretches.flatMap((stretch) => entryFindings(stretch, history, today)),
    ...continuityFindings(stretches.filter(isDated)),
  ]
}

/** What is wrong with one entry by itself, for the form in which it is written. */
export const studyEntryFindings = (
  entry: StudyEntry,
  history: HistorySources,
  today: IsoDate,
): readonly StudyFinding[] => {
  const changed = history.studyHistory.map((other) => (other.id === entry.id ? entry : other))
  return studyFindings({ ...history, studyHistory: changed }, today).filter((one) => one.entry === entry.id)
}
