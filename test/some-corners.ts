import fc from 'fast-check'
import type { Corners } from '../miniprogram/model/corners'

/** Any eight shares, whatever they enclose. */
export const someCorners = (share: fc.Arbitrary<number>): fc.Arbitrary<Corners> =>
  fc.tuple(share, share, share, share, share, share, share, share)
