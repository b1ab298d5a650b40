import type { FileRule } from '../model/file-rule'
import type { MaterialId } from '../model/material'
import { FILE_RULES } from './facts/file-limits'

/** What the portal accepts for a material, and how its pages leave the phone. */
export const fileRule = (material: MaterialId): FileRule => FILE_RULES[material]
