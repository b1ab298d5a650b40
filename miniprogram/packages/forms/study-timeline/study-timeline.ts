import type { TimelinePicture } from '../study-picture'

/** The study history drawn along one line of years: a bar per entry, gaps hatched, overlaps marked. */
const EMPTY: TimelinePicture = { alt: '', years: [], rows: [] }
Component({ properties: { picture: { type: Object, value: EMPTY } } })
