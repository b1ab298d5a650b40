import type { TimelinePicture } from '../study-picture'

/** The study history drawn along one line of years: a bar per entry, gaps hatched, overlaps marked. */
Component({
  properties: { picture: { type: Object, value: { alt: '', years: [], rows: [] } as TimelinePicture } },
})
