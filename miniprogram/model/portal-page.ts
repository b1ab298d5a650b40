/** The portal's own pages of one application; how it numbers them is a dated fact. */
export const PORTAL_PAGE_IDS = [
  'identity',
  'applicant',
  'application-type',
  'degree',
  'study-history',
  'materials',
  'confirmation',
  'payment',
  'submitted',
] as const
export type PortalPageId = (typeof PORTAL_PAGE_IDS)[number]

/** One page with the number that the portal gives it on a day, from 1. */
export interface PortalPage {
  readonly id: PortalPageId
  readonly number: number
}
