import { ACCIDENTS } from './accidents'
import { CASES } from './cases'
import { COMBINATIONS } from './combinations'
import { LATEST } from './latest'
import { MODES } from './modes'
import { PAPERS } from './papers'
import type { Student } from './student'
import { USUAL } from './usual'
import { WHO } from './who'

export { linesOf, materialsOf, stepsBehind, TODAY, type Student } from './student'

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
