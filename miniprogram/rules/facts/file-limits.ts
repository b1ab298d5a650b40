import type { FileRule } from '../../model/file-rule'
import { MEGABYTE_BYTES } from '../../model/file-size'
import { day } from '../../model/iso-date'
import type { MaterialId } from '../../model/material'
import type { UsualFileLimits } from '../../model/official-numbers'
import type { Facts } from './dated-fact'

/** What the portal takes of one material; the row's own sources and confidence say the rest. */
type Limits = Omit<FileRule, 'sources' | 'confidence'>

type Row = Facts<Limits>[0]
type GivenRow = Partial<Limits> &
  Pick<FileRule, 'confidence'> & { readonly from: string; readonly sources: Row['sources'] }

/** The portal asks 1M of pictures and 5M of a PDF; a material without a word of its own is kept on that side. */
export const USUAL_FILE_LIMITS: Facts<UsualFileLimits> = [
  {
    from: day('2021-12-01'),
    value: { pdf: 5 * MEGABYTE_BYTES, jpeg: MEGABYTE_BYTES },
    sources: ['materials-2021', 'materials-2025', 'letters-2022'],
    confidence: 'high',
  },
]

const row = (usual: Limits, { from, sources, confidence, ...own }: GivenRow): Row => ({
  from: day(from),
  value: { ...usual, ...own },
  sources,
  confidence,
})

const picture = (given: GivenRow): Row =>
  row(
    {
      formats: ['jpeg'],
      maxBytesPerFile: MEGABYTE_BYTES,
      delivery: 'jpeg-each',
      colourOriginal: true,
      asks: [],
      notes: [],
    },
    given,
  )

const onePdf = (given: GivenRow): Row =>
  row(
    {
      formats: ['pdf'],
      maxBytesPerFile: 5 * MEGABYTE_BYTES,
      maxFiles: 1,
      delivery: 'one-pdf',
      colourOriginal: true,
      asks: [],
      notes: [],
    },
    given,
  )

