import { usualName, type Degree, type School } from '../model/degree'
import { LEVEL_TEXT } from './degree-labels'
import { yearOf } from './official-words'
import { shortened } from './shortened'

/** A school as it is shown. */
export const schoolName = (school: School): string => shortened(usualName(school))

/** 「英国 · 硕士」: what is told of a degree to others. */
export const placeAndLevel = ({ place, level }: Pick<Degree, 'place' | 'level'>): string =>
  `${shortened(place)} · ${LEVEL_TEXT[level].name}`

/** What the student calls this degree: the school, or where and what it is while the school is not told. */
export const degreeName = (degree: Pick<Degree, 'school' | 'place' | 'level'>): string =>
  degree.school ? schoolName(degree.school) : placeAndLevel(degree)

/** The line under the name. */
export const degreeDetail = (degree: Pick<Degree, 'school' | 'place' | 'level' | 'endedOn'>): string =>
  degree.school ? placeAndLevel(degree) : `${yearOf(degree.endedOn)} 年毕业`
