import { problemText, UNREAD_TEXT } from '../../../content/problems'
import type { Problem } from '../../../model/problem'
import type { ProblemText } from '../../../model/problem-text'

/** Where the general sentence speaks of a file that is chosen, or of saving: a picture that is shown was saved before. */
const OF_A_PICTURE: Readonly<Partial<Record<Problem['kind'], ProblemText>>> = {
  'file-unreadable': { title: '这张照片打不开', whatToDo: '有备份就去恢复，选「合并」；没有就重拍。' },
  'files-full': {
    title: '空间满了，照片暂时显示不了',
    whatToDo: '照片还在，没有坏。请删掉不要的照片，或先清理手机空间，再点「再试」。',
  },
  'storage-failed': UNREAD_TEXT,
}

/** Why a saved picture is not shown. Only a damaged file, or one whose key is lost, is to be photographed again. */
export const pictureProblemText = (problem: Problem): ProblemText => {
  const { title, whatToDo } = OF_A_PICTURE[problem.kind] ?? problemText(problem)
  return { title, whatToDo }
}
