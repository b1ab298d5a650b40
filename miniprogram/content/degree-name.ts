import type { Degree, School } from '../model/degree'
import { LEVEL_TEXT } from './degree-labels'
import { yearOf } from './official-words'
import { shortened } from './shortened'

/** What a student calls a school: its Chinese name where it has one. */
export const schoolName = (school: School): string =>
  shortened(school.kind === 'typed' ? school.name : school.chineseName || school.englishName)

/** What the student calls this degree: the school, or where and what it is while the school is not told. */
export const degreeName = ({ school, place, level }: Pick<Degree, 'school' | 'place' | 'level'>): string =>
  school ? schoolName(school) : `${shortened(place)} · ${LEVEL_TEXT[level].name}`

/** The line under the name. */
export const degreeDetail = ({
  school,
  place,
  level,
  endedOn,
}: Pick<Degree, 'school' | 'place' | 'level' | 'endedOn'>): string =>
  school ? `${shortened(place)} · ${LEVEL_TEXT[level].name}` : `${yearOf(endedOn)} 年毕业`
