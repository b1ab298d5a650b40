import type { Degree } from '../model/degree'
import { LEVEL_TEXT } from './degree-labels'
import { shortened } from './shortened'

/** What the student calls this degree: the school's Chinese name where it has one. */
export const degreeName = ({ school }: Pick<Degree, 'school'>): string =>
  shortened(school.kind === 'typed' ? school.name : school.chineseName || school.englishName)

/** The line under the name. */
export const degreeDetail = ({ place, level }: Pick<Degree, 'place' | 'level'>): string =>
  `${shortened(place)} · ${LEVEL_TEXT[level].name}`
