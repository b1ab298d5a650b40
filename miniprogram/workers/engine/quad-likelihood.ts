/**
 * Log-likelihood weights of quad-features.ts, in its order. Fitted as one multinomial logistic model («which of these
 * outlines is the page») on generated photographs with seeds from 100; bench/capture/ judges them on other seeds.
 */
const WEIGHTS = [
  -0.16, -1.88, 0.043, -0.259, 2.402, -0.862, -0.533, 2.695, 2.518, -26.0, -0.738, -0.03, -0.715, -71.6,
]

/** How likely an outline is the page, against the other outlines of the same picture (in nats, up to a constant). */
export const quadLikelihood = (features: readonly number[]): number =>
  features.reduce((sum, value, i) => sum + value * WEIGHTS[i]!, 0)
