import type { FileRule } from '../../model/file-rule'
import type { MaterialId } from '../../model/material'

/**
 * The portal says 1M and 5M without saying which. 1,000,000 bytes fit both readings (1,048,576 would fit only one), so
 * the smaller one is the limit here.
 */
const MEGABYTE = 1_000_000

const picture = (rule: Partial<FileRule> & Pick<FileRule, 'sources' | 'confidence'>): FileRule => ({
  formats: ['jpeg'],
  maxBytesPerFile: MEGABYTE,
  delivery: 'jpeg-each',
  colourOriginal: true,
  asks: [],
  notes: [],
  ...rule,
})

const onePdf = (rule: Partial<FileRule> & Pick<FileRule, 'sources' | 'confidence'>): FileRule => ({
  ...picture(rule),
  formats: ['pdf'],
  maxBytesPerFile: 5 * MEGABYTE,
  maxFiles: 1,
  delivery: 'one-pdf',
  ...rule,
})

/** Formats, sizes and counts of every material, each with its sources and how sure they are. */
export const FILE_RULES = {
  'id-photo': picture({
    maxFiles: 1,
    notes: ['background-colour-free'],
    confidence: 'high',
    sources: ['letters-2022', 'hong-kong-2023'],
  }),
  authorization: onePdf({
    maxBytesPerFile: MEGABYTE,
    asks: ['signed-by-hand'],
    notes: ['usually-signed-online'],
    confidence: 'medium',
    sources: ['portal-walkthrough', 'file-limits-2024', 'settlement-list', 'supplement-2025'],
  }),
  'degree-certificate': onePdf({
    asks: ['back-side', 'source-language'],
    confidence: 'high',
    sources: ['materials-2025', 'materials-2021', 'letters-2022'],
  }),
  'award-letter': onePdf({
    maxFiles: undefined,
    asks: ['every-page'],
    confidence: 'medium',
    sources: ['materials-2021', 'materials-2025', 'letters-2022'],
  }),
  'certificate-link': picture({
    formats: [],
    maxBytesPerFile: undefined,
    colourOriginal: false,
    notes: ['typed-into-the-portal'],
    confidence: 'medium',
    sources: ['hong-kong-2023'],
  }),
  'passport-page': picture({
    maxFiles: 5,
    asks: ['every-passport'],
    notes: ['guide-merges-passport-pages', 'count-by-students'],
    confidence: 'medium',
    sources: ['letters-2022', 'guide', 'file-limits-2024'],
  }),
  'visa-pages': picture({
    asks: ['back-side', 'every-page'],
    notes: ['guide-merges-passport-pages'],
    confidence: 'medium',
    sources: ['letters-2022', 'guide', 'settlement-list'],
  }),
  'entry-exit-record': onePdf({
    maxBytesPerFile: undefined,
    maxFiles: undefined,
    colourOriginal: false,
    asks: ['unchanged-file'],
    notes: ['limit-not-known'],
    confidence: 'medium',
    sources: ['entry-exit-query-2023', 'signed-record-2026'],
  }),
  'entry-exit-pages': picture({
    asks: ['every-page'],
    notes: ['guide-merges-passport-pages'],
    confidence: 'high',
    sources: ['guide', 'letters-2022'],
  }),
  permit: picture({
    asks: ['back-side', 'every-page'],
    confidence: 'medium',
    sources: ['letters-2022', 'hong-kong-2023'],
  }),
  'hong-kong-entry': picture({ confidence: 'medium', sources: ['hong-kong-2023'] }),
  'id-card': picture({
    maxFiles: 2,
    asks: ['back-side'],
    confidence: 'medium',
    sources: ['letters-2022'],
  }),
  'foreign-id': picture({ asks: ['back-side'], confidence: 'low', sources: ['portal-walkthrough'] }),
  'passport-lost-statement': picture({
    formats: ['jpeg', 'pdf'],
    confidence: 'medium',
    sources: ['guidelines-2025', 'settlement-list'],
  }),
  'study-place-proof': picture({
    formats: ['jpeg', 'pdf'],
    confidence: 'medium',
    sources: ['guidelines-2025', 'settlement-list'],
  }),
  transcript: picture({
    formats: ['jpeg', 'png'],
    maxFiles: 30,
    asks: ['every-page'],
    notes: ['count-by-students'],
    confidence: 'medium',
    sources: ['guidelines-2025', 'file-limits-2024', 'supplement-2025'],
  }),
  'research-proof': picture({
    formats: ['jpeg', 'pdf'],
    confidence: 'low',
    sources: ['offline-lists-2018'],
  }),
  'online-study-note': picture({
    notes: ['may-be-typed-or-uploaded'],
    colourOriginal: false,
    confidence: 'medium',
    sources: ['supplement-2025', 'guidelines-2025'],
  }),
  'name-change-proof': picture({ confidence: 'medium', sources: ['guidelines-2025'] }),
  'cooperation-proof': picture({
    formats: ['jpeg', 'pdf'],
    confidence: 'medium',
    sources: ['portal-walkthrough'],
  }),
  'prior-study-proof': onePdf({
    formats: ['pdf', 'jpeg'],
    maxFiles: undefined,
    asks: ['every-page'],
    confidence: 'low',
    sources: ['offline-lists-2018', 'file-limits-2024', 'continuity-2024'],
  }),
  'thesis-abstract': onePdf({
    formats: ['pdf', 'jpeg'],
    maxBytesPerFile: undefined,
    maxFiles: undefined,
    asks: ['every-page'],
    notes: ['limit-not-known'],
    confidence: 'low',
    sources: ['offline-lists-2018'],
  }),
  translation: onePdf({
    maxFiles: undefined,
    asks: ['every-page'],
    confidence: 'medium',
    sources: ['offline-lists-2018', 'materials-2025'],
  }),
  'country-extra': picture({
    formats: ['jpeg', 'png', 'pdf'],
    maxBytesPerFile: undefined,
    notes: ['limit-not-known'],
    confidence: 'low',
    sources: ['guidelines-2025'],
  }),
  'review-evidence': picture({
    maxFiles: 50,
    notes: ['count-by-students'],
    confidence: 'medium',
    sources: ['portal-walkthrough'],
  }),
} as const satisfies Record<MaterialId, FileRule>
