import type { Application } from '../model/application'
import { usualName, type Degree, type Level } from '../model/degree'
import type { IsoDate } from '../model/iso-date'
import type { OnlineShare, StudyEntry, StudyStage } from '../model/study-history'
import { earliest, isYearAlone, latest, type PartialDate } from '../model/partial-date'
import { OWN_STRETCH, type DatedStretch, type StudyStretch } from '../model/study-stretch'
import { readMonth } from './typed-date'

/** What a study history is put together from. */
export type HistorySources = Pick<Application, 'studyHistory' | 'degree' | 'certificate'>

const STAGE_OF: Readonly<Record<Level, StudyStage>> = {
  diploma: 'college',
  bachelor: 'bachelor',
  master: 'master',
  doctor: 'doctor',
}

/** A month alone begins with its first day and ends with its last. */
const readEdge = (text: string | undefined, edge: (date: PartialDate) => IsoDate): IsoDate | undefined => {
  const read = readMonth(text ?? '')
  return read.ok ? edge(read.value) : undefined
}

const stretchOf = (entry: StudyEntry): StudyStretch => {
  const startedOn = readEdge(entry.started, earliest)
  const endedOn = readEdge(entry.ended, latest)
  return {
    id: entry.id,
    ...(entry.stage ? { stage: entry.stage } : {}),
    ...(entry.online ? { online: entry.online } : {}),
    school: (entry.school ?? '').trim(),
    place: (entry.place ?? '').trim(),
    major: (entry.major ?? '').trim(),
    started: (entry.started ?? '').trim(),
    ended: (entry.ended ?? '').trim(),
    ...(startedOn ? { startedOn } : {}),
    ...(endedOn ? { endedOn } : {}),
  }
}

const ownOnline = ({ mode, circumstances }: Degree): OnlineShare | undefined => {
  if (mode === 'remote') return 'all'
  return circumstances.includes('studied-online') ? 'partly' : undefined
}

/** The certificate's own entry, as the portal carries it over from the step before: from the degree, never kept twice. */
const ownStretch = ({ degree, certificate }: HistorySources): StudyStretch => {
  const { startedOn, endedOn } = degree
  // A year alone places nothing in the line of time.
  const hasEnd = !isYearAlone(endedOn)
  const online = ownOnline(degree)
  return {
    id: OWN_STRETCH,
    stage: STAGE_OF[degree.level],
    ...(online ? { online } : {}),
    school: degree.school ? usualName(degree.school) : '',
    place: degree.place,
    major: certificate.majorInChinese || certificate.major || '',
    started: startedOn ?? '',
    ended: hasEnd ? endedOn : '',
    ...(startedOn ? { startedOn: earliest(startedOn) } : {}),
    ...(hasEnd ? { endedOn: latest(endedOn) } : {}),
  }
}

/** After every day of the calendar: what has no beginning yet stands last. */
const UNDATED = '9999'

/** All entries of the study history in order of time, the certificate's own among them; undated ones last. */
export const studyStretches = (history: HistorySources): readonly StudyStretch[] =>
  [...history.studyHistory.map(stretchOf), ownStretch(history)].sort((one, other) =>
    (one.startedOn ?? UNDATED) < (other.startedOn ?? UNDATED)
      ? -1
      : Number((one.startedOn ?? UNDATED) > (other.startedOn ?? UNDATED)),
  )

/** Whether a stretch can be placed in time. */
export const isDated = (stretch: StudyStretch): stretch is DatedStretch =>
  stretch.startedOn !== undefined && stretch.endedOn !== undefined && stretch.startedOn <= stretch.endedOn

/** Whether nothing at all was written into an entry. */
export const isBlankEntry = ({ id: _, ...rest }: StudyEntry): boolean =>
  Object.values(rest).every((value) => value === undefined || value.trim() === '')

/** What was understood of a typed month or day, as exactly as it was typed: '2019-09' or '2019-09-01'. */
export const exactDate = (typed: string): PartialDate | undefined => {
  const read = readMonth(typed)
  return read.ok ? read.value : undefined
}
