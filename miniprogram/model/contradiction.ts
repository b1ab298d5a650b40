/** Where two of our sources say different things about the same. */
export const CONTRADICTION_IDS = [
  'passport-pages',
  'transcript-needed',
  'transcript-format',
  'photo-background',
  'translation',
  'by-post',
  'entry-exit-channel',
  'days-abroad',
  'research-proof',
  'working-days',
  'enhanced-review-days',
  'supplement-deadline',
  'authorization-upload',
  'review-degree-name',
  'review-field',
  'review-fee',
  'review-pages',
  'false-material-years',
] as const
export type ContradictionId = (typeof CONTRADICTION_IDS)[number]
