import { PART_TEXT } from '../../../content/material-words'
import type { PagePart } from '../../../model/material'
import { whenChosen } from '../../../platform/feedback'
import { tellProblem } from '../../../pages/tell-problem'
import { captureStore, materialInHand } from '../capture'
import { MATERIAL_PAGE_TEXT } from '../content/capture'

/** Asks which photograph of the material a page is. */
export const choosePart = async (id: string): Promise<void> => {
  const parts: readonly PagePart[] = [...materialInHand.parts, 'other']
  const lines = parts.map((part) => (part === 'other' ? MATERIAL_PAGE_TEXT.partOther : PART_TEXT[part]))
  await whenChosen(lines, MATERIAL_PAGE_TEXT.partTitle, async (index) => {
    const part = parts[index]
    if (part) await tellProblem(captureStore.setPart(id, part))
  })
}
