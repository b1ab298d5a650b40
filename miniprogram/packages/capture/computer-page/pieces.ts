import { bytesOfText } from '../../../model/bytes'

/** The data blocks of this page as they stand in the file; undefined where some of them, or its end, are missing. */
export const piecesIn = (page: Document): readonly string[] | undefined => {
  const pieces = [...page.querySelectorAll('script[type="application/octet-stream"]')]
  const told = page.getElementById('end')?.getAttribute('data-pieces')
  if (pieces.length < 2 || told !== String(pieces.length)) return undefined
  return pieces.map((piece) => piece.textContent ?? '')
}

/** What base64 says; undefined where it is not written just as we write it, so that no changed sign goes unnoticed. */
export const bytesOf = (piece: string): Uint8Array | undefined => {
  let text: string
  try {
    text = atob(piece)
  } catch {
    return undefined
  }
  if (btoa(text) !== piece) return undefined
  return bytesOfText(text)
}
