import type { Degree } from '../model/degree'
import { REVIEWED_SCHOOLS, type ReviewedSchool } from './facts/enhanced-review'
import { plainText } from './plain-text'

/** Names compare without case, width, spaces and punctuation. */
const comparable = (name: string): string =>
  plainText(name)
    .toLowerCase()
    .replace(/[\s'’"“”.,:：，（）()\-–]/g, '')

const sameName = (typed: string, { chineseName, englishName }: ReviewedSchool): boolean =>
  [chineseName, englishName].map(comparable).includes(comparable(typed))

/** The remark on 加强审查 that the authority's list carries for this school, by number or by the name typed. */
export const reviewedSchool = ({
  place,
  school,
}: Pick<Degree, 'place' | 'school'>): ReviewedSchool | undefined =>
  school.kind === 'listed'
    ? REVIEWED_SCHOOLS.find(({ id }) => id === school.id)
    : REVIEWED_SCHOOLS.find((listed) => listed.place === place && sameName(school.name, listed))
