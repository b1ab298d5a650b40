import { answering, type Failed } from '../answering'
import type { Quad } from '../engine/picture'
import { received, type SentPicture } from '../sent-picture'
import { checkIdPhoto, type IdPhotoAnswer } from './id-photo'
import { readMrz, type MrzReading } from './mrz/read-mrz'

export type ReaderRequest =
  | {
      readonly kind: 'read-mrz'
      readonly id: number
      readonly picture: SentPicture
      /** The data page or the open passport; without them the picture is the page. */
      readonly corners?: Quad
    }
  | { readonly kind: 'check-id-photo'; readonly id: number; readonly picture: SentPicture }

export type ReaderAnswers =
  | { readonly kind: 'mrz'; readonly id: number; readonly reading: MrzReading }
  | { readonly kind: 'id-photo'; readonly id: number; readonly answer: IdPhotoAnswer }
  | Failed

const answered = (request: ReaderRequest): ReaderAnswers => {
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

export const readerAnswer = answering(answered)
