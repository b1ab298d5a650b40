import type { DegreeDraft } from '../model/degree-draft'
import type { DegreeFinding } from '../model/finding'
import { plainText } from './plain-text'

/** The longest name in the authority's list has 178 characters. Counted in code points, so that 𠮷 is one. */
const SCHOOL_NAME_LIMIT = 200

const LINE_BREAK_OR_CONTROL = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/

const nameFinding = (name: string): readonly DegreeFinding[] => {
  const at = { field: 'school', weight: 'error' } as const
  if (plainText(name).trim() === '') return [{ ...at, kind: 'school-empty' }]
  if ([...name].length > SCHOOL_NAME_LIMIT)
    return [{ ...at, kind: 'school-too-long', limit: SCHOOL_NAME_LIMIT }]
  return LINE_BREAK_OR_CONTROL.test(name.trim()) ? [{ ...at, kind: 'school-line-break' }] : []
}

/** What is wrong with the school's name. Any script, emoji or combining character may stand in a name. */
export const schoolFindings = ({
  answers: { school },
  schoolText,
}: DegreeDraft): readonly DegreeFinding[] => {
  if (school) return school.kind === 'typed' ? nameFinding(school.name) : []
  return schoolText ? [{ field: 'school', weight: 'error', kind: 'school-not-chosen' }] : []
}
