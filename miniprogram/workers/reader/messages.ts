import { received, type SentPicture } from '../engine/messages'
import type { Quad } from '../engine/picture'
import { checkIdPhoto, type IdPhotoAnswer } from './id-photo'
import { readMrz, type MrzReading } from './mrz/read-mrz'

export type Request =
  | {
      readonly kind: 'read-mrz'
      readonly id: number
      readonly picture: SentPicture
      /** The data page or the open passport; without them the picture is the page. */
      readonly corners?: Quad
    }
  | { readonly kind: 'check-id-photo'; readonly id: number; readonly picture: SentPicture }

export type Answer =
  | { readonly kind: 'mrz'; readonly id: number; readonly reading: MrzReading }
  | { readonly kind: 'id-photo'; readonly id: number; readonly answer: IdPhotoAnswer }
  | { readonly kind: 'failed'; readonly id: number }

const answered = (request: Request): Answer => {
  const { id } = request
  switch (request.kind) {
    case 'read-mrz':
      return { kind: 'mrz', id, reading: readMrz(received(request.picture), request.corners) }
    case 'check-id-photo':
      return { kind: 'id-photo', id, answer: checkIdPhoto(received(request.picture)) }
    default:
      return { kind: 'failed', id }
  }
}

/** Answers any message, like the engine's. */
export const answerTo = (request: Request): Answer => {
  try {
    return answered(request)
  } catch {
    return { kind: 'failed', id: typeof request?.id === 'number' ? request.id : -1 }
  }
}
