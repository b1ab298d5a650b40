import type { Application, PhotoPage } from '../../../miniprogram/model/application'
import type { DegreeDraft } from '../../../miniprogram/model/degree-draft'
import { day } from '../../../miniprogram/model/iso-date'
import type { Profile } from '../../../miniprogram/model/profile'
import type { PhotoNote } from '../../../miniprogram/stores/photo-note'
import { aDegree, anApplication, aPdf, aPhoto, idOf } from '../../builders'

// An invented student, as all golden backups hold her: every field of a degree is filled.

export const GOLDEN_PASSPHRASE = '一匹正确的马 42'
export const GOLDEN_MADE_AT_MS = Date.UTC(2026, 4, 1, 2, 0)

const PHOTO: PhotoPage = aPhoto({
  id: idOf('p'),
  sizeBytes: 600,
  quarterTurns: 1,
  original: {
    id: idOf('o'),
    sizeBytes: 700,
    widthPx: 3000,
    heightPx: 4000,
    corners: [0.1, 0.1, 0.9, 0.1, 0.9, 0.9, 0.1, 0.9],
    isLit: true,
  },
  findings: [{ kind: 'blurred', where: 'top-left', isOverruled: true }],
  fingerprint: 'Az+/'.repeat(192),
})

/** How far she has come, in golden saves and backups alike. */
export const GOLDEN_PROGRESS = {
  studyHistory: [
    { id: idOf('s'), stage: 'senior-high', school: '某市第一中学', started: '2016.09', online: 'none' },
  ],
  supplements: [
    {
      id: idOf('t'),
      kind: 'upload-again',
      text: '请重新上传成绩单',
      materials: ['transcript'],
      dueOn: day('2026-05-20'),
    },
  ],
  outcome: { kind: 'certificate', issuedOn: day('2026-06-01'), fieldWording: '管理科学与工程' },
  review: {
    noticeReadOn: day('2026-06-02'),
    wish: { catalogue: 'graduate-2022', code: '0812', name: '计算机科学与技术' },
    courses: [{ id: idOf('c'), name: 'Databases', credits: '6', supports: true }],
    proofs: ['transcript'],
  },
} satisfies Partial<Application>

export const GOLDEN_MASTER: Application = anApplication({
  id: idOf('m'),
  degree: aDegree({ circumstances: ['name-changed'] }),
  entryExit: { record: 'found', code: '20260501', codeGotOn: day('2026-05-01') },
  doneOn: { 'register-account': day('2026-05-02') },
  handledOn: { authorization: day('2026-05-03') },
  handledAs: { authorization: 'prepared' },
  backSidesOn: { 'degree-certificate': day('2026-05-04') },
  captures: [PHOTO, aPhoto({ id: idOf('q'), sizeBytes: 500 }), aPdf({ id: idOf('d'), sizeBytes: 800 })],
  certificate: { nameOnCertificate: 'LI XIAOMING', certificateNumber: 'UoS-0001' },
  waiting: { submittedOn: day('2026-05-05'), statusText: '审核中' },
  ...GOLDEN_PROGRESS,
})

export const GOLDEN_DOCTOR: Application = anApplication({
  id: idOf('b'),
  degree: aDegree({ place: '中国香港', level: 'doctor', training: 'research' }),
  captures: [aPhoto({ id: idOf('e'), sizeBytes: 400 })],
})

/** Photos of hers that no record names: since version 3. */
export const GOLDEN_UNCLAIMED: ReadonlyMap<string, PhotoNote> = new Map([
  [idOf('u'), { application: idOf('m'), material: 'transcript', part: 'page', format: 'jpeg' }],
  [idOf('v'), {}],
])

export const GOLDEN_PROFILE: Profile = { name: '李小明', idKind: 'passport', idNumber: 'E00000000' }
export const GOLDEN_DRAFT: DegreeDraft = {
  answers: { place: '德国', level: 'bachelor' },
  typed: { startedOn: '2019.10' },
}

/** What is in a file of hers: as long as the record says, and different for each. */
export const goldenBytes = (file: string): Uint8Array => {
  const sizes: Record<string, number> = { p: 600, o: 700, q: 500, d: 800, e: 400, u: 300, v: 200 }
  return Uint8Array.from(
    { length: sizes[file[0]!] ?? 0 },
    (_, at) => (file.charCodeAt(0) * 31 + at * 7) & 255,
  )
}
