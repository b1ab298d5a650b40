import { CORNERS_TEXT, PORTRAIT_RATIO_TEXT, PORTRAIT_TEXT } from '../content/capture'
import type { PlainPhoto } from '../../../model/capture-work'
import { frameCorners, PORTRAIT_RATIOS, type PortraitFrame } from '../../../model/portrait'

export const PORTRAIT_PAGE_TEXT = { ...CORNERS_TEXT, ...PORTRAIT_TEXT }

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

/** What the portrait page prints while a photograph is open. */
export const portraitView = (photo: PlainPhoto, frame: PortraitFrame, isBusy: boolean) => {
  const [left, top, right, , , bottom] = frameCorners(photo, frame)
  const wide = (photo.widthPx / photo.heightPx).toFixed(4)
  const place = { left, top, width: right - left, height: bottom - top }
  return {
    path: photo.path,
    stage: `width:min(calc(100vw - 64px),calc(48vh * ${wide}));aspect-ratio:${photo.widthPx}/${photo.heightPx}`,
    frame: Object.entries(place)
      .map(([side, share]) => `${side}:${percent(share)}`)
      .join(';'),
    ratios: PORTRAIT_RATIOS.map((id) => ({
      id,
      label: PORTRAIT_RATIO_TEXT[id],
      chosen: id === frame.ratio,
    })),
    working: isBusy ? PORTRAIT_TEXT.working : '',
  }
}
