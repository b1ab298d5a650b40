import type { MaterialId, PagePart } from '../model/material'
import type { IsoDate } from '../model/iso-date'
import type { PageFrame } from '../model/page-frame'
import { pageFrame } from './materials/materials'
import { fileRule } from './facts/official-numbers'

/** Papers that carry colour whoever issued them: a seal, a photograph, printed patterns. Letters may be black on white. */
const COLOURED: readonly PageFrame[] = ['certificate', 'passport-page', 'card']

/** Whether a page without any colour is likely a copy where the colour original (原件彩色扫描件) is asked. */
export const expectsColour = (material: MaterialId, today: IsoDate, part?: PagePart): boolean =>
  fileRule(material, today).colourOriginal && COLOURED.includes(pageFrame(material, part))

/** Whether a material is a page of paper, whose corners can be looked for; a portrait has none. */
export const isPaper = (material: MaterialId): boolean => pageFrame(material) !== 'id-photo'
