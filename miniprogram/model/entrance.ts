/** 官方入口: the authority's pages that a student may need, in the order of need. */
export const ENTRANCE_IDS = [
  'portal',
  'service-hall',
  'application-system',
  'materials-page',
  'school-list',
  'cooperation-approval',
  'cooperation-register',
  'false-materials',
  'old-verification',
] as const
export type EntranceId = (typeof ENTRANCE_IDS)[number]
