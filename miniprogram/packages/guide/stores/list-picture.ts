import type { Attempt, Problem } from '../../../model/problem'
import { ok, type Result } from '../../../model/result'
import { canvasOf, penOn, release, type Pen } from '../../../platform/drawing'
import { saveToAlbum, showPictures } from '../../../platform/export'
import { removeFile } from '../../../platform/files'
import { encodeDrawing } from '../../../platform/image'
import { fontOf, listLayout, WIDTH_PX, type PicturePage, type WrittenList } from './list-layout'

/** Dark on light whatever the phone is set to: the picture is printed and sent on. */
const INK = '#1c2b33'
const QUIET_INK = '#55636b'
const QUIET_STYLES: readonly string[] = ['subtitle', 'limit', 'foot']
const QUALITY = 0.92

const drawPage = (pen: Pen, { marks }: PicturePage): void => {
  for (const mark of marks) {
    if (mark.kind === 'box') {
      pen.strokeStyle = QUIET_INK
      pen.lineWidth = 3
      pen.strokeRect(mark.xPx, mark.yPx, mark.sidePx, mark.sidePx)
    } else {
      pen.fillStyle = QUIET_STYLES.includes(mark.style) ? QUIET_INK : INK
      pen.font = fontOf(mark.style)
      pen.fillText(mark.text, mark.xPx, mark.baselinePx)
    }
  }
}

/** Only the phone knows how wide its own letters are. */
const laidOut = (list: WrittenList): readonly PicturePage[] => {
  const size = { widthPx: 1, heightPx: 1 }
  const canvas = canvasOf(size)
  const pen = penOn(canvas, size)
  const pages = listLayout(list, (text, style) => {
    pen.font = fontOf(style)
    return pen.measureText(text).width
  })
  release(canvas)
  return pages
}

const removeAll = async (paths: readonly string[]): Promise<void> => {
  for (const path of paths) await removeFile(path)
}

/** Draws the pages one after the other; what is drawn before one fails is taken away. */
const drawn = async (list: WrittenList): Attempt<string[]> => {
  const paths: string[] = []
  for (const page of laidOut(list)) {
    const size = { widthPx: WIDTH_PX, heightPx: page.heightPx }
    const picture = await encodeDrawing(size, QUALITY, (pen) => drawPage(pen, page))
    if (!picture.ok) {
      await removeAll(paths)
      return picture
    }
    paths.push(picture.value.path)
  }
  return ok(paths)
}

/** The list as pictures: named by WeChat, nothing of the student in them. */
export const listPicture = {
  /** Into the album. False when the student thought better of it. */
  async save(list: WrittenList): Attempt<boolean> {
    const pictures = await drawn(list)
    if (!pictures.ok) return pictures
    let saved: Result<boolean, Problem> = ok(true)
    for (const path of pictures.value) if (saved.ok && saved.value) saved = await saveToAlbum(path)
    await removeAll(pictures.value)
    return saved
  },

  /** In WeChat's own viewer. It reads the files while it is open, so WeChat takes them away, as all that is temporary. */
  async show(list: WrittenList): Attempt<boolean> {
    const pictures = await drawn(list)
    return pictures.ok ? showPictures(pictures.value) : pictures
  },
}
