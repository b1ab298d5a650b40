/** What is compared between a passport and what the student typed. */
export const COMPARED_FIELDS = ['name', 'number', 'birth', 'expiry'] as const
export type ComparedField = (typeof COMPARED_FIELDS)[number]

/** Nothing is ever «verified»: reading has errors, and names have no check digit. */
export type ComparedState = 'same' | 'different' | 'unsure' | 'not-read' | 'not-typed'

export interface Compared {
  readonly field: ComparedField
  readonly read?: string
  readonly typed?: string
  readonly state: ComparedState
}
