import { DELETE_DEGREE_TEXT as TEXT } from '../content/delete-degree'
import { confirmed } from '../../../platform/feedback'
import { openHome } from '../../../platform/navigate'
import { handlersOf } from '../../../pages/page-self'
import { tellProblem } from '../../../pages/tell-problem'
import type { ApplicationId } from '../../../model/application'
import { applicationStore, draftStore } from '../../../stores/index'
import type { Removal } from '../../../stores/removals'

/** How long a deletion can be taken back on home. */
const UNDO_MS = 10_000

/** What cannot be deleted now is deleted at the next start. Changes that were begun go with their degree. */
const letGo = async (application: ApplicationId, removed: Removal): Promise<void> => {
  await applicationStore.removals.letGo(removed)
  if (draftStore.form?.editing === application && !applicationStore.find(application))
    await draftStore.clear()
}

/** 「删除这个学位」: asked once, taken back on home. */
export const deleteDegreeActions = handlersOf<object>()({
  async onDeleteTap() {
    const { application } = this.query
    if (!application) return
    const isSure = await confirmed({ title: TEXT.question, content: TEXT.explain, confirmText: TEXT.confirm })
    const removed = isSure
      ? await tellProblem(applicationStore.removals.removeDegree(application))
      : undefined
    if (!removed) return
    setTimeout(() => void letGo(application, removed), UNDO_MS)
    this.leadOn(openHome)
  },
})
