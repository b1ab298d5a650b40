import type { Application, Capture, PdfPage, PhotoPage } from '../miniprogram/model/application'
import type { Degree } from '../miniprogram/model/degree'
import { day } from '../miniprogram/model/iso-date'
import { newApplication } from '../miniprogram/stores/changed-application'

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
  ...newApplication(idOf('a'), aDegree(), day('2026-05-01')),
  ...changed,
})

/** Its students come under 加强审查 (enhanced-review.ts, number 20972). */
export const REVIEWED_SCHOOL = {
  kind: 'listed',
  id: 20972,
  chineseName: '格乐大学',
  englishName: 'Krirk University',
} as const

/** Pages of one material with the ids 'aaaa…', 'bbbb…', in this order. */
export const pagesOf = (material: Capture['material'], letters: string): readonly PhotoPage[] =>
  [...letters].map((letter) => aPhoto({ id: idOf(letter), material }))
