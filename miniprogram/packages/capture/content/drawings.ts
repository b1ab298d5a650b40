import type { MaterialId, MaterialPart } from '../../../model/material'
import type { PageFindingKind } from '../../../model/page-finding'
import type { ReasonId } from '../../../model/reason'

export interface Drawing {
  /** The SVG below packages/, without its ending. */
  readonly name: string
  readonly label: string
}

const drawing = (name: string, label: string): Drawing => ({ name: `capture/drawings/${name}`, label })

const GOOD = drawing('scan-good', '这样拍：四角都在，字清楚')
const CUT_OFF = drawing('scan-cut-corner', '不行：缺一个角')
const GLARE = drawing('scan-glare', '不行：反光')

/** A bad picture and a good one, beside what was found on a page. */
export const FINDING_DRAWINGS: Readonly<Partial<Record<PageFindingKind, readonly Drawing[]>>> = {
  'cut-off': [CUT_OFF, GOOD],
  blurred: [drawing('scan-blurred', '不行：模糊'), GOOD],
  glare: [GLARE, GOOD],
  'too-small': [drawing('scan-too-far', '不行：太远'), GOOD],
}

/** Beside the camera, before the first picture. */
export const CAMERA_DRAWINGS: readonly Drawing[] = [GOOD, CUT_OFF, GLARE]

/** Beside the question whether there is a back side. */
export const BACK_SIDE_DRAWING = drawing('scan-no-back', '不行：漏了反面')

const CARD_DRAWING = drawing('card-both-sides', '示意图：卡式证件，正面和反面')

const LANDING_SLIP_DRAWING = drawing('landing-slip', '示意图：夹在证件里的小白条')

/** The photograph that comes next, where a drawing tells it from the others. */
export const PART_DRAWING: Readonly<Partial<Record<MaterialPart, Drawing>>> = {
  'permit-front': CARD_DRAWING,
  'permit-back': CARD_DRAWING,
  back: CARD_DRAWING,
  endorsements: CARD_DRAWING,
  'landing-slip': LANDING_SLIP_DRAWING,
}

/** Which page or which side is meant, where students take the wrong one. */
export const MATERIAL_DRAWING: Readonly<Partial<Record<MaterialId, Drawing>>> = {
  'passport-page': drawing('passport-page', '示意图：有照片、下方有两行字符的一页'),
  'visa-pages': drawing('visa-page', '示意图：贴着签证的一页'),
  'entry-exit-pages': drawing('entry-stamps', '示意图：盖着出入境章的每一页'),
  permit: CARD_DRAWING,
  'hong-kong-entry': LANDING_SLIP_DRAWING,
  'id-card': drawing('card-both-sides', '示意图：正面和反面'),
}

/** With these reasons there is no such page as the drawing shows. */
export const NOTHING_LIKE_IT: readonly ReasonId[] = ['landing-slip-lost', 'uk-evisa-only']
