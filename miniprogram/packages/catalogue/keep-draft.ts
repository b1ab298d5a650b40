import type { DegreeDraft } from '../../model/degree-draft'
import { tellUnkept } from '../../pages/tell-problem'
import { draftStore } from '../../stores/index'

/** Writes what a picker found into the degree form. */
export const keepDraft = (
  change: (newest: DegreeDraft | undefined) => DegreeDraft | undefined,
): Promise<void> => tellUnkept(draftStore, draftStore.change(change))
