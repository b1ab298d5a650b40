import type { ProblemText } from '../../../model/problem-text'
import { pictureProblemText } from '../content/picture-problems'
import type { PictureState } from '../stores/page-pictures'

/** What a page says in place of its picture where that could not be opened; null where it is shown or on its way. */
export const failureOf = (picture: PictureState | undefined): ProblemText | null =>
  picture?.kind === 'failed' ? pictureProblemText(picture.problem) : null
