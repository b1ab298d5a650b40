/** In signs: longer than any notice or result. The fields take no more; what came longer from a backup stays whole. */
export const LONGEST_NOTE = 4000
