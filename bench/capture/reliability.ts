import { shareWhere, type Row } from './row'

/** What was answered to a picture with a page, and how well that outlines it. */
export interface Answered {
  readonly kind: 'found' | 'doubtful' | 'none'
  readonly iou: number
}

/** The overlap from which an outline counts as right. */
export const RIGHT = 0.95

/** What each answer is worth: of so many pages so many were outlined rightly. */
export const reliabilityRows = (name: string, pages: readonly Answered[]): Row[] =>
  (['found', 'doubtful', 'none'] as const).flatMap((kind) => {
    const those = pages.filter((one) => one.kind === kind)
    if (those.length === 0) return []
    const share = 100 * shareWhere(those, ({ iou }) => iou >= RIGHT)
    return [{ name: `  ${name}, «${kind}» (${those.length} pages): right`, unit: '%', value: share }]
  })
