import type { Degree } from '../model/degree'
import { REVIEWED_SCHOOLS, type ReviewedSchool } from './facts/enhanced-review'
import { mayBeSameSchool } from './school-name'

type Chosen = Pick<Degree, 'place' | 'school'>

/** Whether what a student chose or typed is, or may be, a school of the list. */
const isSchool = (
  { place, school }: Chosen,
  listed: {
    readonly id: number
    readonly place: string
    readonly chineseName: string
    readonly englishName: string
  },
): boolean =>
  school?.kind === 'listed'
    ? school.id === listed.id
    : school?.kind === 'typed' && listed.place === place && mayBeSameSchool(school.name, listed)

/** The remark on 加强审查 that the authority's list carries for this school, by number or by the name typed. */
export const reviewedSchool = (chosen: Chosen): ReviewedSchool | undefined =>
  REVIEWED_SCHOOLS.find((listed) => isSchool(chosen, listed))

/** A remark that stands at another school and is about a programme of this one. */
export const reviewedProgramme = (chosen: Chosen): ReviewedSchool | undefined =>
  REVIEWED_SCHOOLS.find(({ awarding }) => awarding && isSchool(chosen, awarding))