/** Formats, sizes and counts of every material, in rows that hold from a day on. */
export const FILE_RULES: Readonly<Record<MaterialId, Facts<Limits>>> = {
  'id-photo': [
    picture({
      from: '2022-06-14',
      maxFiles: 1,
      notes: ['background-colour-free'],
      confidence: 'high',
      sources: ['letters-2022', 'hong-kong-2023'],
    }),
  ],
  authorization: [
    onePdf({
      from: '2022-01-01',
      maxBytesPerFile: MEGABYTE_BYTES,
      asks: ['signed-by-hand'],
      notes: ['usually-signed-online'],
      confidence: 'medium',
      sources: ['portal-walkthrough', 'file-limits-2024', 'settlement-list', 'supplement-2025'],
    }),
  ],
  'degree-certificate': [
    onePdf({
      from: '2021-12-01',
      asks: ['back-side', 'source-language'],
      confidence: 'high',
      sources: ['materials-2025', 'materials-2021', 'letters-2022'],
    }),
  ],
  'award-letter': [
    onePdf({
      from: '2021-12-01',
      maxFiles: undefined,
      asks: ['every-page'],
      confidence: 'medium',
      sources: ['materials-2021', 'materials-2025', 'letters-2022'],
    }),
  ],
  'certificate-link': [
    picture({
      from: '2023-01-01',
      formats: [],
      maxBytesPerFile: undefined,
      colourOriginal: false,
      notes: ['typed-into-the-portal'],
      confidence: 'medium',
      sources: ['hong-kong-2023'],
    }),
  ],
  'passport-page': [
    picture({
      from: '2022-06-14',
      maxFiles: 5,
      asks: ['every-passport'],
      notes: ['guide-merges-passport-pages', 'count-by-students'],
      confidence: 'medium',
      sources: ['letters-2022', 'guide', 'file-limits-2024'],
    }),
  ],
  'visa-pages': [
    picture({
      from: '2022-01-01',
      asks: ['back-side', 'every-page'],
      notes: ['guide-merges-passport-pages'],
      confidence: 'medium',
      sources: ['letters-2022', 'guide', 'settlement-list'],
    }),
  ],
  'entry-exit-record': [
    onePdf({
      from: '2023-11-09',
      maxBytesPerFile: undefined,
      maxFiles: undefined,
      colourOriginal: false,
      asks: ['unchanged-file'],
      notes: ['limit-not-known'],
      confidence: 'medium',
      sources: ['entry-exit-query-2023', 'signed-record-2026'],
    }),
  ],
  'entry-exit-pages': [
    picture({
      from: '2022-06-14',
      asks: ['every-page'],
      notes: ['guide-merges-passport-pages'],
      confidence: 'high',
      sources: ['guide', 'letters-2022'],
    }),
  ],
  permit: [
    picture({
      from: '2022-06-14',
      asks: ['back-side', 'every-page'],
      confidence: 'medium',
      sources: ['letters-2022', 'hong-kong-2023'],
    }),
  ],
  'hong-kong-entry': [picture({ from: '2023-01-01', confidence: 'medium', sources: ['hong-kong-2023'] })],
  'id-card': [
    picture({
      from: '2022-06-14',
      maxFiles: 2,
      asks: ['back-side'],
      confidence: 'medium',
      sources: ['letters-2022'],
    }),
  ],
  'foreign-id': [
    picture({
      from: '2025-01-01',
      maxBytesPerFile: undefined,
      asks: ['back-side'],
      confidence: 'low',
      sources: ['portal-walkthrough'],
    }),
  ],
  'passport-lost-statement': [
    picture({
      from: '2022-01-01',
      formats: ['jpeg', 'pdf'],
      maxBytesPerFile: undefined,
      confidence: 'medium',
      sources: ['guidelines-2025', 'settlement-list'],
    }),
  ],
  'study-place-proof': [
    picture({
      from: '2022-01-01',
      formats: ['jpeg', 'pdf'],
      maxBytesPerFile: undefined,
      confidence: 'medium',
      sources: ['guidelines-2025', 'settlement-list'],
    }),
  ],
  transcript: [
    picture({
      from: '2024-12-26',
      formats: ['jpeg', 'png'],
      maxFiles: 30,
      asks: ['every-page'],
      notes: ['count-by-students'],
      confidence: 'medium',
      sources: ['guidelines-2025', 'file-limits-2024', 'supplement-2025'],
    }),
  ],
  'research-proof': [
    picture({
      from: '2018-01-01',
      formats: ['jpeg', 'pdf'],
      maxBytesPerFile: undefined,
      confidence: 'low',
      sources: ['offline-lists-2018'],
    }),
  ],
  'online-study-note': [
    picture({
      from: '2025-04-01',
      notes: ['may-be-typed-or-uploaded'],
      colourOriginal: false,
      confidence: 'medium',
      sources: ['supplement-2025', 'guidelines-2025'],
    }),
  ],
  'name-change-proof': [
    picture({
      from: '2025-04-01',
      maxBytesPerFile: undefined,
      confidence: 'medium',
      sources: ['guidelines-2025'],
    }),
  ],
  'cooperation-proof': [
    picture({
      from: '2025-01-01',
      formats: ['jpeg', 'pdf'],
      maxBytesPerFile: undefined,
      confidence: 'medium',
      sources: ['portal-walkthrough'],
    }),
  ],
  'prior-study-proof': [
    onePdf({
      from: '2018-01-01',
      formats: ['pdf', 'jpeg'],
      maxFiles: undefined,
      asks: ['every-page'],
      confidence: 'low',
      sources: ['offline-lists-2018', 'file-limits-2024', 'continuity-2024'],
    }),
  ],
  'thesis-abstract': [
    onePdf({
      from: '2018-01-01',
      formats: ['pdf', 'jpeg'],
      maxBytesPerFile: undefined,
      maxFiles: undefined,
      asks: ['every-page'],
      notes: ['limit-not-known'],
      confidence: 'low',
      sources: ['offline-lists-2018'],
    }),
  ],
  translation: [
    onePdf({
      from: '2018-01-01',
      maxBytesPerFile: undefined,
      maxFiles: undefined,
      asks: ['every-page'],
      confidence: 'medium',
      sources: ['offline-lists-2018', 'materials-2025'],
    }),
  ],
  'country-extra': [
    picture({
      from: '2025-04-01',
      formats: ['jpeg', 'png', 'pdf'],
      maxBytesPerFile: undefined,
      notes: ['limit-not-known'],
      confidence: 'low',
      sources: ['guidelines-2025'],
    }),
  ],
  'review-evidence': [
    picture({
      from: '2025-01-01',
      maxFiles: 50,
      notes: ['count-by-students'],
      confidence: 'medium',
      sources: ['portal-walkthrough'],
    }),
  ],
}
