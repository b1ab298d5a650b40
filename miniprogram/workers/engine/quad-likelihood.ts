/**
 * Log-likelihood weights of quad-features.ts, in its order. Fitted as one multinomial logistic model («which of these
 * outlines is the page») on generated photographs with seeds from 100; bench/capture/ judges them on other seeds.
 */
const WEIGHTS = [
  -0.119, -1.62, -0.05, -0.042, 2.907, -1.068, -0.434, 1.709, 3.435, -27.98, -3.784, -0.194, -0.744, -65.1,
]

/** How likely an outline is the page, against the other outlines of the same picture (in nats, up to a constant). */
export const quadLikelihood = (features: readonly number[]): number =>
  features.reduce((sum, value, i) => sum + value * WEIGHTS[i]!, 0)
