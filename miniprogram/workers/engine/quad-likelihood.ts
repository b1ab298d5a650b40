/**
 * Log-likelihood weights of quad-features.ts, in its order. Fitted as one multinomial logistic model («which of these
 * outlines is the page») on generated photographs with seeds from 100; bench/capture/ judges them on other seeds.
 */
const WEIGHTS = [
  -0.244, -2.004, -0.236, -0.353, 3.371, -0.571, -0.348, 1.445, 2.067, -25.4, -0.997, -0.098, -0.597, -53.9,
]

/** How likely an outline is the page, against the other outlines of the same picture (in nats, up to a constant). */
export const quadLikelihood = (features: readonly number[]): number =>
  features.reduce((sum, value, i) => sum + value * WEIGHTS[i]!, 0)
