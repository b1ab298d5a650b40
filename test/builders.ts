import type { Application, Capture, PdfPage, PhotoPage } from '../miniprogram/model/application'
import type { Degree } from '../miniprogram/model/degree'
import { day } from '../miniprogram/model/iso-date'

/** A valid id that says which one it is: `idOf('b')` is 'bbbbbbbbbbbbbbbbbbbb'. */
export const idOf = (letters: string): string => letters.repeat(20).slice(0, 20)

/** An invented taught master from an invented school. */
export const aDegree = (changed: Partial<Degree> = {}): Degree => ({
  place: '英国',
  school: { kind: 'typed', name: 'University of Somewhere' },
  level: 'master',
  training: 'taught',
  mode: 'on-campus',
  startedOn: day('2023-09-18'),
  endedOn: day('2024-09-13'),
  awardedOn: day('2024-11-28'),
  applicant: 'mainland',
  circumstances: [],
  ...changed,
})

export const aPhoto = (changed: Partial<PhotoPage> = {}): PhotoPage => ({
  kind: 'photo',
  id: idOf('p'),
  material: 'degree-certificate',
  format: 'jpeg',
  sizeBytes: 480_000,
  takenOn: day('2026-05-01'),
  widthPx: 2480,
  heightPx: 3508,
  quarterTurns: 0,
  ...changed,
})

export const aPdf = (changed: Partial<PdfPage> = {}): PdfPage => ({
  kind: 'pdf',
  id: idOf('d'),
  material: 'transcript',
  sizeBytes: 350_000,
  takenOn: day('2026-05-01'),
  ...changed,
})

export const anApplication = (changed: Partial<Application> = {}): Application => ({
  id: idOf('a'),
  createdOn: day('2026-05-01'),
  degree: aDegree(),
  entryExit: { record: 'unknown' },
  doneOn: {},
  handledOn: {},
  captures: [],
  certificate: {},
  studyHistory: [],
  waiting: {},
  supplements: [],
  review: { courses: [], proofs: [] },
  ...changed,
})

/** Pages of one material with the ids 'aaaa…', 'bbbb…', in this order. */
export const pagesOf = (material: Capture['material'], letters: string): readonly PhotoPage[] =>
  [...letters].map((letter) => aPhoto({ id: idOf(letter), material }))
