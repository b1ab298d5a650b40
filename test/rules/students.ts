import { ACCIDENTS } from './students/accidents'
import { CASES } from './students/cases'
import { COMBINATIONS } from './students/combinations'
import { LATEST } from './students/latest'
import { MODES } from './students/modes'
import { PAPERS } from './students/papers'
import type { Student } from './students/student'
import { USUAL } from './students/usual'
import { WHO } from './students/who'

export { linesOf, materialsOf, stepsBehind, TODAY, type Student } from './students/student'

export const STUDENTS: readonly Student[] = [
  ...USUAL,
  ...ACCIDENTS,
  ...MODES,
  ...WHO,
  ...COMBINATIONS,
  ...PAPERS,
  ...CASES,
  ...LATEST,
]
